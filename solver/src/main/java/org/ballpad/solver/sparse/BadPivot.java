package org.ballpad.solver.sparse;

/// The matrix is not positive definite to working precision.
///
/// @param column number in A of the row and column that failed
/// @param pivot what was left of its diagonal after elimination of the columns before; or a value
///   of A that is infinite or not a number, where there is one
/// @param diagonal its diagonal in A
public record BadPivot(int column, double pivot, double diagonal) implements Factorization {}
