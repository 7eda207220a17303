package org.ballpad.solver.kernel;

/// The dense operations of a sparse factorisation, on blocks inside flat arrays.
///
/// - **Shape** a block is column-major: entry (i, j) of block `a` stands at `a[a0 + j * lda + i]`.
///   Rows come in multiples of [#lanes]; strips are at most [#WIDTH] columns wide.
/// - **Error** every entry of a result is one chain of fused multiply-adds in the order of the
///   depth, so that all implementations give the same bits.
/// - **Cost** nothing is allocated.
public interface DenseKernels {
  /// Columns of the widest strip.
  int WIDTH = 4;

  /// Rows are to be padded to multiples of this number.
  int lanes();

  /// C := C - A B^T, or C := -A B^T where `overwrite` is set.
  ///
  /// - **Shape** C is rows x cols, A rows x depth. B is packed: its columns, of [#WIDTH] entries of
  ///   which the first `cols` count, follow each other.
  void strip(
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
      boolean overwrite);

  /// X := X T^-1 for an upper triangle T of `cols` columns, at most [#WIDTH].
  ///
  /// - **Shape** X is rows x cols. Column j of T stands at `t[t0 + j * WIDTH]`, its diagonal
  ///   replaced by the reciprocal.
  void solve(double[] x, int x0, int ldx, int rows, int cols, double[] t, int t0);

  /// y := y + x for `count` entries.
  void add(double[] y, int y0, double[] x, int x0, int count);

  /// y := y - A x.
  ///
  /// - **Shape** A is rows x cols, for any number of columns.
  void subtractProduct(
      double[] y, int y0, double[] a, int a0, int lda, int rows, int cols, double[] x, int x0);

  /// x := x - A^T y.
  ///
  /// - **Shape** A is rows x cols, for any number of columns.
  /// - **Error** each sum runs over [#lanes] interleaved chains, of which the upper half is added
  ///   to the lower until one is left.
  void subtractTransposed(
      double[] x, int x0, double[] a, int a0, int lda, int rows, int cols, double[] y, int y0);
}
