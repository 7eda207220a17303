package org.ballpad.mesh.solder;

import java.util.ArrayList;
import java.util.List;
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
/// The volume of dome and filling, with arcs and not their chords, is that of the solder to
/// rounding of `double`: the volume below the plane is measured and the dome computed from the
/// rest. Units: um.
///
/// @param surroundings the wafer without the solder
/// @param floor edges of its surface that lie below the solder
/// @param footing the contact line
record Drop(Landscape surroundings, List<Edge> floor, Footing footing) {

  Joint of(double volume, double arcTol) {
    List<Arc> arcs = surroundings.partition().arcs();
    Measures measures = new Measures(surroundings.partition().section());
    Geometry filling = filling();
    List<Polygon> standing = new ArrayList<>();
    List<Polygon> around = new ArrayList<>();
    for (Polygon solid : solidsAbovePlane()) {
      (footing.surrounds(solid) ? standing : around).add(solid);
    }
    double inside = measures.volume(filling, arcs);
    double displaced = measures.volume(Grid.collect(standing), arcs);
    double above = volume - inside + displaced;
    if (above <= 0 || footing.radius() <= 0) {
      return impossible(
          volume, "the recesses hold " + Rounded.text(inside - displaced) + " " + unit());
    }
    Dome dome = footing.dome(above, arcTol);
    Geometry segment = dome.segment();
    Geometry bare = Grid.difference(Grid.collect(standing), segment);
    if (!bare.isEmpty()) {
      return impossible(
          volume, "the pool is lower than what stands in it at r = " + at(bare) + " um");
    }
    Geometry hit = Grid.intersection(Grid.collect(around), segment);
    if (!hit.isEmpty()) {
      return impossible(volume, "its surface would cut what stands at r = " + at(hit) + " um");
    }
    Geometry shape = Grid.union(filling, Grid.intersection(segment, surroundings.front()));
    return new Joint.Settled(shape, dome);
  }

  /// Ambient below the plane of the contact line that the solder runs into.
  private Geometry filling() {
    Geometry low = Grid.intersection(surroundings.front(), footing.below());
    List<Polygon> pieces =
        Grid.pieces(low).stream()
            .filter(piece -> floor.stream().anyMatch(edge -> edge.touches(piece)))
            .toList();
    return pieces.isEmpty() ? Grid.empty() : Grid.collect(pieces);
  }

  private List<Polygon> solidsAbovePlane() {
    return Grid.pieces(Grid.difference(footing.above(), surroundings.front()));
  }

  private Joint impossible(double volume, String why) {
    return new Joint.Impossible(
        "V = %s %s on radius %s um (%s)"
            .formatted(Rounded.text(volume), unit(), Rounded.text(footing.radius()), why));
  }

  private String unit() {
    boolean planar = surroundings.partition().section().kind() == Section.Kind.PLANAR;
    return planar ? "um2" : "um3";
  }

  private static String at(Geometry area) {
    return Rounded.text(area.getEnvelopeInternal().getMinX());
  }
}
