package org.ballpad.solver.crack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.OpenedMesh;

/// A virtual motion of the points about the tip of a crack: q along the direction of growth, q
/// being 1 at corners of cells within a radius and 0 at all others, and interpolated between them.
///
/// @param mesh the mesh
/// @param r place of the tip, um
/// @param z its height, um
/// @param along direction of growth, (r, z), a unit vector
/// @param radius the radius, um
record Shift(Mesh mesh, double r, double z, double[] along, double radius) {
  /// The motion about a stop. Its radius is half the distance to the nearest singular point of the
  /// section, corner or end of the path, or plane at which a section may be held.
  static Shift about(OpenedMesh crack, int stop) {
    CrackPath path = crack.path();
    Track track = new Track(path);
    int tip = path.stop(stop);
    double r = crack.mesh().r(tip);
    double z = crack.mesh().z(tip);
    IntStream ofSection = crack.mesh().corners().stream().mapToInt(Corner::node);
    IntStream ofPath =
        IntStream.concat(IntStream.of(0, path.sides()), track.corners().stream().mapToInt(k -> k))
            .map(path::stop);
    double nearest =
        IntStream.concat(ofSection, ofPath)
            .filter(node -> node != tip)
            .mapToDouble(node -> Math.hypot(crack.mesh().r(node) - r, crack.mesh().z(node) - z))
            .min()
            .orElseThrow();
    double toFaces = Math.min(toFaces(crack.mesh(), 0, r), toFaces(crack.mesh(), 1, z));
    return new Shift(crack.mesh(), r, z, track.direction(stop), Math.min(nearest, toFaces) / 2);
  }

  /// Distance from the nearer of the two ends of the section along r (0) or z (1).
  private static double toFaces(Mesh mesh, int component, double from) {
    var extent =
        IntStream.range(0, mesh.nodeCount())
            .mapToDouble(node -> mesh.coordinates()[2 * node + component])
            .summaryStatistics();
    return Math.min(from - extent.getMin(), extent.getMax() - from);
  }

  /// Cells that move, each by its side 0.
  List<Facet> cells() {
    List<Facet> cells = new ArrayList<>();
    for (int b = 0; b < mesh.blocks().size(); b++) {
      for (int c = 0; c < mesh.blocks().get(b).size(); c++) {
        Facet cell = new Facet(b, c, 0);
        if (IntStream.range(0, block(cell).shape().corners()).anyMatch(i -> moves(cell, i))) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private CellBlock block(Facet cell) {
    return mesh.blocks().get(cell.block());
  }

  /// Whether a corner of a cell moves.
  boolean moves(Facet cell, int corner) {
    int node = block(cell).node(cell.cell(), corner);
    return Math.hypot(mesh.r(node) - r, mesh.z(node) - z) <= radius;
  }

  /// q at the nodes of a cell.
  double[] weights(Facet cell) {
    int corners = block(cell).shape().corners();
    double[] q = new double[block(cell).shape().nodes()];
    for (int i = 0; i < corners; i++) {
      q[i] = moves(cell, i) ? 1 : 0;
    }
    for (int i = corners; i < q.length; i++) {
      q[i] = (q[i - corners] + q[(i - corners + 1) % corners]) / 2;
    }
    return q;
  }

  /// Sum of products.
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
