package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;

/// Sides of the cells of a region, by where they lie.
final class Outline {
  private Outline() {}

  /// The two end nodes of a side.
  private record Ends(int low, int high) {
    static Ends of(List<Integer> nodes) {
      return new Ends(Math.min(nodes.get(0), nodes.get(1)), Math.max(nodes.get(0), nodes.get(1)));
    }
  }

  /// Sides of a region that no other of its cells shares.
  static List<Facet> of(Mesh mesh, String region) {
    Map<Ends, Integer> count = new HashMap<>();
    List<Facet> own = facets(mesh, Names.blocks(mesh, region));
    own.forEach(facet -> count.merge(Ends.of(nodes(mesh, facet)), 1, Integer::sum));
    return own.stream().filter(facet -> count.get(Ends.of(nodes(mesh, facet))) == 1).toList();
  }

  /// Sides of a region that no other cell shares and that do not lie on the axis.
  static List<Facet> free(Mesh mesh, String region) {
    Map<Ends, Integer> count = new HashMap<>();
    int[] all = IntStream.range(0, mesh.blocks().size()).toArray();
    facets(mesh, all).forEach(facet -> count.merge(Ends.of(nodes(mesh, facet)), 1, Integer::sum));
    return of(mesh, region).stream()
        .filter(facet -> count.get(Ends.of(nodes(mesh, facet))) == 1)
        .filter(facet -> nodes(mesh, facet).stream().anyMatch(node -> mesh.r(node) > 0))
        .toList();
  }

  /// The nodes of a side: its ends and, of a quadratic one, its middle.
  static List<Integer> nodes(Mesh mesh, Facet facet) {
    CellBlock block = mesh.blocks().get(facet.block());
    List<Integer> nodes = new ArrayList<>();
    for (int local : block.shape().facet(facet.side())) {
      nodes.add(block.node(facet.cell(), local));
    }
    return nodes;
  }

  /// The nodes of a side, from its other end.
  static List<Integer> reversed(List<Integer> nodes) {
    List<Integer> reversed = new ArrayList<>(nodes);
    reversed.set(0, nodes.get(1));
    reversed.set(1, nodes.get(0));
    return reversed;
  }

  private static List<Facet> facets(Mesh mesh, int[] blocks) {
    List<Facet> facets = new ArrayList<>();
    for (int b : blocks) {
      CellBlock block = mesh.blocks().get(b);
      for (int c = 0; c < block.size(); c++) {
        for (int side = 0; side < block.shape().corners(); side++) {
          facets.add(new Facet(b, c, side));
        }
      }
    }
    return facets;
  }
}
