package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// What a step takes away of a layer that has carried stress until then.
///
/// @param region what is taken away; its id is that of the layer and `~removed`
/// @param source id of the region that it is taken from
/// @param step index of the step that takes it away
public record Removed(Region region, String source, int step) {
  private static final String MARK = "~removed";

  /// Finds what steps have taken away in the course of a process, in its order; pieces may cover
  /// each other and what stays.
  ///
  /// A layer carries nothing before its last cure, and solder that flows is not taken away.
  ///
  /// @param snapshots the cross-section after each step
  static List<Removed> of(List<ProcessStep> steps, List<Snapshot> snapshots) {
    List<Removed> removed = new ArrayList<>();
    for (int k = 1; k < snapshots.size(); k++) {
      Partition after = snapshots.get(k).partition();
      for (Region before : snapshots.get(k - 1).partition().regions()) {
        if (before.structural() && carries(before, steps, k)) {
          Geometry lost = lost(before, after);
          if (!lost.isEmpty()) {
            removed.add(new Removed(piece(before, lost, removed), before.id(), k));
          }
        }
      }
    }
    return removed;
  }

  /// Whether another piece is there as long as this one is.
  boolean isOutlastedBy(Removed other) {
    return other.step >= step && other.region.bornAtStep() <= region.bornAtStep();
  }

  /// What a region has lost, by the shapes after a step.
  private static Geometry lost(Region before, Partition after) {
    Region same = after.region(before.id()).orElse(null);
    if (same != null && same.shape() == before.shape()) {
      return Grid.empty();
    }
    return same == null ? before.shape() : Grid.difference(before.shape(), same.shape());
  }

  /// Whether a region carries stress until a step.
  private static boolean carries(Region region, List<ProcessStep> steps, int step) {
    List<ProcessStep> later = steps.subList(step, steps.size());
    boolean isCured =
        steps.subList(region.bornAtStep(), step).stream().anyMatch(s -> cures(s, region));
    return (isCured || later.stream().noneMatch(s -> cures(s, region)))
        && later.stream().noneMatch(s -> melts(s, region));
  }

  private static boolean cures(ProcessStep step, Region region) {
    return step instanceof Cure cure && region.isPartOf(cure.layer());
  }

  private static boolean melts(ProcessStep step, Region region) {
    Stream<String> molten =
        switch (step) {
          case Reflow reflow -> reflow.melt().regions().stream();
          case Attach attach -> attach.melt().regions().stream();
          default -> Stream.of();
        };
    return molten.anyMatch(region::isPartOf);
  }

  private static Region piece(Region of, Geometry shape, List<Removed> others) {
    long before = others.stream().filter(other -> other.source().equals(of.id())).count();
    return of.withShape(shape).withId(of.id() + MARK + (before == 0 ? "" : before + 1));
  }
}
