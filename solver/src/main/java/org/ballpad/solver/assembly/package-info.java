/// How is the reduced stiffness filled and refilled?
///
/// Reading order: [CellLayout] (where each cell's vector and matrix stand), `SparsityPattern`
/// (which entries exist), [Assembler] (which entries of cells each of them sums),
/// `parallel.Workers` (who does it). The structure is found once for a mesh and its constraints;
/// refilling touches values only.
///
/// Neighbours: [org.ballpad.solver.dof] gives the constraints, [org.ballpad.solver.sparse] takes
/// the matrix. Left out: what the numbers mean.
package org.ballpad.solver.assembly;
