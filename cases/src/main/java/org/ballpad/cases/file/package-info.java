/// What does a case file ask for, and what exactly is wrong with it?
///
/// Reading order: [org.ballpad.cases.file.Tree] (what the YAML says, with places) and
/// [org.ballpad.cases.file.YamlText] (bytes to tree); [org.ballpad.cases.file.Fault] and
/// [org.ballpad.cases.file.Faults] (what is wrong, all at once); [org.ballpad.cases.file.Units]
/// (the only place that knows units) and [org.ballpad.cases.file.Values] (one value of a tree);
/// [org.ballpad.cases.file.RecordBinder] (annotated records of other packages, whole).
///
/// Neighbours: the annotations of `org.ballpad.mesh` say which keys there are; `cases.run` takes
/// the result. Left out: what the keys mean, which the packages that own the records know.
package org.ballpad.cases.file;
