/// Which stresses were measured in which tests?
///
/// [org.ballpad.cases.file.fit.CurveFile] reads a CSV file into
/// [org.ballpad.materials.fit.TestData], or says everything that is wrong with it, by line and
/// column. Neighbours: units and faults are those of `cases.file.tree`; `org.ballpad.materials.fit`
/// takes the data. Left out: which law they are for.
package org.ballpad.cases.file.fit;
