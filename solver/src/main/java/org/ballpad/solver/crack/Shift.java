package org.ballpad.solver.crack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellBlock;
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
  /// The motion about a stop, over half the room that the tip has.
  static Shift about(OpenedMesh crack, int stop) {
    Track track = new Track(crack.path());
    int tip = crack.path().stop(stop);
    double r = crack.mesh().r(tip);
    double z = crack.mesh().z(tip);
    return new Shift(crack.mesh(), r, z, track.direction(stop), track.room(r, z) / 2);
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
