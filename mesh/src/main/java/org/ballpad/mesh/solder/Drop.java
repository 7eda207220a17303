package org.ballpad.mesh.solder;

import java.util.List;
import java.util.Optional;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Rounded;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Solder pinned at a contact line: it fills what lies below the plane of the line and stands above
/// it as a [Dome].
///
/// The volume of dome and filling, with arcs and not their chords, is that of the solder: the
/// volume below the plane is measured and the dome computed from the rest. Units: um.
///
/// @param surroundings the wafer without the solder
/// @param floor edges of its surface that lie below the solder
/// @param footing the contact line
record Drop(Landscape surroundings, List<Edge> floor, Footing footing) {

  Joint.OnPad of(Liquid liquid, double arcTol) {
    double held = held();
    if (liquid.volume() <= held || footing.radius() <= 0) {
      return impossible(liquid, "the recesses hold " + Rounded.text(held) + " " + unit());
    }
    Optional<Dome> found = footing.dome(liquid.volume() - held, liquid.weight(), arcTol);
    if (found.isEmpty()) {
      return impossible(liquid, "its weight would press it over the contact line");
    }
    Dome dome = found.get();
    Geometry segment = dome.segment();
    String obstacle = obstacle(segment);
    if (!obstacle.isEmpty()) {
      return impossible(liquid, obstacle);
    }
    Geometry shape = Grid.union(filling(), Grid.intersection(segment, surroundings.front()));
    return new Joint.Settled(shape, dome);
  }

  /// What stands in the way of solder above the plane; empty if nothing does.
  String obstacle(Geometry segment) {
    Geometry bare = Grid.difference(Grid.collect(solids(true)), segment);
    if (!bare.isEmpty()) {
      return "the pool is lower than what stands in it at r = " + at(bare) + " um";
    }
    Geometry hit = Grid.intersection(Grid.collect(solids(false)), segment);
    return hit.isEmpty() ? "" : "its surface would cut what stands at r = " + at(hit) + " um";
  }

  /// Solder that is not above the plane: what the recesses hold, less what stands in the dome.
  double held() {
    List<Arc> arcs = surroundings.partition().arcs();
    Measures measures = new Measures(surroundings.partition().section());
    double displaced = measures.volume(Grid.collect(solids(true)), arcs);
    return measures.volume(filling(), arcs) - displaced;
  }

  /// Ambient below the plane of the contact line that the solder runs into.
  Geometry filling() {
    Geometry low = Grid.intersection(surroundings.front(), footing.below());
    List<Polygon> pieces =
        Grid.pieces(low).stream()
            .filter(piece -> floor.stream().anyMatch(edge -> edge.touches(piece)))
            .toList();
    return pieces.isEmpty() ? Grid.empty() : Grid.collect(pieces);
  }

  /// What stands above the plane, within the contact line or beside it.
  private List<Polygon> solids(boolean within) {
    return Grid.pieces(Grid.difference(footing.above(), surroundings.front())).stream()
        .filter(solid -> footing.surrounds(solid) == within)
        .toList();
  }

  Joint.Impossible impossible(Liquid liquid, String why) {
    return new Joint.Impossible(
        "V = %s %s on radius %s um (%s)"
            .formatted(Rounded.text(liquid.volume()), unit(), Rounded.text(footing.radius()), why));
  }

  private String unit() {
    boolean planar = surroundings.partition().section().kind() == Section.Kind.PLANAR;
    return planar ? "um2" : "um3";
  }

  private static String at(Geometry area) {
    return Rounded.text(area.getEnvelopeInternal().getMinX());
  }
}
