package org.ballpad.mesh.generate;

import java.util.List;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Sections drawn by hand.
final class Sections {
  static final GeometryFactory GRID = new GeometryFactory(new PrecisionModel(1000));

  private Sections() {}

  static Partition of(double width, Region... regions) {
    return new Partition(
        new Section(Section.Kind.PLANAR, width, Double.NaN), List.of(regions), List.of());
  }

  static Partition withArcs(double width, List<Arc> arcs, Region... regions) {
    return new Partition(
        new Section(Section.Kind.PLANAR, width, Double.NaN), List.of(regions), arcs);
  }

  static Region region(String id, String wkt) {
    try {
      return region(id, new WKTReader(GRID).read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  static Region region(String id, Geometry shape) {
    return new Region(id, id, shape, 0, 300, 0, true);
  }

  static Region box(String id, double r0, double z0, double r1, double z1) {
    return region(id, GRID.toGeometry(new org.locationtech.jts.geom.Envelope(r0, r1, z0, z1)));
  }

  /// A circle in `chords` chords with vertices on the grid.
  static Geometry disc(Arc arc, int chords) {
    Coordinate[] c = new Coordinate[chords + 1];
    for (int i = 0; i < chords; i++) {
      double angle = 2 * Math.PI * i / chords;
      c[i] =
          new Coordinate(
              Math.rint(1000 * (arc.r() + arc.radius() * Math.cos(angle))) / 1000,
              Math.rint(1000 * (arc.z() + arc.radius() * Math.sin(angle))) / 1000);
    }
    c[chords] = c[0];
    return GRID.createPolygon(c);
  }

  static Arc arc(double r, double z, double radius, int chords) {
    return new Arc(r, z, radius, radius * (1 - Math.cos(Math.PI / chords)));
  }
}
