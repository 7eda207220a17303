package org.ballpad.solver.kernel.vector;

import java.util.Objects;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.ballpad.solver.kernel.DenseKernels;

/// The dense operations on the machine's vectors.
///
/// The tile of [#strip] is two vectors high and four columns wide: eight sums keep both multipliers
/// of a core busy, and with two vectors of A and the entries of B they stay in the sixteen
/// registers of AVX2, where larger tiles spill (docs/performance.md).
///
/// The species is a constant of the class, and vectors are not handed from method to method: either
/// would keep them from becoming registers.
public final class VectorKernels implements DenseKernels {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  @Override
  public int lanes() {
    return LANES;
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
    require(c, c0, ldc, rows, cols);
    require(a, a0, lda, rows, depth);
    int i = 0;
    for (; i + 2 * LANES <= rows; i += 2 * LANES) {
      tile(c, c0 + i, ldc, cols, a, a0 + i, lda, b, b0, depth, overwrite);
    }
    if (i < rows) {
      halfTile(c, c0 + i, ldc, cols, a, a0 + i, lda, b, b0, depth, overwrite);
    }
  }

  /// Two vectors high: c_uv is vector u of column v.
  private static void tile(
      double[] c,
      int c0,
      int ldc,
      int cols,
      double[] a,
      int a0,
      int lda,
      double[] b,
      int b0,
      int depth,
      boolean overwrite) {
    DoubleVector c00 = DoubleVector.zero(SPECIES);
    DoubleVector c01 = c00;
    DoubleVector c02 = c00;
    DoubleVector c03 = c00;
    DoubleVector c10 = c00;
    DoubleVector c11 = c00;
    DoubleVector c12 = c00;
    DoubleVector c13 = c00;
    for (int p = 0, ia = a0, ib = b0; p < depth; p++, ia += lda, ib += WIDTH) {
      DoubleVector a0p = DoubleVector.fromArray(SPECIES, a, ia);
      DoubleVector a1p = DoubleVector.fromArray(SPECIES, a, ia + LANES);
      DoubleVector b0p = DoubleVector.broadcast(SPECIES, b[ib]);
      c00 = a0p.fma(b0p, c00);
      c10 = a1p.fma(b0p, c10);
      DoubleVector b1p = DoubleVector.broadcast(SPECIES, b[ib + 1]);
      c01 = a0p.fma(b1p, c01);
      c11 = a1p.fma(b1p, c11);
      DoubleVector b2p = DoubleVector.broadcast(SPECIES, b[ib + 2]);
      c02 = a0p.fma(b2p, c02);
      c12 = a1p.fma(b2p, c12);
      DoubleVector b3p = DoubleVector.broadcast(SPECIES, b[ib + 3]);
      c03 = a0p.fma(b3p, c03);
      c13 = a1p.fma(b3p, c13);
    }
    // -A B^T or C - A B^T, as many columns as there are
    if (overwrite) {
      c00.neg().intoArray(c, c0);
      c10.neg().intoArray(c, c0 + LANES);
      if (cols > 1) {
        c01.neg().intoArray(c, c0 + ldc);
        c11.neg().intoArray(c, c0 + ldc + LANES);
      }
      if (cols > 2) {
        c02.neg().intoArray(c, c0 + 2 * ldc);
        c12.neg().intoArray(c, c0 + 2 * ldc + LANES);
      }
      if (cols > 3) {
        c03.neg().intoArray(c, c0 + 3 * ldc);
        c13.neg().intoArray(c, c0 + 3 * ldc + LANES);
      }
    } else {
      DoubleVector.fromArray(SPECIES, c, c0).sub(c00).intoArray(c, c0);
      DoubleVector.fromArray(SPECIES, c, c0 + LANES).sub(c10).intoArray(c, c0 + LANES);
      if (cols > 1) {
        DoubleVector.fromArray(SPECIES, c, c0 + ldc).sub(c01).intoArray(c, c0 + ldc);
        DoubleVector.fromArray(SPECIES, c, c0 + ldc + LANES)
            .sub(c11)
            .intoArray(c, c0 + ldc + LANES);
      }
      if (cols > 2) {
        DoubleVector.fromArray(SPECIES, c, c0 + 2 * ldc).sub(c02).intoArray(c, c0 + 2 * ldc);
        DoubleVector.fromArray(SPECIES, c, c0 + 2 * ldc + LANES)
            .sub(c12)
            .intoArray(c, c0 + 2 * ldc + LANES);
      }
      if (cols > 3) {
        DoubleVector.fromArray(SPECIES, c, c0 + 3 * ldc).sub(c03).intoArray(c, c0 + 3 * ldc);
        DoubleVector.fromArray(SPECIES, c, c0 + 3 * ldc + LANES)
            .sub(c13)
            .intoArray(c, c0 + 3 * ldc + LANES);
      }
    }
  }

  /// One vector high, for the last rows.
  private static void halfTile(
      double[] c,
      int c0,
      int ldc,
      int cols,
      double[] a,
      int a0,
      int lda,
      double[] b,
      int b0,
      int depth,
      boolean overwrite) {
    DoubleVector c00 = DoubleVector.zero(SPECIES);
    DoubleVector c01 = c00;
    DoubleVector c02 = c00;
    DoubleVector c03 = c00;
    for (int p = 0, ia = a0, ib = b0; p < depth; p++, ia += lda, ib += WIDTH) {
      DoubleVector a0p = DoubleVector.fromArray(SPECIES, a, ia);
      DoubleVector b0p = DoubleVector.broadcast(SPECIES, b[ib]);
      c00 = a0p.fma(b0p, c00);
      DoubleVector b1p = DoubleVector.broadcast(SPECIES, b[ib + 1]);
      c01 = a0p.fma(b1p, c01);
      DoubleVector b2p = DoubleVector.broadcast(SPECIES, b[ib + 2]);
      c02 = a0p.fma(b2p, c02);
      DoubleVector b3p = DoubleVector.broadcast(SPECIES, b[ib + 3]);
      c03 = a0p.fma(b3p, c03);
    }
    // -A B^T or C - A B^T, as many columns as there are
    if (overwrite) {
      c00.neg().intoArray(c, c0);
      if (cols > 1) {
        c01.neg().intoArray(c, c0 + ldc);
      }
      if (cols > 2) {
        c02.neg().intoArray(c, c0 + 2 * ldc);
      }
      if (cols > 3) {
        c03.neg().intoArray(c, c0 + 3 * ldc);
      }
    } else {
      DoubleVector.fromArray(SPECIES, c, c0).sub(c00).intoArray(c, c0);
      if (cols > 1) {
        DoubleVector.fromArray(SPECIES, c, c0 + ldc).sub(c01).intoArray(c, c0 + ldc);
      }
      if (cols > 2) {
        DoubleVector.fromArray(SPECIES, c, c0 + 2 * ldc).sub(c02).intoArray(c, c0 + 2 * ldc);
      }
      if (cols > 3) {
        DoubleVector.fromArray(SPECIES, c, c0 + 3 * ldc).sub(c03).intoArray(c, c0 + 3 * ldc);
      }
    }
  }

  @Override
  public void solve(double[] x, int x0, int ldx, int rows, int cols, double[] t, int t0) {
    require(x, x0, ldx, rows, cols);
    for (int j = 0; j < cols; j++) {
      int tj = t0 + j * WIDTH;
      double reciprocal = t[tj + j];
      for (int i = 0; i < rows; i += LANES) {
        DoubleVector value = DoubleVector.fromArray(SPECIES, x, x0 + j * ldx + i);
        for (int p = 0; p < j; p++) {
          DoubleVector xp = DoubleVector.fromArray(SPECIES, x, x0 + p * ldx + i);
          value = xp.fma(DoubleVector.broadcast(SPECIES, -t[tj + p]), value);
        }
        value.mul(reciprocal).intoArray(x, x0 + j * ldx + i);
      }
    }
  }

  @Override
  public void add(double[] y, int y0, double[] x, int x0, int count) {
    require(y, y0, 0, count, 1);
    require(x, x0, 0, count, 1);
    int i = 0;
    for (; i + LANES <= count; i += LANES) {
      DoubleVector.fromArray(SPECIES, y, y0 + i)
          .add(DoubleVector.fromArray(SPECIES, x, x0 + i))
          .intoArray(y, y0 + i);
    }
    for (; i < count; i++) {
      y[y0 + i] += x[x0 + i];
    }
  }

  @Override
  public void subtractProduct(
      double[] y, int y0, double[] a, int a0, int lda, int rows, int cols, double[] x, int x0) {
    require(y, y0, 0, rows, 1);
    require(a, a0, lda, rows, cols);
    int j = 0;
    for (; j + 4 <= cols; j += 4) {
      DoubleVector x0j = DoubleVector.broadcast(SPECIES, -x[x0 + j]);
      DoubleVector x1j = DoubleVector.broadcast(SPECIES, -x[x0 + j + 1]);
      DoubleVector x2j = DoubleVector.broadcast(SPECIES, -x[x0 + j + 2]);
      DoubleVector x3j = DoubleVector.broadcast(SPECIES, -x[x0 + j + 3]);
      int aj = a0 + j * lda;
      for (int i = 0; i < rows; i += LANES) {
        DoubleVector sum = DoubleVector.fromArray(SPECIES, y, y0 + i);
        sum = DoubleVector.fromArray(SPECIES, a, aj + i).fma(x0j, sum);
        sum = DoubleVector.fromArray(SPECIES, a, aj + lda + i).fma(x1j, sum);
        sum = DoubleVector.fromArray(SPECIES, a, aj + 2 * lda + i).fma(x2j, sum);
        sum = DoubleVector.fromArray(SPECIES, a, aj + 3 * lda + i).fma(x3j, sum);
        sum.intoArray(y, y0 + i);
      }
    }
    for (; j < cols; j++) {
      DoubleVector xj = DoubleVector.broadcast(SPECIES, -x[x0 + j]);
      for (int i = 0; i < rows; i += LANES) {
        DoubleVector sum = DoubleVector.fromArray(SPECIES, y, y0 + i);
        DoubleVector.fromArray(SPECIES, a, a0 + j * lda + i).fma(xj, sum).intoArray(y, y0 + i);
      }
    }
  }

  @Override
  public void subtractTransposed(
      double[] x, int x0, double[] a, int a0, int lda, int rows, int cols, double[] y, int y0) {
    require(y, y0, 0, rows, 1);
    require(a, a0, lda, rows, cols);
    int j = 0;
    for (; j + 4 <= cols; j += 4) {
      DoubleVector s0 = DoubleVector.zero(SPECIES);
      DoubleVector s1 = s0;
      DoubleVector s2 = s0;
      DoubleVector s3 = s0;
      int aj = a0 + j * lda;
      for (int i = 0; i < rows; i += LANES) {
        DoubleVector yi = DoubleVector.fromArray(SPECIES, y, y0 + i);
        s0 = DoubleVector.fromArray(SPECIES, a, aj + i).fma(yi, s0);
        s1 = DoubleVector.fromArray(SPECIES, a, aj + lda + i).fma(yi, s1);
        s2 = DoubleVector.fromArray(SPECIES, a, aj + 2 * lda + i).fma(yi, s2);
        s3 = DoubleVector.fromArray(SPECIES, a, aj + 3 * lda + i).fma(yi, s3);
      }
      x[x0 + j] -= sum(s0);
      x[x0 + j + 1] -= sum(s1);
      x[x0 + j + 2] -= sum(s2);
      x[x0 + j + 3] -= sum(s3);
    }
    for (; j < cols; j++) {
      DoubleVector s = DoubleVector.zero(SPECIES);
      for (int i = 0; i < rows; i += LANES) {
        DoubleVector yi = DoubleVector.fromArray(SPECIES, y, y0 + i);
        s = DoubleVector.fromArray(SPECIES, a, a0 + j * lda + i).fma(yi, s);
      }
      x[x0 + j] -= sum(s);
    }
  }

  /// Sum of the lanes, the upper half added to the lower until one is left: a reduction of the
  /// machine need not keep an order.
  private static double sum(DoubleVector v) {
    return switch (LANES) {
      case 2 -> v.lane(0) + v.lane(1);
      case 4 -> (v.lane(0) + v.lane(2)) + (v.lane(1) + v.lane(3));
      case 8 -> {
        double even = (v.lane(0) + v.lane(4)) + (v.lane(2) + v.lane(6));
        double odd = (v.lane(1) + v.lane(5)) + (v.lane(3) + v.lane(7));
        yield even + odd;
      }
      default -> throw new IllegalStateException("vectors of " + LANES + " doubles");
    };
  }

  /// A block that lies in its array. The loads that follow may go without checks of their own.
  private static void require(double[] a, int a0, int lda, int rows, int cols) {
    if (cols > 0) {
      Objects.checkFromIndexSize(a0, (cols - 1) * lda + rows, a.length);
    }
  }
}
