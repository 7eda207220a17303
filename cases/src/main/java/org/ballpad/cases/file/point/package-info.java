/// Which path does a material point take, and of which material?
///
/// Reading order: [org.ballpad.cases.file.point.PathFile] gives a
/// [org.ballpad.cases.file.point.PointTest]: a material and the legs of each of its
/// [org.ballpad.cases.file.point.PointTest.Run]s, or all faults at once. `SegmentKeys` are the keys
/// of a segment, [org.ballpad.cases.file.point.MaterialChoice] finds the material that a command
/// line means.
///
/// Neighbours: text becomes records in `cases.file.tree`, materials come from
/// `cases.file.material`; `org.ballpad.materials.point` goes along the legs. Left out: doing so.
package org.ballpad.cases.file.point;
