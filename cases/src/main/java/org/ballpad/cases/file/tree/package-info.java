/// How does text become numbers, words and records, each with its place in the file?
///
/// Reading order: [org.ballpad.cases.file.tree.YamlText] turns bytes into a
/// [org.ballpad.cases.file.tree.Tree] with a [org.ballpad.cases.file.tree.Place] at every node.
/// [org.ballpad.cases.file.tree.Units] is the only type of the program that knows units; the
/// [org.ballpad.cases.file.tree.Header] of a file says which belong to bare numbers.
/// [org.ballpad.cases.file.tree.Values] reads one value, [org.ballpad.cases.file.tree.RecordBinder]
/// a whole annotated record as its `Descriptor` tells, [org.ballpad.cases.file.tree.Arithmetic] an
/// expression, and [org.ballpad.cases.file.tree.Points] is a property by temperature. Whatever is
/// wrong becomes a [org.ballpad.cases.file.tree.Fault] in [org.ballpad.cases.file.tree.Faults], and
/// reading goes on.
///
/// Neighbours: `cases.file` and `cases.file.material` read their blocks with it. Left out: which
/// blocks there are.
package org.ballpad.cases.file.tree;
