package org.ballpad.solver.sparse.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Counts and tree against elimination carried out on sets of rows.
class ColumnCountsTest {
  static Stream<Map.Entry<String, Graphs>> all() {
    return Graphs.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void areThoseOfElimination(Map.Entry<String, Graphs> entry) {
    NodeGraph graph = entry.getValue().nodeGraph();
    for (int seed : new int[] {0, 1}) {
      int[] order = IntStream.range(0, graph.nodes()).toArray();
      if (seed > 0) {
        shuffle(order, new Random(seed));
      }
      check(graph, order);
    }
    check(graph, new GraphDissection(1).order(graph));
  }

  private static void check(NodeGraph graph, int[] order) {
    ColumnCounts counts = ColumnCounts.of(graph, order);
    int n = order.length;
    BitSet[] column = columns(graph, order);
    long entries = 0;
    double operations = 0;
    for (int k = 0; k < n; k++) {
      int height = counts.weight()[k];
      for (int i = column[k].nextSetBit(0); i >= 0; i = column[k].nextSetBit(i + 1)) {
        height += counts.weight()[i];
      }
      assertEquals(graph.weight()[order[k]], counts.weight()[k]);
      assertEquals(height, counts.count()[k], "count " + k);
      assertEquals(column[k].nextSetBit(0), counts.parent()[k], "parent " + k);
      for (int i = 0; i < counts.weight()[k]; i++) {
        entries += height - i;
        operations += (double) (height - i) * (height - i);
      }
    }
    assertEquals(entries, counts.entries());
    assertEquals(operations, counts.operations());
  }

  /// Rows below the diagonal of every column of the factor.
  private static BitSet[] columns(NodeGraph graph, int[] order) {
    int n = order.length;
    int[] place = new int[n];
    for (int k = 0; k < n; k++) {
      place[order[k]] = k;
    }
    BitSet[] column = new BitSet[n];
    for (int k = 0; k < n; k++) {
      column[k] = new BitSet(n);
      for (int p = graph.start()[order[k]]; p < graph.start()[order[k] + 1]; p++) {
        column[k].set(place[graph.neighbour()[p]]);
      }
    }
    for (int k = 0; k < n; k++) {
      column[k].clear(0, k + 1);
      for (int i = column[k].nextSetBit(0); i >= 0; i = column[k].nextSetBit(i + 1)) {
        column[i].or(column[k]);
      }
    }
    return column;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
