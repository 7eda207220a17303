package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/// The embossed ball cell drawn by hand: silicon, nitride, two polymers of which the second forms a
/// ring, sputtered Ti and Cu that are thinner on walls, plated Cu, a third polymer and the ball.
final class Flagship {
  static final double WIDTH = 282.095;
  private static final PrecisionModel GRID = new PrecisionModel(1000);
  private final List<Region> regions = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();
  private Geometry solid = Sections.GRID.createPolygon();

  static Partition partition(boolean embossed) {
    Flagship f = new Flagship();
    f.add("si", "silicon", polygon(0, -500, WIDTH, -500, WIDTH, 0, 0, 0));
    f.add("pass", "nitride", polygon(0, 0, WIDTH, 0, WIDTH, 1, 0, 1));
    f.add("d1", "polymer", polygon(0, 1, WIDTH, 1, WIDTH, 6, 0, 6));
    if (embossed) {
      f.add(
          "d2",
          "polymer",
          overlay(
              polygon(45, 6, 63.64, 6, 63.2, 11, 45.44, 11),
              polygon(100, 6, WIDTH, 6, WIDTH, 11, 100.44, 11),
              OverlayNG.UNION));
    } else {
      f.add("d2", "polymer", polygon(0, 6, WIDTH, 6, WIDTH, 11, 0, 11));
    }
    f.film("seed.1", "Ti", 0.1, 0.3, 130.3);
    f.film("seed.2", "Cu", 0.3, 0.3, 130.2);
    f.film("rdl", "Cu", 5, 1, 130);
    f.add(
        "d3",
        "polymer",
        overlay(
            polygon(110, 0, 282.095, 0, 282.095, 23.9, 118.7, 23.9),
            polygon(0, 0, 1, 0, 1, 0.5, 0, 0.5),
            OverlayNG.UNION));
    f.ball();
    return new Partition(new Section(Section.Kind.AXISYMMETRIC, WIDTH, 500), f.regions, f.arcs);
  }

  private void film(String id, String material, double thickness, double wall, double radius) {
    BufferParameters round = new BufferParameters(18);
    Geometry squeezed = AffineTransformation.scaleInstance(1 / wall, 1).transform(solid);
    Geometry grown =
        AffineTransformation.scaleInstance(wall, 1)
            .transform(
                BufferOp.bufferOp(squeezed, thickness, new BufferParameters(wall == 1 ? 18 : 2)));
    if (wall == 1) {
      for (Coordinate c : solid.getCoordinates()) {
        if (c.x > 0 && c.x < radius && c.y > 0) {
          arcs.add(
              new Arc(
                  c.x,
                  c.y,
                  thickness,
                  thickness * (1 - Math.cos(Math.PI / 4 / round.getQuadrantSegments()))));
        }
      }
    }
    add(
        id,
        material,
        overlay(polygon(0, 0, radius, 0, radius, 100, 0, 100), grown, OverlayNG.INTERSECTION));
  }

  private void ball() {
    double a = 118.7;
    double height = 255;
    double radius = (a * a + height * height) / (2 * height);
    double z = 23.9 + height - radius;
    Arc arc = new Arc(0, z, radius, radius * (1 - Math.cos(Math.PI / 144)));
    arcs.add(arc);
    Geometry disc = Sections.disc(arc, 144);
    Geometry above =
        overlay(disc, polygon(0, 23.9, 200, 23.9, 200, 400, 0, 400), OverlayNG.INTERSECTION);
    Geometry hole = polygon(0, 0, a, 0, a, 23.9, 0, 23.9);
    add("ball", "solder", overlay(above, hole, OverlayNG.UNION));
  }

  private void add(String id, String material, Geometry shape) {
    Geometry fresh = overlay(shape, solid, OverlayNG.DIFFERENCE);
    regions.add(new Region(id, material, fresh, regions.size(), 300, 0, true));
    solid = overlay(solid, fresh, OverlayNG.UNION);
  }

  private static Geometry overlay(Geometry a, Geometry b, int operation) {
    return OverlayNG.overlay(a, b, operation, GRID);
  }

  static Geometry polygon(double... rz) {
    Coordinate[] c = new Coordinate[rz.length / 2 + 1];
    for (int i = 0; i < rz.length / 2; i++) {
      c[i] = new Coordinate(rz[2 * i], rz[2 * i + 1]);
    }
    c[c.length - 1] = c[0];
    return Sections.GRID.createPolygon(c);
  }
}
