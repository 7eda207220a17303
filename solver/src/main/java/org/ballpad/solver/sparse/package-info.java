/// How is A x = b solved for a large sparse symmetric A?
///
/// Reading order: [CscMatrix]; [SymbolicCholesky], what is known from the structure alone, once:
/// `Supernodes` (with `Amalgamation`), `Panels` (memory), `EntryMap` and `ExtendAdd` (what goes
/// where), `Schedule` (who computes what); [NumericCholesky], the values, each time: `FrontRun`
/// goes through the fronts, `PartialCholesky`, `BlockElimination` and `Pivots` eliminate one,
/// `TriangularSolve` solves. A factorisation ends in a [Factor] or a [BadPivot]. In which order to
/// eliminate is the subject of `sparse.ordering`.
///
/// [UpLookingCholesky], with [MinimumDegree] and [NaturalOrdering], is the plain definition: meant
/// to be read, never tuned, and what the fast factorisation is tested against.
///
/// Knows nothing of finite elements. Left out: pivoting for indefinite matrices, iteration.
package org.ballpad.solver.sparse;
