package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.element.Quadrature;
import org.ballpad.solver.element.ReferenceCell;

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

  /// n x m quadratic quadrilaterals over the unit square, or twice as many triangles, with nodes
  /// and middles of sides mapped into the section; `map` must keep the orientation.
  static Mesh grid(CellShape shape, int n, int m, Field map, Regions regions) {
    int width = 2 * n + 1;
    double[] coordinates = new double[2 * width * (2 * m + 1)];
    for (int j = 0; j <= 2 * m; j++) {
      for (int i = 0; i < width; i++) {
        double[] at = map.at(i / (2.0 * n), j / (2.0 * m));
        coordinates[2 * (j * width + i)] = at[0];
        coordinates[2 * (j * width + i) + 1] = at[1];
      }
    }
    Map<String, List<Integer>> nodes = new LinkedHashMap<>();
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        String region = regions.at((i + 0.5) / n, (j + 0.5) / m);
        int first = 2 * j * width + 2 * i;
        nodes.computeIfAbsent(region, r -> new ArrayList<>()).addAll(cells(shape, first, width));
      }
    }
    List<CellBlock> blocks = new ArrayList<>();
    nodes.forEach((region, list) ->
        blocks.add(
            new CellBlock(
                region, region, shape, list.stream().mapToInt(Integer::intValue).toArray())));
    return new Mesh(coordinates, blocks, List.of(), CurvedSides.none(coordinates.length / 2));
  }

  private static List<Integer> cells(CellShape shape, int first, int width) {
    int s = first;
    int w = first + width;
    int n = first + 2 * width;
    return switch (shape) {
      case Q8 -> List.of(s, s + 2, n + 2, n, s + 1, w + 2, n + 1, w);
      case Q4 -> List.of(s, s + 2, n + 2, n);
      case T6 -> List.of(s, s + 2, n + 2, s + 1, w + 2, w + 1, s, n + 2, n, w + 1, n + 1, w);
      case T3 -> List.of(s, s + 2, n + 2, s, n + 2, n);
    };
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
        mesh, hypothesis, new double[2 * mesh.nodeCount()], fields, fields, Map.of(), 0);
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
