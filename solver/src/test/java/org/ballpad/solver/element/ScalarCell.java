package org.ballpad.solver.element;

import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// One cell as the textbook has it, point by point with B as a matrix: the definition that
/// [ElementRoutine] is tested against. Not to be made faster.
///
/// - **Shape** `strain[q][i]` and `stress[q][i]` in tensor components; `force[i]`,
///   `stiffness[i][j]` in the order of local degrees of freedom.
final class ScalarCell {
  final double[][] strain;
  final double[][] stress;
  final double[] force;
  final double[][] stiffness;

  private final int nodes;
  private final int dofs;

  ScalarCell(
      Mesh mesh,
      CellBlock block,
      int cell,
      Hypothesis hypothesis,
      Integration integration,
      MaterialLaw law,
      ElementRoutine.Nodal nodal) {
    ReferenceCell reference = ReferenceCell.of(block.shape());
    Quadrature rule = reference.quadrature(integration);
    nodes = reference.nodes();
    dofs = 2 * nodes + hypothesis.unknowns().size();
    strain = new double[rule.points()][4];
    stress = new double[rule.points()][4];
    force = new double[dofs];
    stiffness = new double[dofs][dofs];
    int[] node = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      node[i] = block.node(cell, i);
    }
    double[] shape = new double[nodes];
    double[] gradients = new double[2 * nodes];
    for (int q = 0; q < rule.points(); q++) {
      reference.values(rule.xi()[q], rule.eta()[q], shape);
      reference.gradients(rule.xi()[q], rule.eta()[q], gradients);
      addPoint(q, rule.weight()[q], mesh, node, shape, gradients, hypothesis, law, nodal);
    }
  }

  private void addPoint(
      int q,
      double ruleWeight,
      Mesh mesh,
      int[] node,
      double[] shape,
      double[] gradients,
      Hypothesis hypothesis,
      MaterialLaw law,
      ElementRoutine.Nodal nodal) {
    double[] x = new double[2];
    double[][] jacobian = new double[2][2]; // d x_a / d xi_b
    double temperature = 0;
    double[] body = new double[2];
    for (int i = 0; i < nodes; i++) {
      double[] at = {mesh.r(node[i]), mesh.z(node[i])};
      for (int a = 0; a < 2; a++) {
        x[a] += shape[i] * at[a];
        jacobian[a][0] += gradients[2 * i] * at[a];
        jacobian[a][1] += gradients[2 * i + 1] * at[a];
        body[a] += nodal.bodyForce().length > 0 ? shape[i] * nodal.bodyForce()[2 * node[i] + a] : 0;
      }
      temperature += shape[i] * nodal.temperature()[node[i]];
    }
    double det = jacobian[0][0] * jacobian[1][1] - jacobian[0][1] * jacobian[1][0];
    double[][] b = new double[4][dofs];
    for (int i = 0; i < nodes; i++) {
      double byXi = gradients[2 * i];
      double byEta = gradients[2 * i + 1];
      double dr = (byXi * jacobian[1][1] - byEta * jacobian[1][0]) / det;
      double dz = (byEta * jacobian[0][0] - byXi * jacobian[0][1]) / det;
      b[0][2 * i] = dr;
      b[1][2 * i + 1] = dz;
      b[2][2 * i] = shape[i] * hypothesis.outOfPlane(x[0]);
      b[3][2 * i] = 0.5 * dz;
      b[3][2 * i + 1] = 0.5 * dr;
    }
    for (int k = 2 * nodes; k < dofs; k++) {
      b[2][k] = hypothesis.outOfPlane(k - 2 * nodes, x[1]);
    }
    double weight = ruleWeight * det * hypothesis.measure(x[0]);
    strain[q] = times(b, displacement(node, nodal));
    double[] tangent = new double[16];
    double[] state = new double[law.stateSize()];
    law.update(
        1, strain[q], new double[] {temperature}, 0, state, stress[q], tangent, state.clone());
    addForce(b, stress[q], weight);
    for (int i = 0; i < nodes; i++) {
      force[2 * i] -= shape[i] * body[0] * weight;
      force[2 * i + 1] -= shape[i] * body[1] * weight;
    }
    addStiffness(b, tangent, weight);
  }

  private double[] displacement(int[] node, ElementRoutine.Nodal nodal) {
    double[] u = new double[dofs];
    for (int i = 0; i < dofs; i++) {
      u[i] =
          i < 2 * nodes
              ? nodal.displacement()[2 * node[i / 2] + i % 2]
              : nodal.common()[i - 2 * nodes];
    }
    return u;
  }

  private static double[] times(double[][] b, double[] u) {
    double[] product = new double[b.length];
    for (int i = 0; i < b.length; i++) {
      for (int j = 0; j < u.length; j++) {
        product[i] += b[i][j] * u[j];
      }
    }
    return product;
  }

  /// The shear counts twice in the energy, as rz and as zr.
  private void addForce(double[][] b, double[] sigma, double weight) {
    for (int i = 0; i < dofs; i++) {
      for (int k = 0; k < 4; k++) {
        force[i] += (k == 3 ? 2 : 1) * b[k][i] * sigma[k] * weight;
      }
    }
  }

  private void addStiffness(double[][] b, double[] tangent, double weight) {
    for (int i = 0; i < dofs; i++) {
      for (int j = 0; j < dofs; j++) {
        for (int k = 0; k < 4; k++) {
          for (int l = 0; l < 4; l++) {
            stiffness[i][j] += (k == 3 ? 2 : 1) * b[k][i] * tangent[4 * k + l] * b[l][j] * weight;
          }
        }
      }
    }
  }
}
