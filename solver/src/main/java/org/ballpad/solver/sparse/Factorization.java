package org.ballpad.solver.sparse;

/// What a Cholesky factorisation ends with: a factor, or the pivot at which the matrix turned out
/// not to be positive definite.
public sealed interface Factorization permits Factor, BadPivot {}
