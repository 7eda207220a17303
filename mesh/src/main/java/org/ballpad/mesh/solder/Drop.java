package org.ballpad.mesh.solder;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Arcs;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Solder pinned at a contact line around the axis: it fills what lies below the plane of the line
/// and stands above it as a [Cap].
///
/// The volume of cap and filling, with arcs and not their chords, is that of the solder to rounding
/// of `double`: the volume below the plane is measured and the height of the cap computed from the
/// rest. Units: um.
final class Drop {
  private static final double FAR = 1e5;

  private final Landscape surroundings;
  private final List<Edge> surface;
  private final ContactLine line;
  private final Measures measures;
  private final double width;

  Drop(Landscape surroundings, List<Edge> surface, ContactLine line) {
    this.surroundings = surroundings;
    this.surface = surface;
    this.line = line;
    this.measures = new Measures(surroundings.partition().section());
    this.width = surroundings.partition().section().width();
  }

  Joint of(double volume, double arcTol) {
    List<Arc> arcs = surroundings.partition().arcs();
    Geometry filling = filling();
    List<Polygon> standing = new ArrayList<>();
    List<Polygon> around = new ArrayList<>();
    for (Polygon solid : Grid.pieces(solidsAbovePlane())) {
      (solid.getEnvelopeInternal().getMinX() < line.r() ? standing : around).add(solid);
    }
    double inside = measures.volume(filling, arcs);
    double displaced = measures.volume(Grid.collect(standing), arcs);
    double above = volume - inside + displaced;
    if (above <= 0 || line.r() <= 0) {
      return impossible(volume, "the recesses hold " + Rounded.text(inside - displaced) + " um3");
    }
    Cap cap = Cap.of(line.r(), above);
    double centre = line.z() + cap.height() - cap.sphere();
    double from = Math.atan2(line.z() - centre, line.r());
    double sweep = Math.PI / 2 - from;
    int chords = Arcs.chords(cap.sphere(), sweep, arcTol, Arcs.WIDEST);
    Geometry segment = segment(cap, centre, from, sweep, chords);
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
    Arc arc = new Arc(0, centre, cap.sphere(), Arcs.sagitta(cap.sphere(), sweep / chords));
    return new Joint.Settled(shape, arc, cap, line.z());
  }

  /// Ambient below the plane of the contact line that the solder runs into.
  private Geometry filling() {
    double reach = line.isLip() ? width : line.r();
    Geometry low =
        Grid.intersection(surroundings.front(), Grid.rectangle(0, -FAR, reach, line.z()));
    List<Edge> floor = surface.subList(0, line.edges());
    List<Polygon> pieces =
        Grid.pieces(low).stream()
            .filter(piece -> floor.stream().anyMatch(edge -> edge.touches(piece)))
            .toList();
    return pieces.isEmpty() ? Grid.empty() : Grid.collect(pieces);
  }

  private Geometry solidsAbovePlane() {
    Geometry space = Grid.rectangle(0, line.z(), width, FAR / 2);
    return Grid.difference(space, surroundings.front());
  }

  private Geometry segment(Cap cap, double centre, double from, double sweep, int chords) {
    double[] rz = new double[2 * chords + 4];
    rz[1] = line.z();
    for (int i = 0; i <= chords; i++) {
      double angle = from + sweep * i / chords;
      rz[2 * i + 2] = i == chords ? 0 : cap.sphere() * Math.cos(angle);
      rz[2 * i + 3] = centre + cap.sphere() * Math.sin(angle);
    }
    rz[2] = line.r();
    rz[3] = line.z();
    return Grid.polygon(rz);
  }

  private Joint impossible(double volume, String why) {
    return new Joint.Impossible(
        "V = %s um3 on radius %s um (%s)"
            .formatted(Rounded.text(volume), Rounded.text(line.r()), why));
  }

  private static String at(Geometry area) {
    return Rounded.text(area.getEnvelopeInternal().getMinX());
  }
}
