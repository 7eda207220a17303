/// How does one material answer strain and temperature?
///
/// Read in this order: [org.ballpad.materials.law.MaterialLaw] (the contract: a block of points in,
/// stress and consistent tangent out), [org.ballpad.materials.law.StateRows] (what state holds),
/// then one law per file:
///
/// - [org.ballpad.materials.law.ThermoElastic]: no memory
/// - [org.ballpad.materials.law.Mixture]: several such phases in every small volume
/// - [org.ballpad.materials.law.Inelastic]: [org.ballpad.materials.law.Plasticity]
///   ([org.ballpad.materials.law.Chaboche], [org.ballpad.materials.law.Multilinear]), a
///   [org.ballpad.materials.law.CreepRule] ([org.ballpad.materials.law.Norton],
///   [org.ballpad.materials.law.DoublePower], [org.ballpad.materials.law.Garofalo],
///   [org.ballpad.materials.law.Transient] before one of these,
///   [org.ballpad.materials.law.Anand]), or both
/// - [org.ballpad.materials.law.Viscoelastic]: a Prony series with a
///   [org.ballpad.materials.law.Shift]
///
/// [org.ballpad.materials.law.Behaviour] chooses among them,
/// [org.ballpad.materials.law.PointDriver] takes one point along a path. Behind them `RadialReturn`
/// finds the stress of a point that yields and creeps (docs/theory.md, section 7). Elements call
/// laws block by block and know nothing else of them; laws never see a node.
///
/// Left out on purpose: where temperatures and strains come from, and how long anything lives.
package org.ballpad.materials.law;
