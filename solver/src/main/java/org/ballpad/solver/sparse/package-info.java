/// How is A x = b solved for a sparse, symmetric and positive definite A?
///
/// Reading order: [CscMatrix]; [Ordering] with [MinimumDegree] (by way of `QuotientGraph`) and
/// [NaturalOrdering]; `UpperTriangle` and `EliminationTree`; [SymbolicCholesky] (structure, once);
/// [NumericCholesky] (values, each time), which ends in a [Factorization] or a [BadPivot].
///
/// Knows nothing of finite elements. Left out: indefinite matrices, iteration, more than one
/// thread. This factorisation is meant to be read; faster ones are tested against it.
package org.ballpad.solver.sparse;
