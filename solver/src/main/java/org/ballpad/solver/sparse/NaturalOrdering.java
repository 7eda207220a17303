package org.ballpad.solver.sparse;

/// The order in which equations are numbered: the reference that fill is measured against.
public record NaturalOrdering() implements Ordering {
  @Override
  public int[] order(CscMatrix a) {
    int[] order = new int[a.n()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return order;
  }
}
