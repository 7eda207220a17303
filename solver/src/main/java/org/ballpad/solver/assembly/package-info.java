/// How is the reduced stiffness filled and refilled?
///
/// Reading order: [CellLayout] (where each cell's vector and matrix stand), `CellEquations` (which
/// cells know which equations), `ColumnBuilder` (finds a `ColumnBlock`: the entries of some columns
/// and what each of them sums), `SparsityPattern` (all columns), [Assembler] (refills them),
/// `parallel.Workers` (who does it). The structure is found once for a mesh and its constraints;
/// refilling touches values only.
///
/// Neighbours: [org.ballpad.solver.dof] gives the constraints, [org.ballpad.solver.sparse] takes
/// the matrix. Left out: what the numbers mean.
package org.ballpad.solver.assembly;
