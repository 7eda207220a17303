package org.ballpad.solver.sparse.ordering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballpad.solver.sparse.MinimumDegree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every dissection owes, and how much fill it leaves.
class NodeOrderingTest {
  static Stream<Map.Entry<String, Graphs>> all() {
    return Graphs.all().entrySet().stream();
  }

  private static List<NodeOrdering> orderings(Graphs graph, int threads) {
    return List.of(
        new GraphDissection(threads),
        new CoordinateDissection(graph.dim(), graph.place(), threads));
  }

  private static ColumnCounts counts(Graphs graph, NodeOrdering ordering) {
    NodeGraph nodes = graph.nodeGraph();
    return ColumnCounts.of(nodes, ordering.order(nodes));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyNodeIsEliminatedOnce(Map.Entry<String, Graphs> entry) {
    NodeGraph nodes = entry.getValue().nodeGraph();
    for (NodeOrdering ordering : orderings(entry.getValue(), 1)) {
      int[] order = ordering.order(nodes);
      Arrays.sort(order);
      assertArrayEquals(IntStream.range(0, nodes.nodes()).toArray(), order);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theOrderDoesNotDependOnThreads(Map.Entry<String, Graphs> entry) {
    sameForAnyThreads(entry.getValue());
  }

  @Test
  void theOrderOfALargeGridDoesNotDependOnThreads() {
    sameForAnyThreads(Graphs.grid(150, 140));
  }

  private static void sameForAnyThreads(Graphs graph) {
    NodeGraph nodes = graph.nodeGraph();
    for (int k = 0; k < 2; k++) {
      int[] one = orderings(graph, 1).get(k).order(nodes);
      for (int threads : new int[] {1, 2, 5}) {
        assertArrayEquals(one, orderings(graph, threads).get(k).order(nodes));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void noEdgeLeadsFromSideToSide(Map.Entry<String, Graphs> entry) {
    NodeGraph nodes = entry.getValue().nodeGraph();
    int[] order = IntStream.range(0, nodes.nodes()).toArray();
    Dissection.dissect(nodes, new int[][] {order.clone()}, checked(MultilevelBisector::new), 1);
    int[][] twice = {order.clone(), order.clone()};
    Ranks ranks = Ranks.of(nodes, twice);
    Dissection.dissect(nodes, twice, checked(whole -> new CoordinateBisector(whole, ranks)), 1);
  }

  private static Function<Dissection, Bisector> checked(Function<Dissection, Bisector> bisector) {
    return whole -> new Checked(whole, bisector.apply(whole));
  }

  /// A bisector whose separators are looked at.
  private record Checked(Dissection whole, Bisector bisector) implements Bisector {
    @Override
    public boolean bisect(int from, int to) {
      boolean found = bisector.bisect(from, to);
      int[] sides = new int[3];
      for (int k = from; k < to; k++) {
        int i = whole.order()[0][k];
        int side = whole.where()[i] - from;
        sides[side]++;
        for (int p = whole.graph().start()[i]; p < whole.graph().start()[i + 1]; p++) {
          int other = whole.where()[whole.graph().neighbour()[p]] - from;
          assertTrue(side == 2 || other != 1 - side, "an edge from side to side");
        }
      }
      assertEquals(found, sides[0] > 0 && sides[1] > 0);
      return found;
    }

    @Override
    public void arrange(int from, int to) {
      bisector.arrange(from, to);
    }
  }

  @Test
  void aStarHasNoFill() {
    Graphs star = Graphs.star(1500);
    for (NodeOrdering ordering : orderings(star, 1)) {
      assertEquals(2 * 1500 - 1, counts(star, ordering).entries());
    }
  }

  @Test
  void aPathHasLittleFill() {
    // Dissection of a path leaves at most two neighbours to every node.
    Graphs path = Graphs.grid(3000);
    for (NodeOrdering ordering : orderings(path, 1)) {
      assertTrue(counts(path, ordering).entries() <= 3 * 3000);
    }
  }

  @Test
  void fillOfASquareStaysBelowGeorgesBound() {
    // A. George (1973): nested dissection of an m x m grid of bilinear cells leaves fewer than 31/4
    // m^2 log2 m entries.
    for (int m : new int[] {30, 60, 120}) {
      Graphs grid = Graphs.grid(m, m);
      double bound = 31.0 / 4 * m * m * Math.log(m) / Math.log(2);
      for (NodeOrdering ordering : orderings(grid, 1)) {
        long entries = counts(grid, ordering).entries();
        assertTrue(entries < bound, m + ": " + entries + " entries, bound " + bound);
      }
    }
  }

  @Test
  void operationsOnASquareGrowWithThePowerThreeHalves() {
    for (int k = 0; k < 2; k++) {
      double[] operations = new double[2];
      for (int level = 0; level < 2; level++) {
        Graphs grid = Graphs.grid(60 << level, 60 << level);
        operations[level] = counts(grid, orderings(grid, 1).get(k)).operations();
      }
      double exponent = Math.log(operations[1] / operations[0]) / Math.log(4);
      assertEquals(1.5, exponent, 0.1);
    }
  }

  @Test
  void fillOfAPlateIsThatOfMinimumDegree() {
    for (Graphs plate : List.of(Graphs.grid(90, 90), Graphs.grid(90, 90).shuffled(1))) {
      double entries = minimumDegree(plate);
      for (NodeOrdering ordering : orderings(plate, 1)) {
        assertTrue(counts(plate, ordering).entries() <= 1.1 * entries);
      }
    }
  }

  @Test
  void fillOfACubeIsLessThanThatOfMinimumDegree() {
    Graphs cube = Graphs.grid(18, 18, 18);
    double entries = minimumDegree(cube);
    for (NodeOrdering ordering : orderings(cube, 1)) {
      assertTrue(counts(cube, ordering).entries() < entries);
    }
  }

  /// Entries of the factor of a grid, whose nodes are its equations.
  private static long minimumDegree(Graphs grid) {
    return ColumnCounts.of(grid.nodeGraph(), new MinimumDegree().order(grid.matrix())).entries();
  }

  @Test
  void coordinatesMustBeThereForEveryEquation() {
    NodeGraph nodes = Graphs.grid(3, 3).nodeGraph();
    CoordinateDissection ordering = new CoordinateDissection(2, new double[8], 1);
    assertThrows(IllegalArgumentException.class, () -> ordering.order(nodes));
  }
}
