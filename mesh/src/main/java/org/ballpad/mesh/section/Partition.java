package org.ballpad.mesh.section;

import java.util.List;
import java.util.Optional;

/// The cross-section: disjoint regions whose common boundaries have the same vertices on a grid of
/// 1 nm. Immutable.
///
/// What no region covers is ambient. Units: um.
///
/// @param section the frame
/// @param regions in order of birth
/// @param arcs circles that chords of region boundaries stand for
public record Partition(Section section, List<Region> regions, List<Arc> arcs) {
  /// Copies the lists.
  public Partition {
    regions = List.copyOf(regions);
    arcs = List.copyOf(arcs);
  }

  /// Makes a partition from shapes that come from separate overlays: cuts their outlines at each
  /// other, gives what two of them cover to the first, drops vanished regions and unused arcs.
  public static Partition noded(Section section, List<Region> regions, List<Arc> arcs) {
    List<Region> noded = Tessellation.of(regions);
    return new Partition(section, noded, Arcs.inUse(arcs, noded));
  }

  /// The region with exactly this id.
  public Optional<Region> region(String id) {
    return regions.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /// All regions of the step called `name`, in order of birth.
  public List<Region> regionsOf(String name) {
    return regions.stream().filter(r -> r.isPartOf(name)).toList();
  }
}
