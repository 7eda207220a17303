package org.ballpad.mesh.generate;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;

/// How well shaped the triangles of a mesh are.
///
/// Units: degrees; aspect is the longest side over the shortest height times sqrt(3)/2, 1 for the
/// equilateral triangle.
///
/// @param cells number of cells
/// @param leastAngle smallest angle between straight sides
/// @param largestAngle largest angle between straight sides
/// @param worstAspect largest aspect
/// @param leastJacobian smallest Jacobian of a cell at its nodes and integration points over the
///   one of the straight cell
/// @param angles number of cells by their smallest angle, in steps of 5 degrees from 0 to 60
/// @param jacobians number of cells by their smallest Jacobian ratio, in tenths from 0 to 1
public record Quality(
    int cells,
    double leastAngle,
    double largestAngle,
    double worstAspect,
    double leastJacobian,
    int[] angles,
    int[] jacobians) {
  /// Below this share of the straight Jacobian a cell counts as folded.
  static final double FOLDED = 0.1;

  /// Reference points of the check: nodes, then the three integration points.
  private static final double[][] POINTS = {
    {0, 0},
    {1, 0},
    {0, 1},
    {0.5, 0},
    {0.5, 0.5},
    {0, 0.5},
    {1.0 / 6, 1.0 / 6},
    {2.0 / 3, 1.0 / 6},
    {1.0 / 6, 2.0 / 3}
  };

  /// Measures a mesh of triangles.
  public static Quality of(Mesh mesh) {
    int[] angles = new int[12];
    int[] jacobians = new int[10];
    double[] extreme = {180, 0, 0, 1};
    for (CellBlock block : mesh.blocks()) {
      for (int c = 0; c < block.size(); c++) {
        double[] shape = shape(mesh, block, c);
        double jacobian =
            block.shape() == CellShape.T6 ? leastJacobian(mesh.coordinates(), block, c) : 1;
        extreme[0] = Math.min(extreme[0], shape[0]);
        extreme[1] = Math.max(extreme[1], shape[1]);
        extreme[2] = Math.max(extreme[2], shape[2]);
        extreme[3] = Math.min(extreme[3], jacobian);
        angles[Math.min(11, (int) (shape[0] / 5))]++;
        jacobians[(int) Math.clamp(10 * jacobian, 0, 9)]++;
      }
    }
    return new Quality(
        mesh.cellCount(), extreme[0], extreme[1], extreme[2], extreme[3], angles, jacobians);
  }

  /// Smallest angle, largest angle and aspect of the straight triangle.
  static double[] shape(Mesh mesh, CellBlock block, int c) {
    double[] side = new double[3];
    for (int e = 0; e < 3; e++) {
      int a = block.node(c, e);
      int b = block.node(c, (e + 1) % 3);
      side[e] = Math.hypot(mesh.r(a) - mesh.r(b), mesh.z(a) - mesh.z(b));
    }
    double least = 180;
    double largest = 0;
    double area = straightJacobian(mesh.coordinates(), block, c) / 2;
    for (int e = 0; e < 3; e++) {
      double p = side[e];
      double q = side[(e + 1) % 3];
      double o = side[(e + 2) % 3];
      double angle = Math.toDegrees(Math.atan2(4 * area, p * p + q * q - o * o));
      least = Math.min(least, angle);
      largest = Math.max(largest, angle);
    }
    double longest = Math.max(side[0], Math.max(side[1], side[2]));
    return new double[] {least, largest, longest * longest * Math.sqrt(3) / (4 * area)};
  }

  /// Smallest Jacobian of a quadratic triangle over the one of the triangle of its corners;
  /// negative infinity for a flat one.
  static double leastJacobian(double[] x, CellBlock block, int c) {
    double straight = straightJacobian(x, block, c);
    if (!(straight > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    double least = Double.POSITIVE_INFINITY;
    for (double[] p : POINTS) {
      least = Math.min(least, jacobian(x, block, c, p[0], p[1]));
    }
    return least / straight;
  }

  private static double straightJacobian(double[] x, CellBlock block, int c) {
    int a = 2 * block.node(c, 0);
    int b = 2 * block.node(c, 1);
    int o = 2 * block.node(c, 2);
    return (x[b] - x[a]) * (x[o + 1] - x[a + 1]) - (x[o] - x[a]) * (x[b + 1] - x[a + 1]);
  }

  private static double jacobian(double[] x, CellBlock block, int c, double s, double t) {
    double l = 1 - s - t;
    double[] ds = {1 - 4 * l, 4 * s - 1, 0, 4 * (l - s), 4 * t, -4 * t};
    double[] dt = {1 - 4 * l, 0, 4 * t - 1, -4 * s, 4 * s, 4 * (l - t)};
    double rs = 0;
    double rt = 0;
    double zs = 0;
    double zt = 0;
    for (int i = 0; i < 6; i++) {
      int n = 2 * block.node(c, i);
      rs += ds[i] * x[n];
      rt += dt[i] * x[n];
      zs += ds[i] * x[n + 1];
      zt += dt[i] * x[n + 1];
    }
    return rs * zt - rt * zs;
  }
}
