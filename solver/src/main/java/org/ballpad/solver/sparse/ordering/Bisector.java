package org.ballpad.solver.sparse.ordering;

/// How a part of the graph is split in two.
interface Bisector {
  /// Marks the nodes of a part, `order[0][from .. to - 1]`, as sides and separator: `from`, `from +
  /// 1` or `from + 2` in place of `from`.
  ///
  /// @return whether both sides have nodes
  boolean bisect(int from, int to);

  /// Puts a separator, `order[0][from .. to - 1]`, into an order in which neighbours are close.
  void arrange(int from, int to);
}
