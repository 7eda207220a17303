/// What does a solution answer, and how sure is the number?
///
/// Reading order: [Probe] and its records, one per measure of a case (first [LayerAverage] with its
/// [Layer], then [InterfaceAverage]), the numbers made of a stress ([Scalar], [Traction]),
/// [Measured], [ErrorEstimate]. Behind them `Body` integrates over volumes and `Surface` over
/// interfaces; `CellCut` cuts cells along the edge of a `LevelSet`; `InterfaceCurve` and `Side`
/// know the distance to an interface; `BlockStress` carries stresses from integration points to any
/// point of their cell. [CornerStress] and [CornerFit] look at singular points along a `Trail` that
/// [CornerWay] finds; [Wedge] knows what their exponents must be. [TractionJump] says where a mesh
/// is too coarse for an interface.
///
/// Neighbours: takes meshes and interfaces from [org.ballpad.mesh], cells and the extension of
/// stresses from [org.ballpad.solver.element]. Left out: which meshes to solve on, ratios between
/// variants and their printing, which `cases.run` decides; life, for which [CycleDamage] is only
/// the damage.
package org.ballpad.solver.result;
