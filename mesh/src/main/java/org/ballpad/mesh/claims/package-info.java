/// Does a process do what the numbered claims of a seed document say, and does its result have the
/// structure that they describe?
///
/// Engineering traceability: geometry and the order of steps are compared with the words of a
/// claim. It is no legal opinion.
///
/// In reading order: [org.ballpad.mesh.claims.Seed] and [org.ballpad.mesh.claims.Claim] (what is
/// asked), [org.ballpad.mesh.claims.Seed000] to [org.ballpad.mesh.claims.Seed003] (the documents,
/// claim by claim), [org.ballpad.mesh.claims.Evidence] (the snapshots of one section, and what
/// their geometry says), [org.ballpad.mesh.claims.Emboss] (the relief of a ball pad),
/// [org.ballpad.mesh.claims.Shown], [org.ballpad.mesh.claims.Steps] and
/// [org.ballpad.mesh.claims.Pad] (the predicates on parts, on the order of steps, on a ball pad),
/// [org.ballpad.mesh.claims.ClaimPredicate] and [org.ballpad.mesh.claims.Finding] (one question,
/// one answer), [org.ballpad.mesh.claims.ClaimTable] (verdicts). Another document is one more file
/// and one more line in `Seed`.
///
/// Neighbours: reads the results of `mesh.process`; knows no mesh and no property but the traits of
/// materials.
package org.ballpad.mesh.claims;
