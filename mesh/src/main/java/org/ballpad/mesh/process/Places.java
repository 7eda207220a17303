package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// The finished cross-section and what steps have taken away, as places that do not overlap. A
/// place has one body after the other: what is taken away, then what fills it again.
///
/// @param partition the places; those without a succession have the id of their only body
/// @param bodies for every other place the ids of its bodies, first the one that stays, if any
/// @param removed what is there and does not stay
/// @param flowed area of pieces that solder has flowed into that was there before, um2; they are
///   not in `removed`
/// @param thin area of pieces that are too thin to be meshed, um2; not in `removed` either
/// @param loose area of pieces that only such areas have held, um2; not in `removed` either
public record Places(
    Partition partition,
    Map<String, List<String>> bodies,
    List<Removed> removed,
    double flowed,
    double thin,
    double loose) {
  /// Marks a part of a region: `.` makes it one by the rule of names.
  private static final String PART = ".~";

  /// Copies the collections.
  public Places {
    bodies = Map.copyOf(bodies);
    removed = List.copyOf(removed);
  }

  /// A cross-section without a past.
  public static Places of(Partition finished) {
    return new Places(finished, Map.of(), List.of(), 0, 0, 0);
  }

  /// A finished cross-section and what its steps have taken away.
  ///
  /// @param snapshots the cross-section after each step
  /// @param least thickness below which a piece is left out, um
  public static Places of(
      Partition finished, List<ProcessStep> steps, List<Snapshot> snapshots, double least) {
    Division division = new Division(finished, snapshots, least);
    Removed.of(steps, snapshots).forEach(division::add);
    return division.places();
  }

  /// One place on its way.
  ///
  /// @param shape its area
  /// @param stays the region of the finished cross-section that it is a part of, or null
  /// @param passing what is there before
  private record Place(Geometry shape, Region stays, List<Removed> passing) {
    Place with(Removed piece, Geometry where) {
      List<Removed> all = Stream.concat(passing.stream(), Stream.of(piece)).toList();
      return new Place(where, stays != null && stays.structural() ? stays : null, all);
    }

    Place on(Geometry other) {
      return new Place(other, stays, passing);
    }

    Region region() {
      return (stays == null ? passing.getFirst().region() : stays).withShape(shape);
    }

    List<String> bodies() {
      return Stream.concat(Stream.ofNullable(stays), passing.stream().map(Removed::region))
          .map(Region::id)
          .toList();
    }

    /// Whether a piece has the place for itself until it is taken away. Solder that has been
    /// elsewhere may flow in later, and its cells have its last shape from the start.
    boolean isFreeFor(Removed piece, Partition before) {
      return (stays == null || before.region(stays.id()).filter(Region::structural).isEmpty())
          && passing.stream().allMatch(other -> other.step() <= piece.region().bornAtStep());
    }
  }

  /// A piece in one of its places.
  private record Part(String place, Removed piece) {}

  /// Divides the section.
  private static final class Division {
    private final Partition finished;
    private final List<Snapshot> snapshots;
    private final double least;
    private List<Place> places;
    private Geometry taken;
    private double flowed;
    private double thin;
    private double loose;

    Division(Partition finished, List<Snapshot> snapshots, double least) {
      this.finished = finished;
      this.snapshots = snapshots;
      this.least = least;
      places = finished.regions().stream().map(r -> new Place(r.shape(), r, List.of())).toList();
      taken = Grid.union(finished.regions().stream().map(Region::shape).toList());
    }

    void add(Removed piece) {
      Geometry shape = piece.region().shape();
      Partition before = snapshots.get(piece.step() - 1).partition();
      List<Place> next = new ArrayList<>();
      double left = shape.getArea();
      for (Place place : places) {
        Geometry common = wide(Grid.intersection(place.shape(), shape));
        if (common.isEmpty()) {
          next.add(place);
          continue;
        }
        left -= common.getArea();
        if (!place.isFreeFor(piece, before)) {
          flowed += common.getArea();
          next.add(place);
          continue;
        }
        Geometry rest = Grid.difference(place.shape(), common);
        if (!rest.isEmpty()) {
          next.add(place.on(rest));
        }
        Grid.pieces(common).forEach(part -> next.add(place.with(piece, part)));
      }
      Geometry free = wide(Grid.difference(shape, taken));
      Grid.pieces(free).forEach(part -> next.add(new Place(part, null, List.of(piece))));
      thin += left - free.getArea();
      taken = free.isEmpty() ? taken : Grid.union(taken, free);
      places = next;
    }

    private Geometry wide(Geometry area) {
      return Grid.collect(
          Grid.pieces(area).stream().filter(piece -> Grid.width(piece) >= least).toList());
    }

    Places places() {
      if (places.stream().allMatch(place -> place.passing().isEmpty())) {
        return new Places(finished, Map.of(), List.of(), flowed, thin, loose);
      }
      Map<String, Place> named = named();
      Partition all = together(named);
      Set<Part> held = held(named, all);
      Map<String, List<String>> bodies = new LinkedHashMap<>();
      Set<Removed> removed = new LinkedHashSet<>();
      List<Region> regions = new ArrayList<>();
      for (Region region : all.regions()) {
        Place place = named.get(region.id());
        List<Removed> passing =
            place.passing().stream()
                .filter(piece -> held.contains(new Part(region.id(), piece)))
                .toList();
        loose += (place.passing().size() - passing.size()) * region.shape().getArea();
        Place kept = new Place(region.shape(), place.stays(), passing);
        if (place.stays() != null || !passing.isEmpty()) {
          regions.add(region);
          bodies.put(region.id(), kept.bodies());
          removed.addAll(passing);
        }
      }
      bodies.entrySet().removeIf(entry -> entry.getValue().equals(List.of(entry.getKey())));
      Partition rest = new Partition(all.section(), regions, all.arcs());
      return new Places(rest, bodies, List.copyOf(removed), flowed, thin, loose);
    }

    /// The places by ids of their own, those of the finished cross-section first.
    private Map<String, Place> named() {
      Map<String, Place> named = new LinkedHashMap<>();
      List<Place> inOrder =
          Stream.concat(
                  places.stream().filter(place -> place.passing().isEmpty()),
                  places.stream().filter(place -> !place.passing().isEmpty()))
              .toList();
      for (Place place : inOrder) {
        String id = place.region().id();
        named.put(named.containsKey(id) || isPart(place) ? id + PART + named.size() : id, place);
      }
      return named;
    }

    private static boolean isPart(Place place) {
      return place.stays() != null && !place.passing().isEmpty();
    }

    private Partition together(Map<String, Place> named) {
      List<Region> regions = new ArrayList<>();
      named.forEach((id, place) -> regions.add(place.region().withId(id)));
      Set<Arc> arcs = new LinkedHashSet<>(finished.arcs());
      snapshots.forEach(snapshot -> arcs.addAll(snapshot.partition().arcs()));
      return Partition.noded(finished.section(), regions, List.copyOf(arcs));
    }

    /// The pieces that something holds as long as they are there. What a piece stood on may have
    /// been left out.
    private Set<Part> held(Map<String, Place> named, Partition all) {
      Map<String, Set<String>> neighbours = neighbours(all);
      Set<Part> held = new LinkedHashSet<>();
      boolean isMore = true;
      while (isMore) {
        isMore = false;
        for (Region region : all.regions()) {
          for (Removed piece : named.get(region.id()).passing()) {
            isMore |=
                !held.contains(new Part(region.id(), piece))
                    && neighbours.get(region.id()).stream()
                        .anyMatch(other -> holds(other, named.get(other), piece, held))
                    && held.add(new Part(region.id(), piece));
          }
        }
      }
      return held;
    }

    private static Map<String, Set<String>> neighbours(Partition all) {
      Landscape landscape = Landscape.of(all);
      return all.regions().stream()
          .collect(
              Collectors.toMap(
                  Region::id,
                  region ->
                      landscape.edges(region.shape()).stream()
                          .map(edge -> edge.beyond())
                          .filter(id -> all.region(id).isPresent())
                          .collect(Collectors.toSet())));
    }

    /// Whether some body of a place is there as long as a piece beside it is.
    private boolean holds(String id, Place place, Removed piece, Set<Part> held) {
      Region stays = place.stays();
      return stays != null
              && stays.structural()
              && snapshots
                  .get(piece.region().bornAtStep())
                  .partition()
                  .region(stays.id())
                  .isPresent()
          || place.passing().stream()
              .anyMatch(other -> piece.isOutlastedBy(other) && held.contains(new Part(id, other)));
    }
  }
}
