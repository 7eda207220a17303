package org.ballpad.solver.element;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;

/// Nodal forces of a pressure on one facet: f_i = - integral of p N_i n over the facet
/// (docs/theory.md, eq. 1.5).
public final class FacetPressure {
  private FacetPressure() {}

  /// Adds the forces to `force`, r and z interleaved for every node, uN.
  ///
  /// @param pressure positive pushes into the cell, MPa
  public static void add(
      Mesh mesh, Facet facet, double pressure, Hypothesis hypothesis, double[] force) {
    CellBlock block = mesh.blocks().get(facet.block());
    int[] local = block.shape().facet(facet.side());
    double[] s = Quadrature.linePoints(3);
    double[] w = Quadrature.lineWeights(3);
    for (int q = 0; q < s.length; q++) {
      double[] shape = local.length == 2 ? linear(s[q]) : quadratic(s[q]);
      double[] slope = local.length == 2 ? new double[] {-0.5, 0.5} : quadraticSlope(s[q]);
      double r = 0;
      double dr = 0;
      double dz = 0;
      for (int i = 0; i < local.length; i++) {
        int node = block.node(facet.cell(), local[i]);
        r += shape[i] * mesh.r(node);
        dr += slope[i] * mesh.r(node);
        dz += slope[i] * mesh.z(node);
      }
      // The cell lies to the left of its facets: the outward normal times ds is (dz, -dr).
      double share = -pressure * w[q] * hypothesis.measure(r);
      for (int i = 0; i < local.length; i++) {
        int node = block.node(facet.cell(), local[i]);
        force[2 * node] += share * shape[i] * dz;
        force[2 * node + 1] -= share * shape[i] * dr;
      }
    }
  }

  /// Shape functions of start and end at s in [-1, 1].
  private static double[] linear(double s) {
    return new double[] {0.5 * (1 - s), 0.5 * (1 + s)};
  }

  /// Shape functions of start, end and middle at s in [-1, 1].
  private static double[] quadratic(double s) {
    return new double[] {0.5 * s * (s - 1), 0.5 * s * (s + 1), 1 - s * s};
  }

  private static double[] quadraticSlope(double s) {
    return new double[] {s - 0.5, s + 0.5, -2 * s};
  }
}
