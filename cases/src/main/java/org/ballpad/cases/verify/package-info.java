/// Do the results of a case still have the numbers that its file expects?
///
/// Read in this order: [Comparison] (one number beside the result), [CaseVerification] (a case and
/// all its numbers), [Baseline] (new numbers into the file). It calls `cases.file` to read and
/// `cases.run` to compute; `cases.report` words the outcome and `cases.cli` calls it for many
/// files. Left out on purpose: where files are found, and what a mismatch means for the exit code.
package org.ballpad.cases.verify;
