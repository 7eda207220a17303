package org.ballpad.solver.kernel;

/// The definition of the dense operations, entry by entry. Fast implementations are tested against
/// it, bit for bit.
///
/// @param lanes number of rows to pad to, a power of two
public record ScalarKernels(int lanes) implements DenseKernels {
  @Override
  public void strip(
      double[] c,
      int c0,
      int ldc,
      int rows,
      int cols,
      double[] a,
      int a0,
      int lda,
      double[] b,
      int b0,
      int depth,
      boolean overwrite) {
    for (int j = 0; j < cols; j++) {
      for (int i = 0; i < rows; i++) {
        double sum = 0;
        for (int p = 0; p < depth; p++) {
          sum = Math.fma(a[a0 + p * lda + i], b[b0 + p * WIDTH + j], sum);
        }
        int at = c0 + j * ldc + i;
        c[at] = overwrite ? -sum : c[at] - sum;
      }
    }
  }

  @Override
  public void solve(double[] x, int x0, int ldx, int rows, int cols, double[] t, int t0) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        double value = x[x0 + j * ldx + i];
        for (int p = 0; p < j; p++) {
          value = Math.fma(x[x0 + p * ldx + i], -t[t0 + j * WIDTH + p], value);
        }
        x[x0 + j * ldx + i] = value * t[t0 + j * WIDTH + j];
      }
    }
  }

  @Override
  public void add(double[] y, int y0, double[] x, int x0, int count) {
    for (int i = 0; i < count; i++) {
      y[y0 + i] += x[x0 + i];
    }
  }

  @Override
  public void subtractProduct(
      double[] y, int y0, double[] a, int a0, int lda, int rows, int cols, double[] x, int x0) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < cols; j++) {
        y[y0 + i] = Math.fma(a[a0 + j * lda + i], -x[x0 + j], y[y0 + i]);
      }
    }
  }

  @Override
  public void subtractTransposed(
      double[] x, int x0, double[] a, int a0, int lda, int rows, int cols, double[] y, int y0) {
    for (int j = 0; j < cols; j++) {
      double[] chain = new double[lanes];
      for (int lane = 0; lane < lanes; lane++) {
        for (int i = lane; i < rows; i += lanes) {
          chain[lane] = Math.fma(a[a0 + j * lda + i], y[y0 + i], chain[lane]);
        }
      }
      for (int half = lanes / 2; half > 0; half /= 2) {
        for (int lane = 0; lane < half; lane++) {
          chain[lane] += chain[lane + half];
        }
      }
      x[x0 + j] -= chain[0];
    }
  }
}
