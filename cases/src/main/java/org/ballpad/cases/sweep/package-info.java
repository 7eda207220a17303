/// How are thousands of points of a study computed, and none lost?
///
/// Read in this order: [StudyCase] (a study and its case), [Planner] and [Plan] (what is to be
/// computed, in which order; [PointId] tells points apart by content), [Sweep] (known points are
/// taken over, [Crew] has an [Engine] compute the others: [Threads], or machines elsewhere),
/// [Outcome] (what became of a point, with [PointValues]), [Journal] (a line for each, kept
/// whatever happens), [Claims] (who works at what), [Merge] (shards become one); then what comes
/// out: [PointTable], in the files of [StudyFolder]. [Disk] is where tests put a full disk.
/// [Optimisation] adds points to a plan and ends with an [Optimum]; [Coordinates] are what is
/// varied as a unit cube.
///
/// Neighbours: `cases.file.sweep` reads the study, `design` spreads samples, `cases.run` computes a
/// point; `answer` holds the mathematics of what points say, `page` shows it; `cases.cli` says
/// which failure means what. Left out on purpose: clusters, which are the affair of the module
/// `spark`.
package org.ballpad.cases.sweep;
