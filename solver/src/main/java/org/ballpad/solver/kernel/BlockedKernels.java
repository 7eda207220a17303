package org.ballpad.solver.kernel;

/// The dense operations in plain Java with some sums in registers, for machines without vectors and
/// for the time until they are compiled: four times as fast as the definition, and soon so.
public final class BlockedKernels implements DenseKernels {
  private final ScalarKernels scalar;

  /// @param lanes number of rows to pad to, an even power of two
  public BlockedKernels(int lanes) {
    if (lanes % 2 != 0) {
      throw new IllegalArgumentException(lanes + " lanes: two rows are computed together");
    }
    scalar = new ScalarKernels(lanes);
  }

  @Override
  public int lanes() {
    return scalar.lanes();
  }

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
    if (cols < WIDTH) {
      scalar.strip(c, c0, ldc, rows, cols, a, a0, lda, b, b0, depth, overwrite);
      return;
    }
    for (int i = 0; i < rows; i += 2) {
      tile(c, c0 + i, ldc, a, a0 + i, lda, b, b0, depth, overwrite);
    }
  }

  /// Two rows and four columns of C.
  private static void tile(
      double[] c,
      int c0,
      int ldc,
      double[] a,
      int a0,
      int lda,
      double[] b,
      int b0,
      int depth,
      boolean overwrite) {
    double c00 = 0;
    double c01 = 0;
    double c02 = 0;
    double c03 = 0;
    double c10 = 0;
    double c11 = 0;
    double c12 = 0;
    double c13 = 0;
    for (int p = 0, ia = a0, ib = b0; p < depth; p++, ia += lda, ib += WIDTH) {
      double a0p = a[ia];
      double a1p = a[ia + 1];
      c00 = Math.fma(a0p, b[ib], c00);
      c10 = Math.fma(a1p, b[ib], c10);
      c01 = Math.fma(a0p, b[ib + 1], c01);
      c11 = Math.fma(a1p, b[ib + 1], c11);
      c02 = Math.fma(a0p, b[ib + 2], c02);
      c12 = Math.fma(a1p, b[ib + 2], c12);
      c03 = Math.fma(a0p, b[ib + 3], c03);
      c13 = Math.fma(a1p, b[ib + 3], c13);
    }
    put(c, c0, c00, c10, overwrite);
    put(c, c0 + ldc, c01, c11, overwrite);
    put(c, c0 + 2 * ldc, c02, c12, overwrite);
    put(c, c0 + 3 * ldc, c03, c13, overwrite);
  }

  private static void put(double[] c, int at, double first, double second, boolean overwrite) {
    c[at] = overwrite ? -first : c[at] - first;
    c[at + 1] = overwrite ? -second : c[at + 1] - second;
  }

  @Override
  public void solve(double[] x, int x0, int ldx, int rows, int cols, double[] t, int t0) {
    scalar.solve(x, x0, ldx, rows, cols, t, t0);
  }

  @Override
  public void add(double[] y, int y0, double[] x, int x0, int count) {
    scalar.add(y, y0, x, x0, count);
  }

  @Override
  public void subtractProduct(
      double[] y, int y0, double[] a, int a0, int lda, int rows, int cols, double[] x, int x0) {
    for (int j = 0; j < cols; j++) { // along columns, in the same order for every entry of y
      double xj = -x[x0 + j];
      int column = a0 + j * lda;
      for (int i = 0; i < rows; i++) {
        y[y0 + i] = Math.fma(a[column + i], xj, y[y0 + i]);
      }
    }
  }

  @Override
  public void subtractTransposed(
      double[] x, int x0, double[] a, int a0, int lda, int rows, int cols, double[] y, int y0) {
    scalar.subtractTransposed(x, x0, a, a0, lda, rows, cols, y, y0);
  }
}
