package org.ballpad.mesh;

/// Shape and order of a cell. Nodes are listed counter-clockwise: corners first, then mid-sides,
/// the first of which lies between corners 0 and 1.
public enum CellShape {
  T3(3, 1),
  T6(3, 2),
  Q4(4, 1),
  Q8(4, 2);

  private final int corners;
  private final int order;

  CellShape(int corners, int order) {
    this.corners = corners;
    this.order = order;
  }

  /// Number of corners, which is also the number of facets.
  public int corners() {
    return corners;
  }

  /// Polynomial order along a facet, 1 or 2.
  public int order() {
    return order;
  }

  /// Nodes per cell.
  public int nodes() {
    return corners * order;
  }

  /// Local nodes of facet `f` in counter-clockwise order: start, end and, for quadratic cells, the
  /// middle.
  public int[] facet(int f) {
    int end = (f + 1) % corners;
    return order == 1 ? new int[] {f, end} : new int[] {f, end, corners + f};
  }
}
