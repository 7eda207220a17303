package org.ballpad.solver.result;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// How far a region reaches: height and radius of a bump, radius of a pad below it.
///
/// - **Units** um, of the undeformed section.
/// - **Error** sides are quadratic, and their extremes are found as such: of third order on curved
///   outlines, none on straight ones.
@Keyword(value = "extent", says = "How far a region reaches, before it deforms.")
public record Extent(
    @Key("Name of the result.") String name,
    @Key("Which reach: height, top, bottom, radius (largest r) or inner (smallest r).") Of of,
    @Key(value = "Region or union of regions.", named = Key.Named.REGION) String in)
    implements Probe {

  /// Which reach.
  public enum Of {
    HEIGHT,
    TOP,
    BOTTOM,
    RADIUS,
    INNER
  }

  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Mesh mesh = solution.mesh();
    double value =
        switch (of) {
          case HEIGHT -> largest(mesh, 1, 1) + largest(mesh, 1, -1);
          case TOP -> largest(mesh, 1, 1);
          case BOTTOM -> -largest(mesh, 1, -1);
          case RADIUS -> largest(mesh, 0, 1);
          case INNER -> -largest(mesh, 0, -1);
        };
    return new Measured(value, unit(solution.hypothesis()), Double.NaN, false, Math.abs(value));
  }

  /// Largest value of `sign` times a coordinate, 0 for r and 1 for z, on the sides of all cells.
  private double largest(Mesh mesh, int coordinate, int sign) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int b : Names.blocks(mesh, in)) {
      CellBlock block = mesh.blocks().get(b);
      for (int c = 0; c < block.size(); c++) {
        for (int side = 0; side < block.shape().corners(); side++) {
          int[] nodes = block.shape().facet(side);
          double[] x = new double[nodes.length];
          for (int i = 0; i < x.length; i++) {
            int node = block.node(c, nodes[i]);
            x[i] = sign * (coordinate == 0 ? mesh.r(node) : mesh.z(node));
          }
          largest = Math.max(largest, largest(x));
        }
      }
    }
    return largest;
  }

  /// Largest value on a side with the values x at its ends and, of a quadratic one, last in its
  /// middle.
  private static double largest(double[] x) {
    double ends = Math.max(x[0], x[1]);
    if (x.length < 3) {
      return ends;
    }
    // x(t) = middle + slope t + bend t^2 on [-1, 1]
    double slope = (x[1] - x[0]) / 2;
    double bend = (x[0] + x[1]) / 2 - x[2];
    boolean hasTop = bend < 0 && Math.abs(slope) < -2 * bend;
    return Math.max(ends, hasTop ? x[2] - slope * slope / (4 * bend) : x[2]);
  }
}
