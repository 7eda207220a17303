package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballpad.solver.sparse.CscMatrix;

/// Structures of tests: graphs with the place of every node.
///
/// @param dim coordinates of a node
/// @param place coordinates of all nodes
/// @param later for every node its neighbours of higher number
record Graphs(int dim, double[] place, List<TreeSet<Integer>> later) {

  private static Graphs empty(int n, int dim) {
    return new Graphs(
        dim, new double[n * dim], Stream.generate(() -> new TreeSet<Integer>()).limit(n).toList());
  }

  private void join(int i, int j) {
    if (i != j) {
      later.get(Math.min(i, j)).add(Math.max(i, j));
    }
  }

  int nodes() {
    return later.size();
  }

  /// A rectangular grid, each node joined to all others of its cells.
  static Graphs grid(int... size) {
    int n = Arrays.stream(size).reduce(1, (a, b) -> a * b);
    Graphs grid = empty(n, size.length);
    int[][] at = new int[n][size.length];
    for (int i = 0; i < n; i++) {
      int rest = i;
      for (int d = 0; d < size.length; d++) {
        at[i][d] = rest % size[d];
        grid.place[i * size.length + d] = at[i][d];
        rest /= size[d];
      }
    }
    int stencil = (int) Math.pow(3, size.length);
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < stencil; s++) {
        int j = 0;
        int rest = s;
        int stride = 1;
        boolean inside = true;
        for (int d = 0; d < size.length; d++) {
          int x = at[i][d] + rest % 3 - 1;
          inside &= x >= 0 && x < size[d];
          j += x * stride;
          stride *= size[d];
          rest /= 3;
        }
        if (inside) {
          grid.join(i, j);
        }
      }
    }
    return grid;
  }

  static Graphs random(int n, double perNode, int seed) {
    Random random = new Random(seed);
    Graphs graph = empty(n, 2);
    Arrays.setAll(graph.place, i -> random.nextDouble());
    for (int k = 0; k < n * perNode; k++) {
      graph.join(random.nextInt(n), random.nextInt(n));
    }
    return graph;
  }

  static Graphs star(int n) {
    Graphs star = empty(n, 2);
    for (int i = 1; i < n; i++) {
      star.join(0, i);
    }
    return star;
  }

  /// Two graphs side by side.
  private static Graphs both(Graphs one, Graphs other) {
    Graphs both = empty(one.nodes() + other.nodes(), one.dim);
    System.arraycopy(one.place, 0, both.place, 0, one.place.length);
    System.arraycopy(other.place, 0, both.place, one.place.length, other.place.length);
    for (int i = 0; i < both.nodes(); i++) {
      int shift = i < one.nodes() ? 0 : one.nodes();
      for (int j : shift == 0 ? one.later.get(i) : other.later.get(i - shift)) {
        both.join(i, j + shift);
      }
    }
    return both;
  }

  /// The same graph with numbers, and coordinates if asked for, in disorder.
  Graphs shuffled(int seed) {
    Random random = new Random(seed);
    int n = nodes();
    int[] number = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      number[i] = number[j];
      number[j] = i;
    }
    Graphs shuffled = empty(n, dim);
    for (int i = 0; i < n; i++) {
      System.arraycopy(place, i * dim, shuffled.place, number[i] * dim, dim);
      for (int j : later.get(i)) {
        shuffled.join(number[i], number[j]);
      }
    }
    return shuffled;
  }

  /// All at one point.
  Graphs collapsed() {
    return new Graphs(dim, new double[place.length], later);
  }

  /// Every node turned into `copies` equations.
  Graphs repeated(int copies) {
    Graphs repeated = empty(nodes() * copies, dim);
    for (int i = 0; i < nodes(); i++) {
      for (int a = 0; a < copies; a++) {
        System.arraycopy(place, i * dim, repeated.place, (i * copies + a) * dim, dim);
        for (int b = 0; b < copies; b++) {
          repeated.join(i * copies + a, i * copies + b);
          for (int j : later.get(i)) {
            repeated.join(i * copies + a, j * copies + b);
          }
        }
      }
    }
    return repeated;
  }

  /// A matrix of this structure, all ones.
  CscMatrix matrix() {
    int[] colStart = new int[nodes() + 1];
    for (int i = 0; i < nodes(); i++) {
      colStart[i + 1] = colStart[i] + 1 + later.get(i).size();
    }
    int[] rows = new int[colStart[nodes()]];
    for (int i = 0; i < nodes(); i++) {
      int at = colStart[i];
      rows[at++] = i;
      for (int j : later.get(i)) {
        rows[at++] = j;
      }
    }
    double[] values = new double[rows.length];
    Arrays.fill(values, 1);
    return new CscMatrix(nodes(), colStart, rows, values);
  }

  NodeGraph nodeGraph() {
    CscMatrix a = matrix();
    return NodeGraph.of(a.colStart(), a.rowIndex());
  }

  /// Every kind by name.
  static Map<String, Graphs> all() {
    Map<String, Graphs> all = new LinkedHashMap<>();
    all.put("empty", empty(0, 2));
    all.put("one node", empty(1, 2));
    all.put("nothing joined", empty(1000, 2));
    all.put("path", grid(900));
    all.put("star", star(1500));
    all.put("dense", random(120, 500, 1));
    all.put("dense but for some", random(400, 150, 2));
    all.put("grid", grid(40, 31));
    all.put("grid in disorder", grid(40, 31).shuffled(3));
    all.put("grid at one point", grid(40, 31).collapsed());
    all.put("grid of two equations", grid(30, 30).repeated(2));
    all.put("grid in space", grid(11, 12, 10));
    all.put("two pieces", both(grid(25, 25), random(500, 3, 4)));
    all.put("forest", random(2000, 0.4, 5));
    all.put("sparse", random(800, 2, 6));
    return all;
  }
}
