/// How does an answer look on paper, on a terminal and to another program?
///
/// Read in this order: [RunFolder] (where everything goes, complete or not at all) and
/// [CheckpointFolder] (what an unfinished run has come to), [SummaryJson] and [Manifest] (what
/// programs read), [ResultTable] (what a terminal shows), [HtmlReport] with its pictures
/// [SectionPicture], [MeshPicture], [FieldPicture] and [RatioBars]; beside it [TravellerPage] (a
/// flow to look at) with [StepChange] and its [Dimension]s (what a step did), [StepWindows] (where
/// to look), [StepPicture] and [StepPanel] (what is drawn there) and [ClaimText] (claims as a
/// table); [VerifyText] and [JunitXml] (numbers beside those expected); and the library to look at,
/// [MaterialText], [LifeText], [MaterialJson] and [MaterialPage] with its [CurvePicture] of every
/// [PropertyCurve]; a material point, [PointText], [PointCsv], [PointJson] and [PointPage] with its
/// [LinePicture]s, fitted constants, [FitText] and [FitPage], and cracks, [CrackText], [CrackJson]
/// and [CrackPage]. [Json], [HtmlPage], [Png], [TextTable], [Axis] and [Window] are the tools below
/// them. Before it, `cases.run` makes the [org.ballpad.cases.run.Report] and `cases.verify`
/// compares; after it, `cases.cli` chooses what to print. Left out on purpose: any computation of
/// results, and knowledge of case files.
package org.ballpad.cases.report;
