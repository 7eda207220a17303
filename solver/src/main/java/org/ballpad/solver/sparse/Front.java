package org.ballpad.solver.sparse;

/// The matrix that a supernode is eliminated from: its panel in L, of `width` columns, and the
/// update matrix that elimination leaves in the `height` rows below.
///
/// - **Shape** three column-major blocks: the triangle at `panel[own]` with leading dimension
///   `ownRows`; the rows below at `panel[below]` and the update matrix at `update[corner]`, both
///   with leading dimension `belowRows`. Of the triangle and the update matrix the lower halves
///   count.
final class Front {
  int firstColumn;
  int width;
  int height;
  int ownRows;
  int belowRows;
  double[] panel;
  int own;
  int below;
  double[] update;
  int corner;

  /// Points this front at supernode s.
  void point(SymbolicCholesky symbolic, int s, double[][] factor, double[] update, int corner) {
    Supernodes nodes = symbolic.nodes();
    Panels panels = symbolic.panels();
    firstColumn = nodes.firstColumn(s);
    width = nodes.width()[s];
    height = nodes.height()[s];
    ownRows = panels.ownRows()[s];
    belowRows = panels.belowRows()[s];
    panel = factor[panels.array()[s]];
    own = panels.offset()[s];
    below = own + width * ownRows;
    this.update = update;
    this.corner = corner;
  }
}
