package org.ballpad.solver.sparse.ordering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The graph of nodes against its definition by sets of neighbours.
class NodeGraphTest {
  static Stream<Map.Entry<String, Graphs>> all() {
    return Graphs.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void nodesAreTheEquationsWithTheSameRows(Map.Entry<String, Graphs> entry) {
    Graphs graph = entry.getValue();
    Map<Set<Integer>, List<Integer>> groups = new HashMap<>();
    List<Set<Integer>> rows = closed(graph);
    for (int i = 0; i < graph.nodes(); i++) {
      groups.computeIfAbsent(rows.get(i), key -> new ArrayList<>()).add(i);
    }
    NodeGraph nodes = graph.nodeGraph();
    assertEquals(groups.size(), nodes.nodes());
    for (int g = 0; g < nodes.nodes(); g++) {
      List<Integer> equations = new ArrayList<>();
      for (int p = nodes.equationStart()[g]; p < nodes.equationStart()[g + 1]; p++) {
        equations.add(nodes.equation()[p]);
      }
      assertEquals(groups.get(rows.get(equations.getFirst())), equations);
      assertEquals(equations.size(), nodes.weight()[g]);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void neighboursHoldAllOtherRows(Map.Entry<String, Graphs> entry) {
    List<Set<Integer>> rows = closed(entry.getValue());
    NodeGraph nodes = entry.getValue().nodeGraph();
    for (int g = 0; g < nodes.nodes(); g++) {
      TreeSet<Integer> found = equations(nodes, g);
      for (int p = nodes.start()[g]; p < nodes.start()[g + 1]; p++) {
        found.addAll(equations(nodes, nodes.neighbour()[p]));
      }
      assertEquals(rows.get(nodes.equation()[nodes.equationStart()[g]]), found);
    }
  }

  @Test
  void nodesOfAMeshAreFoundInAnyNumbering() {
    // The four corners of a grid of at least 3 x 3 are joined to no more than their cell: no two
    // nodes of such a grid are alike.
    Graphs grid = Graphs.grid(9, 7).repeated(3);
    int[] three = IntStream.range(0, 63).map(g -> 3).toArray();
    assertArrayEquals(three, grid.nodeGraph().weight());
    assertArrayEquals(three, grid.shuffled(1).nodeGraph().weight());
  }

  private static TreeSet<Integer> equations(NodeGraph nodes, int g) {
    TreeSet<Integer> equations = new TreeSet<>();
    for (int p = nodes.equationStart()[g]; p < nodes.equationStart()[g + 1]; p++) {
      equations.add(nodes.equation()[p]);
    }
    return equations;
  }

  private static List<Set<Integer>> closed(Graphs graph) {
    List<Set<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < graph.nodes(); i++) {
      rows.add(new TreeSet<>(Set.of(i)));
    }
    for (int i = 0; i < graph.nodes(); i++) {
      for (int j : graph.later().get(i)) {
        rows.get(i).add(j);
        rows.get(j).add(i);
      }
    }
    return rows;
  }
}
