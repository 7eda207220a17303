package org.ballpad.solver.kernel.vector;

import java.util.concurrent.atomic.AtomicBoolean;
import org.ballpad.solver.kernel.BlockedKernels;
import org.ballpad.solver.kernel.DenseKernels;

/// Vector kernels for a fresh Java: plain ones work until the vectors have become machine code,
/// which a thread of its own sees to from the first use on.
///
/// Before they are compiled, vectors are objects, and a thousand times slower than numbers. The
/// bits are the same either way, so nobody can tell but by the clock.
final class WarmingKernels implements DenseKernels {
  private static final int CALLS = 100; // of every kernel in a round
  private static final long PATIENCE = 20_000_000_000L; // ns
  private static final int ROWS = 64;
  private static final int DEPTH = 48;

  private final VectorKernels vector = new VectorKernels();
  private final BlockedKernels plain = new BlockedKernels(vector.lanes());
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile DenseKernels current = plain;

  /// The kernels to use now.
  private DenseKernels current() {
    DenseKernels now = current;
    if (now == plain && !begun.get() && begun.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("kernels").start(this::warm);
    }
    return now;
  }

  private void warm() {
    long begin = System.nanoTime();
    double[] work = new double[ROWS * DEPTH];
    while (current == plain && System.nanoTime() - begin < PATIENCE) {
      if (2 * round(vector, work) < round(plain, work)) {
        current = vector;
      }
    }
  }

  /// Time of some calls of all kernels, on zeros. Every branch is taken: one that is new to the
  /// machine code would send it back to the start.
  private static long round(DenseKernels kernels, double[] work) {
    long begin = System.nanoTime();
    for (int i = 0; i < CALLS; i++) {
      int rows = (1 + i % 5) * kernels.lanes();
      int cols = 1 + i % WIDTH;
      int depth = i % DEPTH;
      kernels.strip(work, 0, ROWS, rows, cols, work, 0, ROWS, work, 0, depth, i % 3 == 0);
      kernels.solve(work, 0, ROWS, rows, cols, work, 0);
      kernels.add(work, 0, work, 0, depth);
      kernels.subtractProduct(work, 0, work, 0, ROWS, rows, i % 11, work, 0);
      kernels.subtractTransposed(work, 0, work, 0, ROWS, rows, i % 11, work, 0);
    }
    return System.nanoTime() - begin;
  }

  @Override
  public int lanes() {
    return vector.lanes();
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
    current().strip(c, c0, ldc, rows, cols, a, a0, lda, b, b0, depth, overwrite);
  }

  @Override
  public void solve(double[] x, int x0, int ldx, int rows, int cols, double[] t, int t0) {
    current().solve(x, x0, ldx, rows, cols, t, t0);
  }

  @Override
  public void add(double[] y, int y0, double[] x, int x0, int count) {
    current().add(y, y0, x, x0, count);
  }

  @Override
  public void subtractProduct(
      double[] y, int y0, double[] a, int a0, int lda, int rows, int cols, double[] x, int x0) {
    current().subtractProduct(y, y0, a, a0, lda, rows, cols, x, x0);
  }

  @Override
  public void subtractTransposed(
      double[] x, int x0, double[] a, int a0, int lda, int rows, int cols, double[] y, int y0) {
    current().subtractTransposed(x, x0, a, a0, lda, rows, cols, y, y0);
  }
}
