package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// What a step takes away of a layer that has carried stress until then.
///
/// @param region what is taken away; its id is that of the layer and `~removed`
/// @param source id of the region that it is taken from
/// @param step index of the step that takes it away
public record Removed(Region region, String source, int step) {
  private static final String MARK = "~removed";

  /// The finished cross-section and around it what has been taken away.
  ///
  /// @param partition both, without overlaps
  /// @param removed what is there and does not stay
  /// @param filled area that later steps have filled again, um2; it is not in `removed`
  /// @param thin area of pieces that are too thin to be meshed, um2; not in `removed` either
  /// @param loose area of pieces that only such areas have held, um2; not in `removed` either
  public record Around(
      Partition partition, List<Removed> removed, double filled, double thin, double loose) {
    /// Copies the list.
    public Around {
      removed = List.copyOf(removed);
    }

    /// A cross-section without anything around it.
    public static Around nothing(Partition finished) {
      return new Around(finished, List.of(), 0, 0, 0);
    }
  }

  /// Finds what steps have taken away around a finished cross-section.
  ///
  /// A layer carries nothing before its last cure, and solder that flows is not taken away.
  ///
  /// @param snapshots the cross-section after each step
  /// @param least thickness below which a piece is left out, um
  public static Around around(
      Partition finished, List<ProcessStep> steps, List<Snapshot> snapshots, double least) {
    Geometry taken = Grid.union(finished.regions().stream().map(Region::shape).toList());
    List<Removed> removed = new ArrayList<>();
    double filled = 0;
    double thin = 0;
    for (int k = 1; k < snapshots.size(); k++) {
      Partition after = snapshots.get(k).partition();
      for (Region before : snapshots.get(k - 1).partition().regions()) {
        if (!before.structural() || !carries(before, steps, k)) {
          continue;
        }
        Geometry lost = lost(before, after);
        Geometry free = Grid.difference(lost, taken);
        filled += lost.getArea() - free.getArea();
        Geometry shape = pieces(free, piece -> Grid.width(piece) >= least);
        thin += free.getArea() - shape.getArea();
        if (!shape.isEmpty()) {
          removed.add(new Removed(piece(before, shape, removed), before.id(), k));
          taken = Grid.union(taken, shape);
        }
      }
    }
    return removed.isEmpty()
        ? new Around(finished, removed, filled, thin, 0)
        : held(together(finished, removed, snapshots), removed, snapshots, filled, thin);
  }

  private static Geometry pieces(Geometry area, Predicate<Polygon> which) {
    return Grid.collect(Grid.pieces(area).stream().filter(which).toList());
  }

  /// Leaves out the pieces that nothing holds: what they stood on is not in the partition.
  private static Around held(
      Partition all, List<Removed> removed, List<Snapshot> snapshots, double filled, double thin) {
    Landscape landscape = Landscape.of(all);
    Set<Polygon> held = new HashSet<>();
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (Removed piece : removed) {
        for (Polygon polygon : Grid.pieces(all.region(piece.region().id()).orElseThrow().shape())) {
          isMore |=
              !held.contains(polygon)
                  && landscape.edges(polygon).stream()
                      .anyMatch(
                          edge -> piece.isHeldBy(edge.beyond(), all, held, removed, snapshots))
                  && held.add(polygon);
        }
      }
    }
    List<Region> regions = new ArrayList<>();
    double loose = 0;
    for (Region region : all.regions()) {
      boolean isRemoved = removed.stream().anyMatch(p -> p.region().id().equals(region.id()));
      Geometry rest = isRemoved ? pieces(region.shape(), held::contains) : region.shape();
      loose += region.shape().getArea() - rest.getArea();
      if (!rest.isEmpty()) {
        regions.add(region.withShape(rest));
      }
    }
    Partition partition = new Partition(all.section(), regions, all.arcs());
    return new Around(
        partition,
        removed.stream()
            .filter(piece -> partition.region(piece.region().id()).isPresent())
            .toList(),
        filled,
        thin,
        loose);
  }

  /// Whether a neighbour is there as long as this piece is.
  private boolean isHeldBy(
      String neighbour,
      Partition all,
      Set<Polygon> held,
      List<Removed> removed,
      List<Snapshot> snapshots) {
    Optional<Removed> other =
        removed.stream().filter(piece -> piece.region().id().equals(neighbour)).findFirst();
    if (other.isPresent()) {
      return other.get().step() >= step
          && other.get().region().bornAtStep() <= region.bornAtStep()
          && Grid.pieces(all.region(neighbour).orElseThrow().shape()).stream()
              .anyMatch(held::contains);
    }
    return all.region(neighbour).filter(Region::structural).isPresent()
        && snapshots.get(region.bornAtStep()).partition().region(neighbour).isPresent();
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
    List<String> molten =
        switch (step) {
          case Reflow reflow -> reflow.melt().regions();
          case Attach attach -> attach.melt().regions();
          default -> List.of();
        };
    return molten.stream().anyMatch(region::isPartOf);
  }

  private static Region piece(Region of, Geometry shape, List<Removed> others) {
    long before = others.stream().filter(other -> other.source().equals(of.id())).count();
    return of.withShape(shape).withId(of.id() + MARK + (before == 0 ? "" : before + 1));
  }

  private static Partition together(
      Partition finished, List<Removed> removed, List<Snapshot> snapshots) {
    List<Region> regions = new ArrayList<>(finished.regions());
    removed.forEach(piece -> regions.add(piece.region()));
    Set<Arc> arcs = new LinkedHashSet<>(finished.arcs());
    snapshots.forEach(snapshot -> arcs.addAll(snapshot.partition().arcs()));
    return Partition.noded(finished.section(), regions, List.copyOf(arcs));
  }
}
