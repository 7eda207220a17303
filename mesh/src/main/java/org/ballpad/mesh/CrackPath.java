package org.ballpad.mesh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The path of a crack along an interface, from one of its ends to the other.
///
/// The corners of cells on the path are its stops, numbered from 0 at the mouth; side k leads from
/// stop k to stop k + 1.
///
/// @param mesh the mesh
/// @param first sides of cells in the first region of the interface, in the order of the path
/// @param second the same sides seen from the second region
/// @param nodes nodes along the path: the stops and, on quadratic cells, the middles between them
public record CrackPath(Mesh mesh, List<Facet> first, List<Facet> second, int[] nodes) {
  /// An end of a path. Of ends at the same radius the upper one is the outer.
  public enum End {
    OUTER,
    INNER;

    /// The word for it.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Copies the lists, not the array.
  public CrackPath {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /// The path along an interface from its outermost or innermost end. Of an interface in several
  /// pieces it is the piece with that end.
  ///
  /// @param common the interface, not empty
  /// @throws IllegalArgumentException where the interface is closed in itself
  public static CrackPath along(Mesh mesh, Interface common, End from) {
    Comparator<Integer> inward =
        Comparator.<Integer>comparingDouble(mesh::r).thenComparingDouble(mesh::z);
    Comparator<Integer> order = from == End.OUTER ? inward.reversed() : inward;
    return common.stretches(mesh).stream()
        .map(piece -> of(mesh, piece))
        .filter(piece -> piece.mouth() != piece.end())
        .flatMap(piece -> List.of(piece, piece.reversed()).stream())
        .min(Comparator.comparing(CrackPath::mouth, order))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the interface '" + common.name() + "' is closed in itself: it has no end"));
  }

  private static CrackPath of(Mesh mesh, Interface piece) {
    List<Facet> sides = piece.ofFirst();
    int order = mesh.blocks().get(sides.getFirst().block()).shape().order();
    int[] nodes = new int[order * sides.size() + 1];
    for (int k = 0; k < sides.size(); k++) {
      CellBlock block = mesh.blocks().get(sides.get(k).block());
      int[] local = block.shape().facet(sides.get(k).side());
      nodes[order * k] = block.node(sides.get(k).cell(), local[0]);
      nodes[order * k + 1] = block.node(sides.get(k).cell(), local[order]);
      nodes[order * (k + 1)] = block.node(sides.get(k).cell(), local[1]);
    }
    return new CrackPath(mesh, sides, piece.ofSecond(), nodes);
  }

  private CrackPath reversed() {
    int[] backwards = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      backwards[i] = nodes[nodes.length - 1 - i];
    }
    List<Facet> ofFirst = new ArrayList<>(first);
    List<Facet> ofSecond = new ArrayList<>(second);
    Collections.reverse(ofFirst);
    Collections.reverse(ofSecond);
    return new CrackPath(mesh, ofFirst, ofSecond, backwards);
  }

  /// Node at which the crack begins.
  public int mouth() {
    return nodes[0];
  }

  private int end() {
    return nodes[nodes.length - 1];
  }

  /// Number of sides; stop `sides()` is the end of the path.
  public int sides() {
    return first.size();
  }

  /// Nodes per side, without its end.
  public int order() {
    return (nodes.length - 1) / sides();
  }

  /// Node at a stop.
  public int stop(int k) {
    return nodes[order() * k];
  }

  /// The stop at a node, or -1.
  public int stopAt(int node) {
    for (int k = 0; k <= sides(); k++) {
      if (stop(k) == node) {
        return k;
      }
    }
    return -1;
  }
}
