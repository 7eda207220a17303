package org.ballpad.mesh.generate;

import java.util.function.BiPredicate;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.EdgeIndex;
import org.ballpad.mesh.Mesh;

/// Makes a finer mesh inside a coarse one.
///
/// The fine mesh is nested: it keeps the nodes of the coarse one and their numbers, and the space
/// of its functions contains that of the coarse mesh. New nodes stand at the isoparametric
/// positions of the cell they divide, except on circles, where they are put on the circle: there
/// the fine mesh is closer to the true section than the coarse one.
public final class Refinement {
  private Refinement() {}

  /// Divides every cell into four.
  public static Mesh uniform(Mesh mesh) {
    EdgeIndex edges = edges(mesh);
    boolean[] split = new boolean[edges.size()];
    java.util.Arrays.fill(split, true);
    return new CellDivision(mesh, edges, split).result();
  }

  /// Divides the marked cells into four and as many neighbours as conformity asks for.
  ///
  /// An edge is divided only together with the longest edge of each of its cells (Rivara's rule),
  /// so that angles stay above half of the smallest angle of the first mesh however often this is
  /// repeated.
  ///
  /// Source: M.-C. Rivara, Mesh refinement processes based on the generalized bisection of
  /// simplices, SIAM J. Numer. Anal. 21 (1984) 604-613; Plaza and Carey, Appl. Numer. Math. 32
  /// (2000) 195-218.
  ///
  /// @param mesh a mesh of triangles
  /// @param marked which cells to divide, by index of the block and of the cell in its block
  public static Mesh local(Mesh mesh, BiPredicate<Integer, Integer> marked) {
    EdgeIndex edges = edges(mesh);
    boolean[] split = new boolean[edges.size()];
    for (int b = 0; b < mesh.blocks().size(); b++) {
      CellBlock block = mesh.blocks().get(b);
      if (block.shape().corners() != 3) {
        throw new IllegalArgumentException(
            "local refinement knows triangles, not " + block.shape());
      }
      for (int c = 0; c < block.size(); c++) {
        if (marked.test(b, c)) {
          for (int e = 0; e < 3; e++) {
            split[edges.find(block.node(c, e), block.node(c, (e + 1) % 3))] = true;
          }
        }
      }
    }
    close(mesh, edges, split);
    return new CellDivision(mesh, edges, split).result();
  }

  private static EdgeIndex edges(Mesh mesh) {
    EdgeIndex edges = new EdgeIndex(2 * mesh.cellCount());
    for (CellBlock block : mesh.blocks()) {
      int n = block.shape().corners();
      for (int c = 0; c < block.size(); c++) {
        for (int e = 0; e < n; e++) {
          edges.number(block.node(c, e), block.node(c, (e + 1) % n));
        }
      }
    }
    return edges;
  }

  /// Marks the longest edge of every cell that has a marked edge, until nothing changes.
  private static void close(Mesh mesh, EdgeIndex edges, boolean[] split) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (CellBlock block : mesh.blocks()) {
        for (int c = 0; c < block.size(); c++) {
          int longest = CellDivision.longestEdge(mesh, edges, block, c);
          int edge = edges.find(block.node(c, longest), block.node(c, (longest + 1) % 3));
          if (!split[edge] && anySplit(edges, split, block, c)) {
            split[edge] = true;
            changed = true;
          }
        }
      }
    }
  }

  private static boolean anySplit(EdgeIndex edges, boolean[] split, CellBlock block, int c) {
    for (int e = 0; e < 3; e++) {
      if (split[edges.find(block.node(c, e), block.node(c, (e + 1) % 3))]) {
        return true;
      }
    }
    return false;
  }
}
