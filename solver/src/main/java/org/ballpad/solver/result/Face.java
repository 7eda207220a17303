package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;

/// An interface seen from one of its two regions, whose stress is taken.
///
/// @param along the interface, `first/second`
/// @param side one of the two, or null for the first
public record Face(
    @Key(value = "Interface, as first/second.", named = Key.Named.INTERFACE) String along,
    @Key(
            value = "Region of the interface whose stress is taken; the first if absent.",
            named = Key.Named.REGION,
            otherwise = Key.NOTHING)
        String side) {
  /// @throws IllegalArgumentException where `side` is not a region of the interface
  public Face {
    if (side != null && !List.of(along.split("/", -1)).contains(side)) {
      throw new IllegalArgumentException(
          "`side` is one of the two regions of %s, not `%s`".formatted(along, side));
    }
  }

  /// The interface with the stress of the chosen side.
  ///
  /// @throws IllegalArgumentException where the mesh has no such interface
  Surface on(Solution solution) {
    Interface common = Names.between(solution.mesh(), along);
    return Surface.of(solution, common, isFirst(common));
  }

  /// The interface as connected stretches of sides of the chosen region.
  List<Chain> chains(Mesh mesh) {
    Interface common = Names.between(mesh, along);
    return Chain.of(mesh, common, isFirst(common));
  }

  /// Region whose stress is taken.
  String region() {
    return side == null ? along.split("/", -1)[0] : side;
  }

  /// The singular points of the mesh that lie on the interface.
  List<Corner> corners(Mesh mesh) {
    List<Chain> chains = chains(mesh);
    return mesh.corners().stream()
        .filter(corner -> chains.stream().anyMatch(chain -> chain.nodes().contains(corner.node())))
        .toList();
  }

  private boolean isFirst(Interface common) {
    return region().equals(common.first());
  }
}
