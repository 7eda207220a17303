/// How does a cross-section become a mesh?
///
/// In reading order: [org.ballpad.mesh.generate.MeshSizes] says what is wanted,
/// [org.ballpad.mesh.generate.Mesher] does it in one straight line. Its stations are
/// `SingularPoints` and `GradedSizes` (where cells are to be how large), `FilmStrips` with
/// `Stations` and `PanelFinder` (which stretches are films, to be meshed in layers),
/// `CurveSampling` on a `Triangulation` (boundaries in straight parts), `DelaunayRefinement` (good
/// triangles of the wanted size everywhere else), `BulkCells` and `PanelCells` into `MeshAssembly`
/// (quadratic cells with curved sides) and `SideStraightener`.
/// [org.ballpad.mesh.generate.Succession] gives bodies that take a place in turn cells of their
/// own, [org.ballpad.mesh.generate.Refinement] makes nested finer meshes,
/// [org.ballpad.mesh.generate.PointRefinement] finer cells about a point,
/// [org.ballpad.mesh.generate.Quality] measures cells.
///
/// Takes an [org.ballpad.mesh.section.Partition], gives an [org.ballpad.mesh.Mesh]. Knows no
/// material property, no unknown and no boundary condition.
package org.ballpad.mesh.generate;
