/// Which constants of a law follow from tests, and which do not?
///
/// Read in this order: [org.ballpad.materials.fit.TestData] (what was measured),
/// [org.ballpad.materials.fit.GarofaloFit] and [org.ballpad.materials.fit.AnandFit] (one law per
/// file), [org.ballpad.materials.fit.Fit] (what came out: every
/// [org.ballpad.materials.fit.Constant] with its standard error, and what must be said of it).
/// Behind them `LeastSquares` searches with Levenberg and Marquardt's method of Commons Math, and
/// `Spread` turns the slopes at its end into standard errors and correlations.
///
/// Equations are those of `org.ballpad.materials.law` (docs/theory.md, section 7). Left out on
/// purpose: what tests are written in, and how a fit is shown.
package org.ballpad.materials.fit;
