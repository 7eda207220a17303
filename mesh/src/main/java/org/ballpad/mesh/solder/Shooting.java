package org.ballpad.mesh.solder;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/// Finds what a curve must start with to end where it should: Newton's method for two or three
/// unknowns of order 1, along a path from a known solution.
///
/// Error: residuals below 1e-10.
///
/// Source: continuation in a parameter; a change of sign of det J is a fold or a branch (E. L.
/// Allgower, K. Georg, Numerical Continuation Methods, Springer 1990).
final class Shooting {
  private static final double SMALL = 1e-10;
  private static final double DIFFERENCE = 1e-5;
  private static final double FIRST = 0.125;
  private static final double LEAST = 1e-3;
  private static final int MOST = 20;

  private Shooting() {}

  /// What is wrong with the end of a curve, as numbers of order 1; empty where there is no curve.
  interface Misses extends Function<double[], Optional<double[]>> {}

  /// The unknowns at t = 1, from those at t = 0 along a path without folds and branches; empty
  /// where the path ends before.
  static Optional<double[]> follow(DoubleFunction<Misses> problem, double[] known) {
    Optional<Root> start = newton(problem.apply(0), known);
    Root root = start.orElse(null);
    double t = 0;
    double step = FIRST;
    while (root != null && t < 1) {
      double next = Math.min(1, t + step);
      Optional<Root> found = newton(problem.apply(next), root.x());
      if (found.isPresent() && found.get().isUpright() == root.isUpright()) {
        root = found.get();
        t = next;
        step *= 2;
      } else if (step < LEAST) {
        return Optional.empty();
      } else {
        step /= 2;
      }
    }
    return Optional.ofNullable(root).map(Root::x);
  }

  /// A solution.
  ///
  /// @param isUpright sign of det J there
  private record Root(double[] x, boolean isUpright) {}

  private static Optional<Root> newton(Misses misses, double[] guess) {
    double[] x = guess.clone();
    Optional<double[]> f = misses.apply(x);
    for (int i = 0; i < MOST && f.isPresent(); i++) {
      Optional<double[][]> rows = jacobian(misses, x);
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      LUDecomposition lu = new LUDecomposition(new Array2DRowRealMatrix(rows.get(), false), 0);
      if (norm(f.get()) < SMALL) {
        return Optional.of(new Root(x, lu.getDeterminant() > 0));
      }
      if (!lu.getSolver().isNonSingular()) {
        return Optional.empty();
      }
      double[] change = lu.getSolver().solve(new ArrayRealVector(f.get())).toArray();
      for (int j = 0; j < x.length; j++) {
        x[j] -= change[j];
      }
      f = misses.apply(x);
    }
    return Optional.empty();
  }

  private static Optional<double[][]> jacobian(Misses misses, double[] x) {
    double[][] rows = new double[x.length][x.length];
    for (int j = 0; j < x.length; j++) {
      double h = DIFFERENCE * Math.max(Math.abs(x[j]), 1);
      double[] more = x.clone();
      double[] less = x.clone();
      more[j] += h;
      less[j] -= h;
      Optional<double[]> up = misses.apply(more);
      Optional<double[]> down = misses.apply(less);
      if (up.isEmpty() || down.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < x.length; i++) {
        rows[i][j] = (up.get()[i] - down.get()[i]) / (2 * h);
      }
    }
    return Optional.of(rows);
  }

  private static double norm(double[] f) {
    double max = 0;
    for (double v : f) {
      max = Math.max(max, Math.abs(v));
    }
    return max;
  }
}
