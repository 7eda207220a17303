/// What does the package look like, as the fab makes it and as cells?
///
/// The mesh itself stands here: [org.ballpad.mesh.Mesh] has nodes and a
/// [org.ballpad.mesh.CellBlock] per region, whose cells have one [org.ballpad.mesh.CellShape].
/// [org.ballpad.mesh.Interfaces] finds the [org.ballpad.mesh.Interface] between two regions and the
/// outer [org.ballpad.mesh.Facet]s; a [org.ballpad.mesh.Corner] is a point where stress has no
/// limit, and [org.ballpad.mesh.CurvedSides] keeps arcs true under refinement.
/// [org.ballpad.mesh.CrackPath] is an interface from one of its ends to the other,
/// [org.ballpad.mesh.OpenedMesh] a mesh cut along it. [org.ballpad.mesh.Key],
/// [org.ballpad.mesh.Keyword] and [org.ballpad.mesh.Inline] describe the keys of a case file where
/// records receive them.
///
/// On the way from steps to cells: `process` carries out the steps on a `section`, `solder` shapes
/// what melts, `generate` makes the cells, `io` writes them. Left out: properties of materials,
/// which only have names here, and everything that moves.
package org.ballpad.mesh;
