package org.ballpad.cases.report;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// The boundary of one cell as a polygon: corners with the mid-side nodes between them, which
/// follow curved sides.
///
/// A reusable workspace; [#set] fills it for one cell.
final class CellOutline {
  /// Corners of the polygon, r and z.
  final double[] r = new double[8];

  final double[] z = new double[8];

  /// Corners in use.
  int size;

  double rMin;
  double rMax;
  double zMin;
  double zMax;

  /// Fills the outline with cell `c` of a block.
  CellOutline set(Mesh mesh, CellBlock block, int c) {
    int corners = block.shape().corners();
    boolean quadratic = block.shape().order() == 2;
    size = 0;
    rMin = Double.POSITIVE_INFINITY;
    zMin = Double.POSITIVE_INFINITY;
    rMax = Double.NEGATIVE_INFINITY;
    zMax = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < corners; i++) {
      add(mesh, block.node(c, i));
      if (quadratic) {
        add(mesh, block.node(c, corners + i));
      }
    }
    return this;
  }

  /// Whether a part of the cell may be seen in a window.
  boolean isIn(Window window) {
    return window.meets(rMin, rMax, zMin, zMax);
  }

  /// Area of the polygon, um2.
  double area() {
    double twice = 0;
    for (int i = 0; i < size; i++) {
      int j = (i + 1) % size;
      twice += r[i] * z[j] - r[j] * z[i];
    }
    return Math.abs(twice) / 2;
  }

  private void add(Mesh mesh, int node) {
    r[size] = mesh.r(node);
    z[size] = mesh.z(node);
    rMin = Math.min(rMin, r[size]);
    rMax = Math.max(rMax, r[size]);
    zMin = Math.min(zMin, z[size]);
    zMax = Math.max(zMax, z[size]);
    size++;
  }
}
