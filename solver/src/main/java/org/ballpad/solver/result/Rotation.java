package org.ballpad.solver.result;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.ReferenceCell;

/// How far material has turned: the skew part of the displacement gradient in the section, w =
/// (du_r/dz - du_z/dr) / 2 (docs/theory.md, eq. 9.11), in the middle of every cell.
///
/// Strains are taken as small. A rotation w that is not small adds w^2 / 2 to them.
public final class Rotation {
  /// Rotation from which strains of 0.005 are missed, rad.
  public static final double LARGE = 0.1;

  private Rotation() {}

  /// The largest rotation in either direction, rad.
  public static double largest(Solution solution) {
    double largest = 0;
    for (CellBlock block : solution.mesh().blocks()) {
      ReferenceCell cell = ReferenceCell.of(block.shape());
      double[] gradients = new double[2 * cell.nodes()];
      double middle = cell.isTriangle() ? 1.0 / 3 : 0;
      cell.gradients(middle, middle, gradients);
      for (int c = 0; c < block.size(); c++) {
        largest = Math.max(largest, Math.abs(ofCell(solution, block, c, gradients)));
      }
    }
    return largest;
  }

  private static double ofCell(Solution solution, CellBlock block, int c, double[] gradients) {
    Mesh mesh = solution.mesh();
    double[] j = new double[4]; // dr/dxi, dr/deta, dz/dxi, dz/deta
    double[] u = new double[4]; // the same of u_r and u_z
    for (int i = 0; 2 * i < gradients.length; i++) {
      int node = block.node(c, i);
      for (int k = 0; k < 2; k++) {
        j[k] += mesh.r(node) * gradients[2 * i + k];
        j[2 + k] += mesh.z(node) * gradients[2 * i + k];
        u[k] += solution.displacement()[2 * node] * gradients[2 * i + k];
        u[2 + k] += solution.displacement()[2 * node + 1] * gradients[2 * i + k];
      }
    }
    double area = j[0] * j[3] - j[1] * j[2];
    double alongZ = (u[1] * j[0] - u[0] * j[1]) / area; // du_r/dz
    double alongR = (u[2] * j[3] - u[3] * j[2]) / area; // du_z/dr
    return (alongZ - alongR) / 2;
  }
}
