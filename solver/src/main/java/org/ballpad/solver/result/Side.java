package org.ballpad.solver.result;

/// One side of a cell as the curve p(t) = m + a t + b t^2, -1 <= t <= 1: a parabola, or a straight
/// line with b = 0. Units: um.
///
/// @param mr r of the middle m
/// @param mz z of the middle m
/// @param ar r of a, half the chord
/// @param az z of a
/// @param br r of b, minus the bulge
/// @param bz z of b
record Side(double mr, double mz, double ar, double az, double br, double bz) {
  /// Newton's method from the best of these starts finds the nearest point: between two of them a
  /// side of a valid cell turns so little that the distance has one minimum.
  private static final double[] STARTS = {-1, -0.5, 0, 0.5, 1};

  /// The distance is flat at its minimum: it errs by the square of this share of the side.
  private static final double SMALLEST_STEP = 1e-8;

  /// The curve through a start s, a middle m and an end e.
  static Side through(double sr, double sz, double mr, double mz, double er, double ez) {
    return new Side(mr, mz, (er - sr) / 2, (ez - sz) / 2, (sr + er) / 2 - mr, (sz + ez) / 2 - mz);
  }

  /// The straight line from s to e.
  static Side straight(double sr, double sz, double er, double ez) {
    return through(sr, sz, (sr + er) / 2, (sz + ez) / 2, er, ez);
  }

  double r(double t) {
    return mr + t * (ar + t * br);
  }

  double z(double t) {
    return mz + t * (az + t * bz);
  }

  /// Radius of a circle about m that holds the side.
  double reach() {
    return Math.hypot(ar, az) + Math.hypot(br, bz);
  }

  /// Highest point of the side.
  double top() {
    double top = Math.max(z(-1), z(1));
    double summit = -az / (2 * bz);
    return Math.abs(summit) < 1 ? Math.max(top, z(summit)) : top;
  }

  /// Lowest point of the side.
  double bottom() {
    double bottom = Math.min(z(-1), z(1));
    double valley = -az / (2 * bz);
    return Math.abs(valley) < 1 ? Math.min(bottom, z(valley)) : bottom;
  }

  /// Shortest distance from a point to the side.
  double distance(double pr, double pz) {
    double t = 0;
    double best = Double.POSITIVE_INFINITY;
    for (double start : STARTS) {
      double d = squaredDistance(start, pr, pz);
      if (d < best) {
        best = d;
        t = start;
      }
    }
    double step = newtonStep(t, pr, pz);
    while (Math.abs(step) > SMALLEST_STEP) {
      double next = Math.clamp(t - step, -1, 1);
      double d = squaredDistance(next, pr, pz);
      if (d < best) {
        best = d;
        t = next;
        step = newtonStep(t, pr, pz);
      } else {
        step = next == t ? 0 : step / 2;
      }
    }
    return Math.sqrt(best);
  }

  private double squaredDistance(double t, double pr, double pz) {
    double gapR = r(t) - pr;
    double gapZ = z(t) - pz;
    return gapR * gapR + gapZ * gapZ;
  }

  /// f'/f'' of f(t) = |p(t) - x|^2 / 2; where f is not convex, |p'|^2 in place of f''.
  private double newtonStep(double t, double pr, double pz) {
    double gapR = r(t) - pr;
    double gapZ = z(t) - pz;
    double tangentR = ar + 2 * t * br;
    double tangentZ = az + 2 * t * bz;
    double slope = gapR * tangentR + gapZ * tangentZ;
    double stretch = tangentR * tangentR + tangentZ * tangentZ;
    double curvature = stretch + 2 * (gapR * br + gapZ * bz);
    return slope / (curvature > 0 ? curvature : stretch);
  }
}
