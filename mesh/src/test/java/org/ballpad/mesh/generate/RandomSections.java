package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/// Sections drawn by chance, the same for the same seed. Every region takes what the ones before it
/// left.
final class RandomSections {
  private final Random random;
  private final List<Region> regions = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();
  private Geometry solid = Grid.empty();

  private RandomSections(long seed) {
    random = new Random(seed);
  }

  /// Slanted polygons that cut each other at any angle.
  static Partition shards(long seed) {
    RandomSections s = new RandomSections(seed);
    for (int i = 0; i < 2 + s.random.nextInt(6); i++) {
      double[] rz = new double[2 * (3 + s.random.nextInt(3))];
      for (int k = 0; k < rz.length; k++) {
        rz[k] = s.between(0, 100);
      }
      s.add("p" + i, Flagship.polygon(rz).convexHull());
    }
    return s.partition();
  }

  /// Discs that bite into each other.
  static Partition discs(long seed) {
    RandomSections s = new RandomSections(seed);
    for (int i = 0; i < 1 + s.random.nextInt(5); i++) {
      Arc arc = Sections.arc(s.between(30, 70), s.between(30, 70), s.between(5, 30), 96);
      s.arcs.add(arc);
      s.add("c" + i, Sections.disc(arc, 96));
    }
    return s.partition();
  }

  /// Conformal films of any thickness over a stair with sloped walls, partly cut back, under a
  /// planar coat.
  static Partition films(long seed) {
    RandomSections s = new RandomSections(seed);
    s.add("base", Flagship.polygon(0, 0, 100, 0, 100, 20, 0, 20));
    double left = s.between(5, 30);
    double right = s.between(60, 90);
    double height = s.between(1, 8);
    double slope = s.between(0, 0.4) * height;
    s.add(
        "step",
        Flagship.polygon(
            left, 20, right, 20, right - slope, 20 + height, left + slope, 20 + height));
    for (int i = 0; i < 1 + s.random.nextInt(4); i++) {
      double thickness = Math.rint(1000 * Math.pow(10, s.between(-1.1, 0.7))) / 1000;
      int quadrant = 18;
      for (Coordinate c : s.solid.getCoordinates()) {
        s.arcs.add(
            new Arc(c.x, c.y, thickness, thickness * (1 - Math.cos(Math.PI / 4 / quadrant))));
      }
      Geometry grown = BufferOp.bufferOp(s.solid, thickness, new BufferParameters(quadrant));
      double end = s.random.nextBoolean() ? 100 : s.between(50, 100);
      s.add("f" + i, Grid.intersection(grown, Flagship.polygon(0, 0, end, 0, end, 60, 0, 60)));
    }
    if (s.random.nextBoolean()) {
      s.add("coat", Flagship.polygon(0, 0, 100, 0, 100, 60, 0, 60));
    }
    return s.partition();
  }

  private Partition partition() {
    return Sections.withArcs(100, arcs, regions.toArray(Region[]::new));
  }

  private double between(double low, double high) {
    return Math.rint(1000 * (low + (high - low) * random.nextDouble())) / 1000;
  }

  private void add(String id, Geometry shape) {
    Geometry fresh = Grid.difference(shape, solid);
    if (fresh.getArea() > 0) {
      regions.add(new Region(id, id, fresh, regions.size(), 300, 0, true));
      solid = Grid.union(solid, fresh);
    }
  }
}
