/// How does a case become numbers?
///
/// Read in this order: [CaseRunner] (the straight line from a case to a report), [VariantRun] (one
/// variant on its way), [Workshop] (builds it, unless it has built the same before), [Suitability]
/// (what materials and steps lack, and what to say of them), [Physics] (materials, temperatures and
/// supports become a model), [Makeup] (what a region is made of: rings with gaps and alloys are
/// mixtures, [RingBounds]), [Sequence] (temperatures and births in the order of the process),
/// [InterfaceGrading] (a first mesh that suits an accuracy), [DefaultResults] (what is asked when
/// the case asks nothing), [Checkpoints] (where a history can be taken up again); then what comes
/// out: [Answer], [VariantResult], [Ratios], [Report]. Four shorter ways from a case: [Traveller]
/// (its flow, step by step, in the words of [StepText]), [ClaimsRun] (its claims), [DeckOf] (its
/// model for another solver) and [CrackRun] (what a crack in it releases, a [CrackCurve]). Before
/// it, `cases.file` reads the case; after it, `cases.report` writes what was found. Left out on
/// purpose: files, printing, and any mechanics: each step is one call to the module that owns it.
package org.ballpad.cases.run;
