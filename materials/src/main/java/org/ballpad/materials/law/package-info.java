/// How does one material answer strain and temperature?
///
/// Read in this order: [org.ballpad.materials.law.MaterialLaw] (the contract: a block of points in,
/// stress and consistent tangent out), [org.ballpad.materials.law.StateRows] (what state holds),
/// then one law per file: [org.ballpad.materials.law.ThermoElastic],
/// [org.ballpad.materials.law.Mixture] of several, [org.ballpad.materials.law.Inelastic]. Elements
/// call laws block by block and know nothing else of them; laws never see a node.
///
/// Left out on purpose: where temperatures and strains come from, and how long anything lives.
package org.ballpad.materials.law;
