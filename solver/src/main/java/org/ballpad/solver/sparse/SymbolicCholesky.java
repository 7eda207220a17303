package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.sparse.ordering.NodeGraph;
import org.ballpad.solver.sparse.ordering.NodeOrdering;

/// Everything about P A P^T = L S L^T that does not depend on values: order, supernodes, the places
/// of all entries and who computes what. Immutable, for all matrices of one structure.
///
/// - **Error** structure only, exact but for the zeros that amalgamation takes in and for numerical
///   cancellation.
/// - **Cost** nearly linear in the entries of A, besides the ordering.
/// - **Source** T. A. Davis, S. Rajamanickam, W. M. Sid-Lakhdar, A survey of direct methods for
///   sparse linear systems, Acta Numerica 25 (2016), sec. 4 and 11.
public final class SymbolicCholesky {
  private final CscMatrix structure;
  private final int[] equation; // number in A of every row of L
  private final Supernodes nodes;
  private final Panels panels;
  private final ExtendAdd extendAdd;
  private final EntryMap entries;
  private final Schedule schedule;

  private SymbolicCholesky(CscMatrix a, NodeGraph graph, int[] order, int lanes) {
    structure = a;
    nodes = Supernodes.of(graph, order);
    panels = Panels.of(nodes, lanes);
    extendAdd = ExtendAdd.of(nodes);
    entries = EntryMap.of(a, graph, nodes, panels);
    schedule = Schedule.of(nodes, panels);
    equation = new int[a.n()];
    int at = 0;
    for (int node : nodes.order()) {
      for (int p = graph.equationStart()[node]; p < graph.equationStart()[node + 1]; p++) {
        equation[at++] = graph.equation()[p];
      }
    }
  }

  /// Analyses the structure of a matrix; its values do not matter.
  ///
  /// @param lanes rows are padded to multiples of this number: that of the kernels to be used
  public static SymbolicCholesky analyse(CscMatrix a, NodeOrdering ordering, int lanes) {
    NodeGraph graph = NodeGraph.of(a.colStart(), a.rowIndex());
    return new SymbolicCholesky(a, graph, ordering.order(graph), lanes);
  }

  /// Number of rows and columns.
  public int n() {
    return equation.length;
  }

  /// Entries of L, counted without the zeros that amalgamation takes in.
  public long entries() {
    return nodes.counts().entries();
  }

  /// Floating-point operations of a factorisation, one for an addition and one for a
  /// multiplication, without those on zeros that amalgamation takes in.
  public double operations() {
    return nodes.counts().operations();
  }

  /// Entries of L that are stored, without padding.
  public long stored() {
    long stored = 0;
    for (int s = 0; s < nodes.count(); s++) {
      long width = nodes.width()[s];
      stored += width * (width + 1) / 2 + width * nodes.height()[s];
    }
    return stored;
  }

  /// Bytes that a factorisation on some threads keeps and works with, besides A.
  public long memory(int threads) {
    long entries = 3L * n();
    for (int length : panels.length()) {
      entries += length;
    }
    for (int root : schedule.tasks()) {
      entries += Schedule.updateSize(nodes, panels, root);
    }
    entries += schedule.topStack()[0] + schedule.topStack()[1];
    entries += (long) threads * (schedule.taskStack()[0] + schedule.taskStack()[1]);
    long largest = 0; // front, whose rows are packed twice
    for (int s = 0; s < nodes.count(); s++) {
      entries += panels.belowRows()[s];
      largest = Math.max(largest, panels.ownRows()[s] + panels.belowRows()[s]);
    }
    return Double.BYTES * (entries + 2 * largest * BlockElimination.BLOCK);
  }

  /// Row k of L is row `equation(k)` of A.
  public int equation(int k) {
    return equation[k];
  }

  /// Whether a matrix has the structure that was analysed.
  boolean fits(CscMatrix a) {
    return Arrays.equals(a.colStart(), structure.colStart())
        && Arrays.equals(a.rowIndex(), structure.rowIndex());
  }

  Supernodes nodes() {
    return nodes;
  }

  Panels panels() {
    return panels;
  }

  ExtendAdd extendAdd() {
    return extendAdd;
  }

  EntryMap entryMap() {
    return entries;
  }

  Schedule schedule() {
    return schedule;
  }
}
