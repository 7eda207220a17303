/// What does a case file ask for, and what exactly is wrong with it?
///
/// Reading order: [org.ballpad.cases.file.CaseFile] gives a [org.ballpad.cases.file.Case] of
/// [org.ballpad.cases.file.Variant]s, or [org.ballpad.cases.file.CaseFault] with all
/// [org.ballpad.cases.file.Fault]s at once. On the way, [org.ballpad.cases.file.YamlText] turns
/// bytes into a [org.ballpad.cases.file.Tree] with places, `SourceFiles` follows `extends`,
/// `Variants` and `Patches` make one document per variant, `Parameters` and `Arithmetic` replace
/// `${...}`, and `VariantReader` reads the blocks. [org.ballpad.cases.file.Units] is the only place
/// that knows units; [org.ballpad.cases.file.Values] reads one value,
/// [org.ballpad.cases.file.RecordBinder] a whole annotated record, in which
/// [org.ballpad.cases.file.Points] is a property by temperature. [org.ballpad.cases.file.JsonSchema]
/// tells editors what the reader accepts.
///
/// Neighbours: the annotations of `org.ballpad.mesh` say which keys there are; `cases.run` takes
/// the result; materials are looked up in `cases.file.material`. Left out: what the keys mean,
/// which the packages that own the records know.
package org.ballpad.cases.file;
