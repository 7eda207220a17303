package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;
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
    return common.stretches(mesh).stream()
        .map(stretch -> {
          List<Facet> along = stretch.ofFirst();
          List<Integer> nodes = new ArrayList<>(List.of(mesh.node(along.getFirst(), 0)));
          along.forEach(side -> nodes.add(mesh.node(side, 1)));
          Chain chain = new Chain(first ? along : stretch.ofSecond(), nodes);
          return chain.isInward(mesh) ? chain.reversed() : chain;
        })
        .toList();
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

  private boolean isInward(Mesh mesh) {
    double ahead = mesh.r(outer()) - mesh.r(inner());
    return ahead < 0 || ahead == 0 && mesh.z(outer()) > mesh.z(inner());
  }

  private Chain reversed() {
    return new Chain(facets.reversed(), nodes.reversed());
  }
}
