package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Films too thin to be meshed, each given to a neighbour.
///
/// The thinnest goes first, so that a stack of films gathers in its thickest or in what it lies on.
/// Every piece of a film goes to the structural region with which it shares the longest boundary;
/// of two that are as long to within its thickness, as above and below it, to the later born. Areas
/// are kept exactly: nothing moves.
///
/// @param partition the section without the films
/// @param merged what went where, in the order of birth
public record ThinFilms(Partition partition, List<Merged> merged) {
  /// A film that is gone.
  ///
  /// @param film the film as it was
  /// @param thickness thickness of its thickest piece, um
  /// @param into ids of the regions that it is part of now
  public record Merged(Region film, double thickness, List<String> into) {}

  /// Copies the list.
  public ThinFilms {
    merged = List.copyOf(merged);
  }

  /// Gives away the films thinner than `least` (um). The first region, the substrate, is none, and
  /// a film with no structural neighbour stays.
  public static ThinFilms merge(Partition partition, double least) {
    Map<String, Set<String>> into = new LinkedHashMap<>();
    Set<String> stays = new LinkedHashSet<>();
    Partition rest = partition;
    Optional<Region> film = thinnest(rest, least, stays);
    while (film.isPresent()) {
      String id = film.get().id();
      Map<Polygon, String> heirs = heirs(rest, film.get());
      if (heirs.isEmpty()) {
        stays.add(id);
      } else {
        for (Set<String> earlier : into.values()) {
          if (earlier.remove(id)) {
            earlier.addAll(heirs.values());
          }
        }
        into.put(id, new LinkedHashSet<>(heirs.values()));
        rest = without(rest, id, heirs);
      }
      film = thinnest(rest, least, stays);
    }
    List<Merged> merged = new ArrayList<>();
    for (Region region : partition.regions()) {
      if (into.containsKey(region.id())) {
        List<String> heirs = List.copyOf(into.get(region.id()));
        merged.add(new Merged(region, thickness(region), heirs));
      }
    }
    return new ThinFilms(rest, merged);
  }

  private static Optional<Region> thinnest(Partition partition, double least, Set<String> stays) {
    return partition.regions().stream()
        .skip(1)
        .filter(region -> region.structural() && !stays.contains(region.id()))
        .filter(region -> thickness(region) < least)
        .min(Comparator.comparingDouble(ThinFilms::thickness));
  }

  /// Thickness of the thickest piece, um: that of a rectangle with the same area and outline.
  private static double thickness(Region region) {
    double thickest = 0;
    for (Polygon piece : Grid.pieces(region.shape())) {
      double area = piece.getArea();
      double half = piece.getLength() / 2; // t + l, with t l = area
      double root = Math.sqrt(Math.max(0, half * half - 4 * area));
      thickest = Math.max(thickest, (half - root) / 2);
    }
    return thickest;
  }

  /// The pieces of a film with the ids of the regions that take them; not those that nothing
  /// structural touches.
  private static Map<Polygon, String> heirs(Partition partition, Region film) {
    Landscape landscape = Landscape.of(partition);
    Map<Polygon, String> heirs = new LinkedHashMap<>();
    for (Polygon piece : Grid.pieces(film.shape())) {
      Map<String, Double> shared = new LinkedHashMap<>();
      landscape
          .edges(piece)
          .forEach(edge -> shared.merge(edge.beyond(), edge.length(), Double::sum));
      String heir = null;
      double longest = 0;
      for (Region other : partition.regions()) {
        double length = shared.getOrDefault(other.id(), 0.0);
        if (other.structural() && length > 0 && length > longest - thickness(film)) {
          heir = other.id();
          longest = Math.max(longest, length);
        }
      }
      if (heir != null) {
        heirs.put(piece, heir);
      }
    }
    return heirs;
  }

  private static Partition without(Partition partition, String film, Map<Polygon, String> heirs) {
    List<Region> regions = new ArrayList<>();
    for (Region region : partition.regions()) {
      List<Geometry> parts = new ArrayList<>(Grid.pieces(region.shape()));
      if (region.id().equals(film)) {
        parts.removeAll(heirs.keySet());
      }
      heirs.forEach((piece, heir) -> {
        if (heir.equals(region.id())) {
          parts.add(piece);
        }
      });
      regions.add(region.withShape(Grid.union(parts)));
    }
    return Partition.noded(partition.section(), regions, partition.arcs());
  }
}
