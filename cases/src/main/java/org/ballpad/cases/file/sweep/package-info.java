/// What does a study vary, and how?
///
/// Reading order: [StudyFile] reads a file into a [Study]; [VaryReader] reads the block `vary:`,
/// which a case may hold as well, into [Varied]: levels, or a [Distribution] to sample by some
/// [Law]. [Correlation] and [Constraint] tie what is varied together, [Sampling] says how many
/// samples are taken.
///
/// Neighbours: it reads with `cases.file.tree`; `cases.file` hands it the block of a case;
/// `cases.sweep` makes points of it. Left out: the case itself, whose reader knows whether a
/// parameter or a result exists.
package org.ballpad.cases.file.sweep;
