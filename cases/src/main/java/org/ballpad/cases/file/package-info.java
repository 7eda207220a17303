/// What does a case file ask for, and what exactly is wrong with it?
///
/// Reading order: [org.ballpad.cases.file.CaseFile] gives a [org.ballpad.cases.file.Case] of
/// [org.ballpad.cases.file.Variant]s, or [org.ballpad.cases.file.CaseFault] with all faults at
/// once. On the way, `SourceFiles` follows `extends`, `Variants` and `Patches` make one document
/// per variant, `Parameters` replaces `${...}`, and `VariantReader` reads the blocks; `ResultKeys`
/// knows what `expect` and `require` speak of. [CaseSource] is a case before its values are chosen,
/// for sweeps. [CaseFiles] finds files. [org.ballpad.cases.file.JsonSchema] tells editors what the
/// reader accepts, [StudySchema] what that of studies does.
///
/// Neighbours: the annotations of `org.ballpad.mesh` say which keys there are; text becomes values
/// and records in `cases.file.tree`; materials are looked up in `cases.file.material`; `cases.run`
/// takes the result. Files that are no cases are read in `cases.file.point` and `cases.file.fit`.
/// `vary:` is read in `cases.file.sweep`. Left out: what the keys mean, which the packages that own
/// the records know.
package org.ballpad.cases.file;
