/// What can be typed, and what does the shell see?
///
/// Read in this order: [Main] (arguments in, exit code out), [Ballpad] (the list of commands), then
/// one file for each command; [RunSettings] and [FileSettings] hold the options that commands
/// share, [Job] is a run from the command line, [Batch] the same for many files, [PointRecipe] and
/// [PointJob] a point of a sweep, here or on a [Cluster], [Output] writes what is asked for beside
/// stdout; [ExitCode] and [Failures] say how things end, [ProgressLine] how waiting looks. It calls
/// `cases.file` to read, `cases.run` to compute and `cases.report` to write; nothing in `cases`
/// calls it. Left out on purpose: everything else. A command parses, calls and prints.
package org.ballpad.cases.cli;
