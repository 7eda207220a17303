package org.ballpad.solver.element;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// Shape functions, their gradients in space and the integration weights at the integration points
/// of some cells of one block.
///
/// - **Shape** point p = (cell - first) * rule.points() + q is fastest; row i of a table belongs to
///   local node i: `i * n + p`.
/// - **Units** gradients 1/um, weights um3 (um2 per unit depth in planar sections).
final class PointGeometry {
  /// Number of points.
  final int n;

  /// Shape functions at the points of the rule, `i * rule.points() + q`: the same for every cell.
  final double[] shape;

  /// d N_i / d r.
  final double[] dNdr;

  /// d N_i / d z.
  final double[] dNdz;

  /// Hoop strain per unit of u at node i: N_i / r, or 0.
  final double[] hoop;

  /// Strain in the third direction per unit of unknown k of the hypothesis, `k * n + p`.
  final double[] common;

  /// Weight of the rule times det J times the measure of the hypothesis.
  final double[] weight;

  private final int nodes;
  private final int points;

  /// @throws IllegalArgumentException for a cell that is turned inside out somewhere
  PointGeometry(
      Mesh mesh, CellBlock block, int first, int last, Quadrature rule, Hypothesis hypothesis) {
    ReferenceCell cell = ReferenceCell.of(block.shape());
    nodes = cell.nodes();
    points = rule.points();
    n = (last - first) * points;
    shape = new double[nodes * points];
    dNdr = new double[nodes * n];
    dNdz = new double[nodes * n];
    hoop = new double[nodes * n];
    common = new double[hypothesis.unknowns().size() * n];
    weight = new double[n];
    double[] values = new double[nodes];
    double[] gradients = new double[2 * nodes];
    for (int q = 0; q < points; q++) {
      cell.values(rule.xi()[q], rule.eta()[q], values);
      cell.gradients(rule.xi()[q], rule.eta()[q], gradients);
      for (int i = 0; i < nodes; i++) {
        shape[i * points + q] = values[i];
      }
      for (int c = first; c < last; c++) {
        fill(
            mesh,
            block,
            c,
            (c - first) * points + q,
            rule.weight()[q],
            values,
            gradients,
            hypothesis);
      }
    }
  }

  private void fill(
      Mesh mesh,
      CellBlock block,
      int c,
      int p,
      double ruleWeight,
      double[] values,
      double[] gradients,
      Hypothesis hypothesis) {
    double r = 0;
    double z = 0;
    double rXi = 0;
    double rEta = 0;
    double zXi = 0;
    double zEta = 0;
    for (int i = 0; i < nodes; i++) {
      double ri = mesh.r(block.node(c, i));
      double zi = mesh.z(block.node(c, i));
      r += values[i] * ri;
      z += values[i] * zi;
      rXi += gradients[2 * i] * ri;
      rEta += gradients[2 * i + 1] * ri;
      zXi += gradients[2 * i] * zi;
      zEta += gradients[2 * i + 1] * zi;
    }
    double detJ = rXi * zEta - rEta * zXi;
    if (!(detJ > 0)) {
      throw turned(mesh, block, c, detJ);
    }
    double outOfPlane = hypothesis.outOfPlane(r);
    for (int i = 0; i < nodes; i++) {
      double byXi = gradients[2 * i];
      double byEta = gradients[2 * i + 1];
      dNdr[i * n + p] = (byXi * zEta - byEta * zXi) / detJ;
      dNdz[i * n + p] = (byEta * rXi - byXi * rEta) / detJ;
      hoop[i * n + p] = values[i] * outOfPlane;
    }
    for (int k = 0; k < hypothesis.unknowns().size(); k++) {
      common[k * n + p] = hypothesis.outOfPlane(k, z);
    }
    weight[p] = ruleWeight * detJ * hypothesis.measure(r);
  }

  private static IllegalArgumentException turned(Mesh mesh, CellBlock block, int c, double detJ) {
    int node = block.node(c, 0);
    return new IllegalArgumentException(
        "cell %d of region %s at (%g, %g) is turned inside out: Jacobian %g"
            .formatted(c, block.region(), mesh.r(node), mesh.z(node), detJ));
  }

  /// Interpolates a nodal quantity to the points; component `component` of `stride` interleaved
  /// ones.
  double[] interpolate(CellBlock block, int first, double[] nodal, int stride, int component) {
    double[] atPoints = new double[n];
    for (int p = 0; p < n; p++) {
      int c = first + p / points;
      int q = p % points;
      for (int i = 0; i < nodes; i++) {
        atPoints[p] += shape[i * points + q] * nodal[stride * block.node(c, i) + component];
      }
    }
    return atPoints;
  }
}
