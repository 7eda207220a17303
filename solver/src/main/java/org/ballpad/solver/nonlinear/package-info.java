/// How does a body come through its history: heated, cooled, loaded, grown and cut, with materials
/// that flow?
///
/// In reading order: [org.ballpad.solver.nonlinear.Stage] (a stretch of history: a ramp, a birth, a
/// removal), [org.ballpad.solver.nonlinear.StagedRun] (stage after stage, increment after
/// increment), [org.ballpad.solver.nonlinear.Newton] and [org.ballpad.solver.nonlinear.StepOutcome]
/// (one increment, and what became of it), [org.ballpad.solver.nonlinear.Flow] (how much flowed in
/// it, and how well that is known), [org.ballpad.solver.nonlinear.StepControl] and `Lengths` (how
/// long the next increment may be), [org.ballpad.solver.nonlinear.TimeGrid] (increments to take
/// again), `CycleRecord` (what thermal cycles do), `CycleLoop` and
/// [org.ballpad.solver.nonlinear.CycleOutcome] (cycles until they do the same) with a
/// [org.ballpad.solver.nonlinear.CycleChange] (which region does not yet),
/// [org.ballpad.solver.nonlinear.RunOutcome] (what the run ends with),
/// [org.ballpad.solver.nonlinear.Checkpoint] (where another run can go on).
///
/// Neighbours: evaluates cells through [org.ballpad.solver.Equations]; laws and their states are
/// kept in [org.ballpad.solver.StateField]. Left out on purpose: files, printing, where stages come
/// from, conduction of heat (temperatures are uniform), and large rotations.
package org.ballpad.solver.nonlinear;
