package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Mesh;

/// A connected stretch of an interface, from its inner to its outer end: the one nearer to the axis
/// and the other; of two ends at one distance the upper one is the inner.
///
/// @param facets sides of cells of one of the two regions
/// @param nodes the nodes between them, one more than there are sides
record Chain(List<Facet> facets, List<Integer> nodes) {
  /// The stretches of an interface.
  ///
  /// @param first whether the sides are those of the first region
  static List<Chain> of(Mesh mesh, Interface common, boolean first) {
    List<Chain> chains = new ArrayList<>();
    List<Facet> sides = first ? common.ofFirst() : common.ofSecond();
    for (int i = 0; i < sides.size(); i++) {
      int start = node(mesh, common.ofFirst().get(i), 0);
      if (chains.isEmpty() || chains.getLast().nodes.getLast() != start) {
        chains.add(new Chain(new ArrayList<>(), new ArrayList<>(List.of(start))));
      }
      chains.getLast().facets.add(sides.get(i));
      chains.getLast().nodes.add(node(mesh, common.ofFirst().get(i), 1));
    }
    chains.forEach(chain -> chain.turnOutward(mesh));
    return chains;
  }

  /// The outer end, a node.
  int outer() {
    return nodes.getLast();
  }

  /// The inner end, a node.
  int inner() {
    return nodes.getFirst();
  }

  /// Sides from a node towards one end, in this order; none at that end.
  ///
  /// @param outward whether towards the outer end
  List<Facet> from(int node, boolean outward) {
    int at = nodes.indexOf(node);
    return outward ? facets.subList(at, facets.size()) : facets.subList(0, at).reversed();
  }

  /// Node at the start (0) or the end (1) of a side, with its cell on the left.
  static int node(Mesh mesh, Facet facet, int end) {
    CellBlock block = mesh.blocks().get(facet.block());
    return block.node(facet.cell(), block.shape().facet(facet.side())[end]);
  }

  private void turnOutward(Mesh mesh) {
    double ahead = mesh.r(outer()) - mesh.r(inner());
    if (ahead < 0 || ahead == 0 && mesh.z(outer()) > mesh.z(inner())) {
      Collections.reverse(facets);
      Collections.reverse(nodes);
    }
  }
}
