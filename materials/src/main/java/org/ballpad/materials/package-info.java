/// What are things made of?
///
/// Read in this order: [org.ballpad.materials.PropertyTable] (a number by temperature),
/// [org.ballpad.materials.Elasticity] and [org.ballpad.materials.Expansion] (what such numbers mean
/// together), [org.ballpad.materials.Material] (both under one name). After it,
/// `org.ballpad.materials.law` turns a material into stress, `materials.point` drives one point of
/// it, `materials.fit` finds constants of laws from tests. The numbers themselves are data:
/// `library/*.yaml`, one file per material, packed beside this class and read by the case reader,
/// the only one that knows files and units.
///
/// Left out on purpose: conduction and inertia (no run needs them yet), and everything that process
/// steps ask of a material, which is a matter of the mesh.
package org.ballpad.materials;
