package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Damage;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.element.Quadrature;
import org.ballpad.solver.element.ReferenceCell;
import org.ballpad.solver.fixture.Grid;

/// Meshes with known geometry and solutions with known fields.
final class Manufactured {
  private Manufactured() {}

  /// A field of the section: stress rr, zz, tt, rz or displacement u_r, u_z at (r, z).
  interface Field {
    double[] at(double r, double z);
  }

  /// The region of a cell, from the middle of the cell in the unit square.
  interface Regions {
    String at(double u, double v);
  }

  /// n x m quadrilaterals over the unit square, or twice as many triangles, mapped into the section
  /// node by node.
  static Mesh grid(CellShape shape, int n, int m, Field map, Regions regions) {
    return new Grid(
            Grid.lines(0, 1, n),
            Grid.lines(0, 1, m),
            map::at,
            (i, j) -> regions.at((i + 0.5) / n, (j + 0.5) / m))
        .mesh(shape);
  }

  /// A map of the unit square to [0, R] x [0, H], with straight lines bent inside so that no cell
  /// edge follows a line r = const or z = const except the outline.
  static Field skewed(double radius, double height) {
    return (u, v) -> {
      double bump = 0.3 * u * (1 - u) * v * (1 - v);
      return new double[] {radius * (u + bump), height * (v - bump)};
    };
  }

  static Field rectangle(double radius, double height) {
    return (u, v) -> new double[] {radius * u, height * v};
  }

  /// A solution whose stress at the integration points is exactly the field's.
  static Solution stressed(Mesh mesh, Hypothesis hypothesis, Field stress) {
    List<PointField> fields = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      Quadrature rule = ReferenceCell.of(block.shape()).quadrature(Integration.FULL);
      int points = rule.points();
      double[] values = new double[4 * block.size() * points];
      for (int k = 0; k < block.size(); k++) {
        Cell cell = Cell.of(mesh, block, k);
        for (int q = 0; q < points; q++) {
          Cell.Point at = cell.at(rule.xi()[q], rule.eta()[q]);
          double[] s = stress.at(at.r(), at.z());
          for (int c = 0; c < 4; c++) {
            values[(c * block.size() + k) * points + q] = s[c];
          }
        }
      }
      fields.add(new PointField(block.size(), points, values));
    }
    return new Solution(
        mesh,
        hypothesis,
        new double[2 * mesh.nodeCount()],
        fields,
        fields,
        Damage.NONE,
        Map.of(),
        0,
        0);
  }

  /// An axisymmetric solution without stress.
  static Solution unstressed(Mesh mesh) {
    return stressed(mesh, Hypothesis.AXISYMMETRIC, (r, z) -> new double[4]);
  }

  /// A solution whose displacement at the nodes is the field's.
  static Solution displaced(Mesh mesh, Field displacement) {
    Solution still = unstressed(mesh);
    for (int node = 0; node < mesh.nodeCount(); node++) {
      double[] u = displacement.at(mesh.r(node), mesh.z(node));
      still.displacement()[2 * node] = u[0];
      still.displacement()[2 * node + 1] = u[1];
    }
    return still;
  }

  static Mesh withCorner(Mesh mesh, Corner corner) {
    return new Mesh(mesh.coordinates(), mesh.blocks(), List.of(corner), mesh.curves());
  }
}
