package org.ballpad.solver.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.ballpad.solver.kernel.vector.VectorKernels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every implementation against the scalar definition, bit for bit, and the definition against
/// plain sums.
class DenseKernelsTest {
  private static final int[] DEPTHS = {0, 1, 2, 3, 7, 16, 95, 96, 131};

  static List<DenseKernels> all() {
    return List.of(
        new ScalarKernels(2),
        new ScalarKernels(4),
        new ScalarKernels(8),
        new BlockedKernels(2),
        new BlockedKernels(8),
        new VectorKernels());
  }

  @ParameterizedTest
  @MethodSource("all")
  void strips(DenseKernels kernels) {
    Random random = new Random(1);
    ScalarKernels definition = new ScalarKernels(kernels.lanes());
    for (int vectors = 1; vectors <= 7; vectors++) {
      for (int cols = 1; cols <= DenseKernels.WIDTH; cols++) {
        for (int depth : DEPTHS) {
          int rows = vectors * kernels.lanes();
          int ldc = rows + 3;
          int lda = rows + 1;
          double[] c = numbers(5 + ldc * cols, random);
          double[] a = numbers(2 + lda * depth, random);
          double[] b = numbers(3 + DenseKernels.WIDTH * depth, random);
          for (boolean overwrite : new boolean[] {false, true}) {
            double[] expected = c.clone();
            double[] actual = c.clone();
            definition.strip(expected, 5, ldc, rows, cols, a, 2, lda, b, 3, depth, overwrite);
            kernels.strip(actual, 5, ldc, rows, cols, a, 2, lda, b, 3, depth, overwrite);
            assertArrayEquals(expected, actual);
            for (int i = 0; i < rows; i++) {
              double sum = overwrite ? 0 : c[5 + i];
              for (int p = 0; p < depth; p++) {
                sum -= a[2 + p * lda + i] * b[3 + p * DenseKernels.WIDTH];
              }
              assertEquals(sum, actual[5 + i], 1e-13 * (depth + 1));
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void triangles(DenseKernels kernels) {
    Random random = new Random(2);
    ScalarKernels definition = new ScalarKernels(kernels.lanes());
    int width = DenseKernels.WIDTH;
    for (int vectors = 1; vectors <= 5; vectors++) {
      for (int cols = 1; cols <= width; cols++) {
        int rows = vectors * kernels.lanes();
        double[] t = numbers(1 + width * width, random);
        double[] x = numbers(4 + (rows + 2) * cols, random);
        double[] expected = x.clone();
        double[] actual = x.clone();
        definition.solve(expected, 4, rows + 2, rows, cols, t, 1);
        kernels.solve(actual, 4, rows + 2, rows, cols, t, 1);
        assertArrayEquals(expected, actual);
        for (int i = 0; i < rows; i++) { // X T gives back what was solved for
          for (int j = 0; j < cols; j++) {
            double product = actual[4 + j * (rows + 2) + i] / t[1 + j * width + j];
            for (int p = 0; p < j; p++) {
              product += actual[4 + p * (rows + 2) + i] * t[1 + j * width + p];
            }
            assertEquals(x[4 + j * (rows + 2) + i], product, 1e-11);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void sumsAndProducts(DenseKernels kernels) {
    Random random = new Random(3);
    ScalarKernels definition = new ScalarKernels(kernels.lanes());
    for (int vectors = 1; vectors <= 9; vectors++) {
      for (int cols = 0; cols <= 13; cols++) {
        int rows = vectors * kernels.lanes();
        int lda = rows + 5;
        double[] a = numbers(lda * cols + 1, random);
        double[] x = numbers(2 + cols, random);
        double[] y = numbers(3 + rows, random);
        double[] expected = y.clone();
        double[] actual = y.clone();
        definition.subtractProduct(expected, 3, a, 1, lda, rows, cols, x, 2);
        kernels.subtractProduct(actual, 3, a, 1, lda, rows, cols, x, 2);
        assertArrayEquals(expected, actual);
        double[] expectedX = x.clone();
        double[] actualX = x.clone();
        definition.subtractTransposed(expectedX, 2, a, 1, lda, rows, cols, y, 3);
        kernels.subtractTransposed(actualX, 2, a, 1, lda, rows, cols, y, 3);
        assertArrayEquals(expectedX, actualX);
        for (int j = 0; j < cols; j++) {
          double sum = x[2 + j];
          for (int i = 0; i < rows; i++) {
            sum -= a[1 + j * lda + i] * y[3 + i];
          }
          assertEquals(sum, actualX[2 + j], 1e-12);
        }
        expected = y.clone();
        actual = y.clone();
        double[] more = numbers(rows, random);
        definition.add(expected, 3, more, 1, rows - 1);
        kernels.add(actual, 3, more, 1, rows - 1);
        assertArrayEquals(expected, actual);
      }
    }
  }

  /// Numbers between -1 and 1, not too close to 0.
  private static double[] numbers(int count, Random random) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      double size = 0.25 + 0.75 * random.nextDouble();
      numbers[i] = random.nextBoolean() ? size : -size;
    }
    return numbers;
  }
}
