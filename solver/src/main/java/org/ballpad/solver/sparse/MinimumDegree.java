package org.ballpad.solver.sparse;

/// Eliminates next whatever has the fewest neighbours, by approximate external degree.
///
/// Unknowns that have become indistinguishable (the two displacements of a node, at the latest when
/// a neighbour goes) are eliminated together. Unknowns joined to far more than their share of
/// others, such as the common displacement of a face, come last.
///
/// - **Cost** about linear in the entries of A for plane meshes; memory about twice that of A's
///   full structure.
/// - **Source** P. R. Amestoy, T. A. Davis, I. S. Duff, An approximate minimum degree ordering
///   algorithm, SIAM J. Matrix Anal. Appl. 17 (1996).
public record MinimumDegree() implements Ordering {
  @Override
  public int[] order(CscMatrix a) {
    QuotientGraph graph = new QuotientGraph(a);
    while (graph.hasVariables()) {
      graph.eliminate(graph.leastConnected());
    }
    return graph.order();
  }
}
