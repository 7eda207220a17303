/// What do the points of a study say, to people and to programs?
///
/// Read in this order: [Coordinates] (what was varied as a unit cube), [StudyAnswers] (everything
/// that `cases.sweep.answer` makes of a [org.ballpad.cases.sweep.PointTable]), [AnswersJson]
/// (`answers.json`) and [StudyPage] (`report.html`), whose pictures are drawn in the browser by the
/// scripts beside it from the numbers in the page. Before it, `cases.sweep` computes the points.
package org.ballpad.cases.sweep.page;
