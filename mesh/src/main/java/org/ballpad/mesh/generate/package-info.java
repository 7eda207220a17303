/// How does a cross-section become a mesh?
///
/// In reading order: [org.ballpad.mesh.generate.MeshSizes] says what is wanted,
/// [org.ballpad.mesh.generate.Mesher] does it in one straight line,
/// [org.ballpad.mesh.generate.Refinement] makes nested finer meshes.
///
/// Takes an [org.ballpad.mesh.section.Partition], gives an [org.ballpad.mesh.Mesh]. Knows no
/// material property, no unknown and no boundary condition.
package org.ballpad.mesh.generate;
