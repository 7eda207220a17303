/// What do the points of a study say: which parameter matters, which point is best, how sure is
/// that?
///
/// Everything here computes on points of the unit cube and on values, touches no file and gives the
/// same numbers for the same seed. Read in this order: [UnitCube] (designs of points), [Morris] and
/// [Saltelli] (sensitivities from points placed for them); [Surrogate] (what stands for the
/// computation between points) with [GaussianProcess], its [Correlation] and [Likelihood], and
/// [PolynomialChaos] with its [LegendreBasis]; [Search] (BOBYQA and CMA-ES) and [EfficientSearch]
/// (few evaluations, by expected improvement); [LifeSpread] (uncertainty of a life to a Weibull
/// distribution). [Analysis] asks all of it of one sample and gives a [ResultAnswer] for each
/// result. The equations stand in section 11 of docs/theory.md. Left out on purpose: running
/// points, and pictures.
package org.ballpad.cases.sweep.answer;
