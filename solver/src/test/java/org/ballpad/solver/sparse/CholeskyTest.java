package org.ballpad.solver.sparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballpad.mesh.CellShape;
import org.ballpad.solver.kernel.BlockedKernels;
import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.kernel.ScalarKernels;
import org.ballpad.solver.kernel.vector.VectorKernels;
import org.ballpad.solver.sparse.ordering.GraphDissection;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All factorisations against hand-made cases and against the sparse Cholesky of EJML, which orders
/// nothing.
class CholeskyTest {
  /// A way to factor a matrix.
  private record Way(String name, Function<CscMatrix, Factorization> function) {
    Factorization factor(CscMatrix a) {
      return function.apply(a);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<DenseKernels> KERNELS =
      List.of(
          new ScalarKernels(2),
          new ScalarKernels(4),
          new ScalarKernels(8),
          new BlockedKernels(4),
          new VectorKernels());

  static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (Ordering ordering : OrderingTest.all()) {
      ways.add(new Way("up-looking " + ordering, a -> UpLookingCholesky.factor(a, ordering)));
    }
    for (DenseKernels kernels : KERNELS) {
      String name = kernels.getClass().getSimpleName() + " " + kernels.lanes();
      ways.add(new Way("definite " + name, a -> definite(a, kernels, 1)));
      ways.add(
          new Way(
              "quasi-definite " + name,
              a -> NumericCholesky.quasiDefinite(analyse(a, kernels), kernels, 2).factor(a)));
    }
    return ways;
  }

  private static SymbolicCholesky analyse(CscMatrix a, DenseKernels kernels) {
    return SymbolicCholesky.analyse(a, new GraphDissection(1), kernels.lanes());
  }

  private static Factorization definite(CscMatrix a, DenseKernels kernels, int threads) {
    return NumericCholesky.definite(analyse(a, kernels), kernels, threads).factor(a);
  }

  static Stream<CscMatrix> matrices() {
    Random random = new Random(2);
    return Stream.concat(
        Stream.concat(
            Stream.of(1, 2, 5, 40, 150, 400).map(n -> Matrices.random(n, 3, random)),
            // dense ones: fronts of every width up to several blocks
            Stream.of(3, 4, 5, 7, 8, 9, 17, 96, 97, 130, 260)
                .map(n -> Matrices.random(n, n, random))),
        Stream.of(CellShape.values()).map(shape -> Matrices.stiffness(shape, 9)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aKnownFactor(Way way) {
    // A = L L^T with L = [2 0 0; 1 3 0; -1 2 1]
    CscMatrix a = Matrices.of(new double[][] {{4, 0, 0}, {2, 10, 0}, {-2, 5, 6}});
    double[] x = {1, -2, 3};
    double[] b = {4 - 4 - 6, 2 - 20 + 15, -2 - 10 + 18};
    assertArrayEquals(x, assertInstanceOf(Factor.class, way.factor(a)).solve(b), 1e-14);
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void agreesWithEjml(CscMatrix a) {
    double[] b = new Random(3).doubles(a.n(), -1, 1).toArray();
    double[] expected = ejml(a, b);
    double scale = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    for (Way way : ways()) {
      double[] x = assertInstanceOf(Factor.class, way.factor(a)).solve(b);
      assertArrayEquals(expected, x, 1e-10 * scale, way.name());
      assertTrue(a.backwardError(x, b) < 1e-14, way + ": " + a.backwardError(x, b));
    }
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void theSameBitsForAnyNumberOfThreadsAndAnyKernels(CscMatrix a) {
    double[] b = new Random(5).doubles(a.n(), -1, 1).toArray();
    DenseKernels vectors = new VectorKernels();
    DenseKernels twin = new ScalarKernels(vectors.lanes());
    double[] expected = assertInstanceOf(Factor.class, definite(a, twin, 1)).solve(b);
    for (int threads : new int[] {1, 2, 5}) {
      assertArrayEquals(
          expected, assertInstanceOf(Factor.class, definite(a, vectors, threads)).solve(b));
    }
  }

  @Test
  void theSameBitsWhereFrontsAreShared() {
    CscMatrix a = Matrices.stiffness(CellShape.Q8, 40);
    double[] b = new Random(6).doubles(a.n(), -1, 1).toArray();
    DenseKernels kernels = new VectorKernels();
    double[] expected = assertInstanceOf(Factor.class, definite(a, kernels, 1)).solve(b);
    assertTrue(a.backwardError(expected, b) < 1e-14);
    for (int threads : new int[] {2, 5}) {
      assertArrayEquals(
          expected, assertInstanceOf(Factor.class, definite(a, kernels, threads)).solve(b));
    }
  }

  @Test
  void oneAnalysisServesManyMatrices() {
    CscMatrix first = Matrices.stiffness(CellShape.T6, 9);
    double[] scaled = Arrays.stream(first.values()).map(v -> 4 * v).toArray();
    CscMatrix second = new CscMatrix(first.n(), first.colStart(), first.rowIndex(), scaled);
    double[] b = new Random(7).doubles(first.n(), -1, 1).toArray();
    DenseKernels kernels = new VectorKernels();
    NumericCholesky factor = NumericCholesky.definite(analyse(first, kernels), kernels, 2);
    double[] x = assertInstanceOf(Factor.class, factor.factor(first)).solve(b);
    double[] quarter = assertInstanceOf(Factor.class, factor.factor(second)).solve(b);
    double[] again = assertInstanceOf(Factor.class, factor.factor(first)).solve(b);
    assertArrayEquals(x, again);
    for (int i = 0; i < x.length; i++) {
      assertEquals(x[i] / 4, quarter[i]); // powers of two change no digit
    }
  }

  @Test
  void manyRightHandSidesAtOnceAreSolvedLikeOneByOne() {
    CscMatrix a = Matrices.stiffness(CellShape.Q8, 30);
    int n = a.n();
    double[] b = new Random(9).doubles(3L * n, -1, 1).toArray();
    DenseKernels kernels = new VectorKernels();
    for (int threads : new int[] {1, 2}) {
      NumericCholesky room = NumericCholesky.definite(analyse(a, kernels), kernels, threads);
      NumericCholesky factor = assertInstanceOf(NumericCholesky.class, room.factor(a));
      double[] together = factor.solve(b, 3);
      for (int q = 0; q < 3; q++) {
        double[] one = factor.solve(Arrays.copyOfRange(b, q * n, (q + 1) * n));
        assertArrayEquals(one, Arrays.copyOfRange(together, q * n, (q + 1) * n));
      }
    }
  }

  @Test
  void refinementTakesAnErrorBack() {
    CscMatrix a = Matrices.random(150, 4, new Random(10));
    double[] b = new Random(11).doubles(a.n(), -1, 1).toArray();
    for (Way way : ways()) {
      Factor factor = assertInstanceOf(Factor.class, way.factor(a));
      double[] x = factor.solve(b);
      double[] spoilt = Arrays.stream(x).map(v -> v * (1 + 1e-6)).toArray();
      assertTrue(a.backwardError(spoilt, b) > 1e-9);
      assertArrayEquals(x, factor.refine(a, b, spoilt), 1e-12, way.name());
    }
  }

  @Test
  void memoryIsForeseen() {
    CscMatrix a = Matrices.stiffness(CellShape.Q8, 30);
    SymbolicCholesky symbolic = analyse(a, new ScalarKernels(4));
    assertTrue(symbolic.memory(1) > Double.BYTES * symbolic.stored());
    assertTrue(symbolic.memory(4) > symbolic.memory(1));
    assertTrue(symbolic.memory(4) < 8 * Double.BYTES * symbolic.stored());
  }

  @Test
  void anotherStructureIsRefused() {
    CscMatrix a = Matrices.of(new double[][] {{2, 0}, {1, 2}});
    CscMatrix other = Matrices.of(new double[][] {{2, 0}, {0, 2}});
    DenseKernels kernels = new ScalarKernels(4);
    NumericCholesky factor = NumericCholesky.definite(analyse(a, kernels), kernels, 1);
    assertThrows(IllegalArgumentException.class, () -> factor.factor(other));
  }

  @Test
  void quasiDefiniteMatricesHaveTheirInertia() {
    // [H A^T; A -G] with H and G positive definite has as many negative eigenvalues as G has rows.
    int n = 90;
    int m = 30;
    Random random = new Random(8);
    CscMatrix h = Matrices.random(n, 4, random);
    CscMatrix g = Matrices.random(m, 4, random);
    double[][] k = new double[n + m][n + m];
    double[][] fullH = Matrices.dense(h);
    double[][] fullG = Matrices.dense(g);
    for (int i = 0; i < n + m; i++) {
      for (int j = 0; j <= i; j++) {
        if (i < n) {
          k[i][j] = fullH[i][j];
        } else if (j >= n) {
          k[i][j] = -fullG[i - n][j - n];
        } else if (random.nextDouble() < 0.05) {
          k[i][j] = 2 * random.nextDouble() - 1;
        }
      }
    }
    CscMatrix a = Matrices.of(k);
    double[] b = random.doubles(n + m, -1, 1).toArray();
    for (DenseKernels kernels : KERNELS) {
      NumericCholesky room = NumericCholesky.quasiDefinite(analyse(a, kernels), kernels, 2);
      NumericCholesky factor = assertInstanceOf(NumericCholesky.class, room.factor(a));
      assertEquals(m, factor.negativePivots());
      double[] x = factor.solve(b);
      double[] product = a.multiply(x);
      for (int i = 0; i < n + m; i++) {
        assertEquals(b[i], product[i], 1e-12);
      }
    }
  }

  @Test
  void aNegativePivotIsAValueThatNamesItsColumn() {
    CscMatrix a = Matrices.of(new double[][] {{1, 0, 0}, {0, 4, 0}, {0, 4, 3}});
    for (Way way : ways()) {
      if (!way.name().startsWith("quasi")) {
        BadPivot bad = assertInstanceOf(BadPivot.class, way.factor(a), way.name());
        assertTrue(bad.column() == 1 || bad.column() == 2);
        assertTrue(bad.pivot() < 0);
      }
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
    for (Way way : ways()) {
      assertInstanceOf(BadPivot.class, way.factor(a), way.name());
    }
  }

  @Test
  void notANumberIsFound() {
    CscMatrix a = Matrices.of(new double[][] {{2, 0, 0}, {1, Double.NaN, 0}, {0, 1, 2}});
    for (Way way : ways()) {
      BadPivot bad = assertInstanceOf(BadPivot.class, way.factor(a), way.name());
      assertTrue(Double.isNaN(bad.pivot()));
    }
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
}
