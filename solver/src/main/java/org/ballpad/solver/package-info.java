/// What is a model, and what is its solution?
///
/// Reading order: [Model] (mesh, laws, temperature, constraints, loads), [LinearStatics] (the
/// straight line from a model to its solution), [Solution] with its [PointField]s and [Damage],
/// [SolveFault]. Behind them [Equations] are the equations of a model at any displacement,
/// [Structures] what several models share of them, [CellSweep] lets all cells answer in parallel,
/// and [StateField] keeps what their material remembers. [DeckExport] turns a model into plain
/// numbers for another program, [DeckBody] its laws into tables.
///
/// Neighbours: meshes come from [org.ballpad.mesh], laws from [org.ballpad.materials.law];
/// [org.ballpad.solver.dof] says what is held, [org.ballpad.solver.element] what a cell answers,
/// [org.ballpad.solver.assembly] adds cells up, [org.ballpad.solver.sparse] solves, and
/// [org.ballpad.solver.result] asks the solution; [org.ballpad.solver.nonlinear] takes a model
/// through a history, [org.ballpad.solver.crack] opens a crack in it. Left out: what the numbers
/// are wanted for.
package org.ballpad.solver;
