package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;

/// What obstacles hide from a strip or a sector of a front, as polygons of (r, z) points.
final class Shadow {
  private static final double TINY = 1e-7;

  private Shadow() {}

  /// Shadows behind obstacles in front of an edge, as far as `reach` along its left normal.
  static List<List<double[]>> parallel(Edge base, double reach, List<Edge> obstacles) {
    double length = base.length();
    double c = (base.r1() - base.r0()) / length;
    double s = (base.z1() - base.z0()) / length;
    List<List<double[]>> shadows = new ArrayList<>();
    for (Edge o : obstacles) {
      double u0 = (o.r0() - base.r0()) * c + (o.z0() - base.z0()) * s;
      double w0 = (o.z0() - base.z0()) * c - (o.r0() - base.r0()) * s;
      double u1 = (o.r1() - base.r0()) * c + (o.z1() - base.z0()) * s;
      double w1 = (o.z1() - base.z0()) * c - (o.r1() - base.r0()) * s;
      double[] part = clip(u0, w0, u1, w1, length);
      if (part == null
          || Math.abs(part[2] - part[0]) < TINY
          || Math.min(part[1], part[3]) > reach) {
        continue;
      }
      double far = Math.max(reach, Math.max(part[1], part[3])) + 1;
      List<double[]> shadow = new ArrayList<>();
      for (double[] uw :
          new double[][] {{part[0], part[1]}, {part[2], part[3]}, {part[2], far}, {part[0], far}}) {
        shadow.add(
            new double[] {base.r0() + uw[0] * c - uw[1] * s, base.z0() + uw[0] * s + uw[1] * c});
      }
      shadows.add(shadow);
    }
    return shadows;
  }

  /// The part of a segment with w > 0 and 0 < u < length, or null.
  private static double[] clip(double u0, double w0, double u1, double w1, double length) {
    double from = 0;
    double to = 1;
    double[][] bounds = {{w0 - TINY, w1 - TINY}, {u0, u1}, {length - u0, length - u1}};
    for (double[] bound : bounds) {
      if (bound[0] <= 0 && bound[1] <= 0) {
        return null;
      }
      double zero = bound[0] / (bound[0] - bound[1]);
      if (bound[0] < 0) {
        from = Math.max(from, zero);
      } else if (bound[1] < 0) {
        to = Math.min(to, zero);
      }
    }
    return from >= to
        ? null
        : new double[] {
          u0 + from * (u1 - u0), w0 + from * (w1 - w0), u0 + to * (u1 - u0), w0 + to * (w1 - w0)
        };
  }

  /// Shadows behind obstacles nearer than `reach` to a point from which a front spreads.
  static List<List<double[]>> radial(double r, double z, double reach, List<Edge> obstacles) {
    List<List<double[]>> shadows = new ArrayList<>();
    for (Edge o : obstacles) {
      double offset =
          Math.abs((o.r1() - o.r0()) * (z - o.z0()) - (o.z1() - o.z0()) * (r - o.r0()))
              / o.length();
      if (offset < TINY || Points.distance(r, z, o) >= reach) {
        continue;
      }
      double stretch = 1 + 2 * reach / offset;
      shadows.add(
          List.of(
              new double[] {o.r0(), o.z0()},
              new double[] {o.r1(), o.z1()},
              new double[] {r + stretch * (o.r1() - r), z + stretch * (o.z1() - z)},
              new double[] {r + stretch * (o.r0() - r), z + stretch * (o.z0() - z)}));
    }
    return shadows;
  }
}
