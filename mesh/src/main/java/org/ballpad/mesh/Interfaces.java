package org.ballpad.mesh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the surfaces of a mesh by the names of what they separate.
///
/// Where bodies take a place one after the other the cells of the first blocks count: those of what
/// stays.
public final class Interfaces {
  private static final int NONE = -1;

  private final Mesh mesh;
  private final List<Facet> facets = new ArrayList<>();
  private final int[] partner;

  private Interfaces(Mesh mesh) {
    this.mesh = mesh;
    EdgeIndex edges = new EdgeIndex(2 * mesh.cellCount());
    for (int b = 0; b < mesh.blocks().size(); b++) {
      CellBlock block = mesh.blocks().get(b);
      for (int c = 0; c < block.size(); c++) {
        for (int f = 0; f < block.shape().corners(); f++) {
          facets.add(new Facet(b, c, f));
        }
      }
    }
    partner = new int[facets.size()];
    Arrays.fill(partner, NONE);
    int[] first = new int[facets.size()];
    for (int i = 0; i < facets.size(); i++) {
      int before = edges.size();
      int edge = edges.number(start(i), end(i));
      if (edge == before) {
        first[edge] = i;
      } else if (partner[first[edge]] == NONE) {
        partner[i] = first[edge];
        partner[first[edge]] = i;
      }
    }
  }

  /// The surface shared by two regions, or by all layers of the steps of these names.
  ///
  /// A name matches a region exactly or as the step of a layer: `seed` is `seed.1` and `seed.2`.
  /// The result is empty when the regions do not touch.
  public static Interface between(Mesh mesh, String first, String second) {
    Interfaces all = new Interfaces(mesh);
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < all.facets.size(); i++) {
      if (all.partner[i] != NONE
          && all.block(i).isPartOf(first)
          && all.block(all.partner[i]).isPartOf(second)
          && !all.block(all.partner[i]).isPartOf(first)) {
        chosen.add(i);
      }
    }
    List<Integer> ordered = all.chained(chosen);
    return new Interface(
        first,
        second,
        ordered.stream().map(all.facets::get).toList(),
        ordered.stream().map(i -> all.facets.get(all.partner[i])).toList());
  }

  /// All facets that belong to one cell only, chained along the boundary with the material on their
  /// left.
  public static List<Facet> exterior(Mesh mesh) {
    Interfaces all = new Interfaces(mesh);
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < all.facets.size(); i++) {
      if (all.partner[i] == NONE) {
        chosen.add(i);
      }
    }
    return all.chained(chosen).stream().map(all.facets::get).toList();
  }

  /// Orders facets so that each starts where the one before ends, as far as they are connected.
  private List<Integer> chained(List<Integer> chosen) {
    int[] startingAt = new int[mesh.nodeCount()];
    boolean[] isEnd = new boolean[mesh.nodeCount()];
    Arrays.fill(startingAt, NONE);
    int[] next = new int[facets.size()];
    for (int i = chosen.size() - 1; i >= 0; i--) {
      int facet = chosen.get(i);
      next[facet] = startingAt[start(facet)];
      startingAt[start(facet)] = facet;
      isEnd[end(facet)] = true;
    }
    List<Integer> ordered = new ArrayList<>();
    for (int facet : chosen) {
      if (!isEnd[start(facet)]) {
        follow(start(facet), startingAt, next, ordered);
      }
    }
    for (int facet : chosen) {
      follow(start(facet), startingAt, next, ordered);
    }
    return ordered;
  }

  private void follow(int from, int[] startingAt, int[] next, List<Integer> ordered) {
    int at = from;
    while (startingAt[at] != NONE) {
      int facet = startingAt[at];
      startingAt[at] = next[facet];
      ordered.add(facet);
      at = end(facet);
    }
  }

  private CellBlock block(int facet) {
    return mesh.blocks().get(facets.get(facet).block());
  }

  private int start(int facet) {
    Facet f = facets.get(facet);
    return block(facet).node(f.cell(), f.side());
  }

  private int end(int facet) {
    Facet f = facets.get(facet);
    return block(facet).node(f.cell(), (f.side() + 1) % block(facet).shape().corners());
  }
}
