/// How are thousands of points of a study computed, and none lost?
///
/// Read in this order: [StudyCase] (a study and its case), [Planner] and [Plan] (what is to be
/// computed, in which order; [PointId] tells points apart by content), [Sweep] (known points are
/// taken over, [Crew] computes the others), [Outcome] (what became of a point, with [PointValues]),
/// [Journal] (a line for each, kept whatever happens), [Claims] (who works at what), [Merge]
/// (shards become one); then what comes out: [PointTable], in the files of [StudyFolder]. [Disk] is
/// where tests put a full disk.
///
/// Neighbours: `cases.file.sweep` reads the study, `design` spreads samples, `cases.run` computes a
/// point; `cases.cli` says which failure means what. Left out on purpose: clusters, and any
/// judgement on the numbers.
package org.ballpad.cases.sweep;
