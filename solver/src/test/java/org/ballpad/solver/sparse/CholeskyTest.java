package org.ballpad.solver.sparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ballpad.mesh.CellShape;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The factorisation against hand-made cases and against the sparse Cholesky of EJML, which orders
/// nothing.
class CholeskyTest {
  static List<Ordering> orderings() {
    return OrderingTest.all();
  }

  static Stream<CscMatrix> matrices() {
    Random random = new Random(2);
    return Stream.concat(
        Stream.of(1, 2, 5, 40, 150, 400).map(n -> Matrices.random(n, 3, random)),
        Stream.of(CellShape.values()).map(shape -> Matrices.stiffness(shape, 9)));
  }

  @ParameterizedTest
  @MethodSource("orderings")
  void aKnownFactor(Ordering ordering) {
    // A = L L^T with L = [2 0 0; 1 3 0; -1 2 1]
    CscMatrix a = Matrices.of(new double[][] {{4, 0, 0}, {2, 10, 0}, {-2, 5, 6}});
    double[] x = {1, -2, 3};
    double[] b = {4 - 4 - 6, 2 - 20 + 15, -2 - 10 + 18};
    assertArrayEquals(x, factor(a, ordering).solve(b), 1e-14);
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void agreesWithEjml(CscMatrix a) {
    double[] b = new Random(3).doubles(a.n(), -1, 1).toArray();
    double[] expected = ejml(a, b);
    double scale = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    for (Ordering ordering : orderings()) {
      double[] x = factor(a, ordering).solve(b);
      assertArrayEquals(expected, x, 1e-10 * scale);
      assertTrue(a.backwardError(x, b) < 1e-14, "backward error " + a.backwardError(x, b));
    }
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void structureHoldsTheFactorAndNothingElse(CscMatrix a) {
    // Count of nonzeros of L by dense elimination of the structure, in the order that was chosen.
    for (Ordering ordering : orderings()) {
      SymbolicCholesky symbolic = SymbolicCholesky.analyse(a, ordering);
      assertEquals(denseFill(a, symbolic), symbolic.entries());
    }
  }

  @Test
  void aNegativePivotIsAValueThatNamesItsColumn() {
    CscMatrix a = Matrices.of(new double[][] {{1, 0, 0}, {0, 4, 0}, {0, 4, 3}});
    for (Ordering ordering : orderings()) {
      BadPivot bad =
          assertInstanceOf(
              BadPivot.class, NumericCholesky.factor(SymbolicCholesky.analyse(a, ordering), a));
      assertTrue(bad.column() == 1 || bad.column() == 2);
      assertTrue(bad.pivot() < 0);
    }
  }

  @Test
  void aSingularMatrixIsFoundInSpiteOfRounding() {
    // Path of springs of stiffness 0.1 with free ends: constant vectors are in its null space.
    int n = 50;
    double[][] springs = new double[n][n];
    for (int i = 1; i < n; i++) {
      springs[i][i - 1] = -0.1;
      springs[i][i] += 0.1;
      springs[i - 1][i - 1] += 0.1;
    }
    CscMatrix a = Matrices.of(springs);
    for (Ordering ordering : orderings()) {
      assertInstanceOf(
          BadPivot.class, NumericCholesky.factor(SymbolicCholesky.analyse(a, ordering), a));
    }
  }

  @Test
  void notANumberIsFound() {
    CscMatrix a = Matrices.of(new double[][] {{2, 0, 0}, {1, Double.NaN, 0}, {0, 1, 2}});
    for (Ordering ordering : orderings()) {
      BadPivot bad =
          assertInstanceOf(
              BadPivot.class, NumericCholesky.factor(SymbolicCholesky.analyse(a, ordering), a));
      assertTrue(Double.isNaN(bad.pivot()));
    }
  }

  private static NumericCholesky factor(CscMatrix a, Ordering ordering) {
    return assertInstanceOf(
        NumericCholesky.class, NumericCholesky.factor(SymbolicCholesky.analyse(a, ordering), a));
  }

  private static double[] ejml(CscMatrix a, double[] b) {
    double[][] full = Matrices.dense(a);
    DMatrixSparseCSC sparse = new DMatrixSparseCSC(a.n(), a.n());
    for (int i = 0; i < a.n(); i++) {
      for (int j = 0; j < a.n(); j++) {
        if (full[i][j] != 0) {
          sparse.set(i, j, full[i][j]);
        }
      }
    }
    LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> solver =
        LinearSolverFactory_DSCC.cholesky(FillReducing.NONE);
    assertTrue(solver.setA(sparse));
    DMatrixRMaj x = new DMatrixRMaj(a.n(), 1);
    solver.solve(new DMatrixRMaj(a.n(), 1, true, b), x);
    return x.data;
  }

  private static int denseFill(CscMatrix a, SymbolicCholesky symbolic) {
    int n = a.n();
    double[] ones = new double[a.values().length];
    Arrays.fill(ones, 1);
    double[][] full = Matrices.dense(new CscMatrix(n, a.colStart(), a.rowIndex(), ones));
    boolean[][] stored = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        stored[i][j] = i == j || full[symbolic.permutation(i)][symbolic.permutation(j)] != 0;
      }
    }
    int count = 0;
    for (int k = 0; k < n; k++) {
      for (int i = k; i < n; i++) {
        if (stored[i][k]) {
          count++;
          for (int j = k + 1; j <= i; j++) {
            stored[i][j] |= stored[j][k];
          }
        }
      }
    }
    return count;
  }
}
