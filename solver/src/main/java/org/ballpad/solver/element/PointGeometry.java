package org.ballpad.solver.element;

import java.util.Arrays;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// Shape functions, their gradients in space and the integration weight at one point of the rule,
/// in all cells of a run.
///
/// - **Shape** one row per local node or unknown, one number per cell in it.
/// - **Units** gradients 1/um, weights um3 (um2 per unit depth in planar sections).
final class PointGeometry {
  /// Shape functions, the same in every cell.
  final double[] shape;

  /// d N_i / d r.
  final double[][] dNdr;

  /// d N_i / d z.
  final double[][] dNdz;

  /// Hoop strain per unit of u at node i: N_i / r, or 0.
  final double[][] hoop;

  /// Strain in the third direction per unit of unknown k of the hypothesis.
  final double[][] common;

  /// Weight of the rule times det J times the measure of the hypothesis.
  final double[] weight;

  private final double[] gradients;
  private final double ruleWeight;
  private final Hypothesis hypothesis;
  private final double[] detJ;
  private final double[][] work;

  /// @param cell the reference cell
  /// @param rule the rule
  /// @param q number of the point in it
  /// @param hypothesis what the third direction does
  /// @param cells cells in the run
  PointGeometry(ReferenceCell cell, Quadrature rule, int q, Hypothesis hypothesis, int cells) {
    this.hypothesis = hypothesis;
    int nodes = cell.nodes();
    shape = new double[nodes];
    gradients = new double[2 * nodes];
    cell.values(rule.xi()[q], rule.eta()[q], shape);
    cell.gradients(rule.xi()[q], rule.eta()[q], gradients);
    ruleWeight = rule.weight()[q];
    dNdr = Rows.zeros(nodes, cells);
    dNdz = Rows.zeros(nodes, cells);
    hoop = Rows.zeros(nodes, cells);
    common = Rows.zeros(hypothesis.unknowns().size(), cells);
    weight = new double[cells];
    detJ = new double[cells];
    work = Rows.zeros(4, cells);
  }

  /// Puts the cells where their nodes are.
  ///
  /// @param r coordinate of every local node, a row each
  /// @param z as r
  void place(double[][] r, double[][] z) {
    fillGradients(r, z);
    fillThirdDirection(r, z);
  }

  private void fillGradients(double[][] r, double[][] z) {
    double[] rXi = work[0];
    double[] rEta = work[1];
    double[] zXi = work[2];
    double[] zEta = work[3];
    derivative(r, 0, rXi);
    derivative(r, 1, rEta);
    derivative(z, 0, zXi);
    derivative(z, 1, zEta);
    Rows.setDifference(detJ, rXi, zEta, rEta, zXi);
    for (int i = 0; i < shape.length; i++) {
      double byXi = gradients[2 * i];
      double byEta = gradients[2 * i + 1];
      Rows.setQuotient(dNdr[i], byXi, zEta, byEta, zXi, detJ);
      Rows.setQuotient(dNdz[i], byEta, rXi, byXi, rEta, detJ);
    }
  }

  private void fillThirdDirection(double[][] nodalR, double[][] nodalZ) {
    double[] r = work[0];
    double[] z = work[1];
    double[] outOfPlane = work[2];
    interpolate(nodalR, r);
    interpolate(nodalZ, z);
    for (int c = 0; c < r.length; c++) {
      outOfPlane[c] = hypothesis.outOfPlane(r[c]);
      weight[c] = ruleWeight * detJ[c] * hypothesis.measure(r[c]);
    }
    for (int i = 0; i < shape.length; i++) {
      Rows.set(hoop[i], outOfPlane, shape[i]);
    }
    for (int k = 0; k < common.length; k++) {
      for (int c = 0; c < r.length; c++) {
        common[k][c] = hypothesis.outOfPlane(k, z[c]);
      }
    }
  }

  /// Derivative of a nodal quantity along xi (0) or eta (1).
  private void derivative(double[][] nodal, int along, double[] sum) {
    Arrays.fill(sum, 0);
    for (int i = 0; i < shape.length; i++) {
      Rows.add(sum, gradients[2 * i + along], nodal[i]);
    }
  }

  /// Value of a nodal quantity, which is given by a row for every local node.
  void interpolate(double[][] nodal, double[] value) {
    Arrays.fill(value, 0);
    for (int i = 0; i < shape.length; i++) {
      Rows.add(value, shape[i], nodal[i]);
    }
  }

  /// Refuses a cell that is turned inside out here.
  ///
  /// @param first number of the first cell of the run in its block
  /// @throws IllegalArgumentException if there is one
  void check(Mesh mesh, CellBlock block, int first) {
    for (int c = 0; c < detJ.length; c++) {
      if (!(detJ[c] > 0)) {
        int node = block.node(first + c, 0);
        throw new IllegalArgumentException(
            "cell %d of region %s at (%g, %g) is turned inside out: Jacobian %g"
                .formatted(first + c, block.region(), mesh.r(node), mesh.z(node), detJ[c]));
      }
    }
  }
}
