package org.ballpad.mesh.solder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Arcs;
import org.ballpad.mesh.section.Grid;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// A [Meridian] as a section holds it: circles in a row, and chords of them. Units: um.
///
/// The circles go through points of the meridian and lie within half a step of the grid of it;
/// their chords keep the tolerance of arcs. So the volume that the circles enclose is that of the
/// meridian to 1e-7, and nothing is lost to chords.
///
/// @param points ends of the chords, r and z
/// @param arcs the circles
record FreeSurface(List<double[]> points, List<Arc> arcs) {
  private static final double NEAR = Grid.STEP / 2;
  private static final double STRAIGHT = Grid.STEP / 10;
  private static final double LARGE = 1e7;
  private static final int FEWEST = 4;
  private static final int MOST = 4096;

  /// A meridian placed in a section.
  static FreeSurface of(
      Meridian meridian, Function<Meridian.Point, double[]> placed, double arcTol) {
    int count = FEWEST;
    List<double[]> fine = points(meridian, placed, count);
    while (!isNear(fine) && count < MOST) {
      count *= 2;
      fine = points(meridian, placed, count);
    }
    List<double[]> ends = new ArrayList<>(List.of(fine.getFirst()));
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i + 4 < fine.size(); i += 4) {
      add(fine.get(i), fine.get(i + 2), fine.get(i + 4), arcTol, ends, arcs);
    }
    return new FreeSurface(ends, arcs);
  }

  private static List<double[]> points(
      Meridian meridian, Function<Meridian.Point, double[]> placed, int circles) {
    return meridian.points(4 * circles).stream().map(placed).toList();
  }

  /// Whether the circles through every second point come near the points between.
  private static boolean isNear(List<double[]> fine) {
    for (int i = 0; i + 4 < fine.size(); i += 4) {
      Arc arc = through(fine.get(i), fine.get(i + 2), fine.get(i + 4));
      for (int j = i + 1; j < i + 4; j += 2) {
        double[] p = fine.get(j);
        double off =
            arc.radius() < LARGE
                ? Math.abs(arc.distance(p[0], p[1]))
                : Distance.pointToSegment(at(p), at(fine.get(i)), at(fine.get(i + 4)));
        if (off > NEAR) {
          return false;
        }
      }
    }
    return true;
  }

  private static Coordinate at(double[] p) {
    return new Coordinate(p[0], p[1]);
  }

  private static void add(
      double[] a, double[] b, double[] c, double arcTol, List<double[]> ends, List<Arc> arcs) {
    Arc arc = through(a, b, c);
    double from = Math.atan2(a[1] - arc.z(), a[0] - arc.r());
    double to = Math.atan2(c[1] - arc.z(), c[0] - arc.r());
    double sweep = Math.IEEEremainder(to - from, 2 * Math.PI);
    if (Arcs.sagitta(arc.radius(), sweep) > STRAIGHT) {
      int chords = Arcs.chords(arc.radius(), Math.abs(sweep), arcTol, Arcs.WIDEST);
      for (int i = 1; i < chords; i++) {
        double angle = from + sweep * i / chords;
        ends.add(
            new double[] {
              arc.r() + arc.radius() * Math.cos(angle), arc.z() + arc.radius() * Math.sin(angle)
            });
      }
      double sagitta = Arcs.sagitta(arc.radius(), sweep / chords);
      arcs.add(new Arc(arc.r(), arc.z(), arc.radius(), sagitta));
    }
    ends.add(c);
  }

  /// The circle through three points; its radius is infinite or no number if they lie on a line.
  private static Arc through(double[] a, double[] b, double[] c) {
    double br = b[0] - a[0];
    double bz = b[1] - a[1];
    double cr = c[0] - a[0];
    double cz = c[1] - a[1];
    double d = 2 * (br * cz - bz * cr);
    double b2 = br * br + bz * bz;
    double c2 = cr * cr + cz * cz;
    double r = (cz * b2 - bz * c2) / d;
    double z = (br * c2 - cr * b2) / d;
    return new Arc(a[0] + r, a[1] + z, Math.hypot(r, z), 0);
  }

  /// The same from its end to its start.
  FreeSurface reversed() {
    return new FreeSurface(points.reversed(), arcs);
  }

  /// The area between the surface and further corners.
  Polygon closed(double... corners) {
    double[] rz = new double[2 * points.size() + corners.length];
    for (int i = 0; i < points.size(); i++) {
      System.arraycopy(points.get(i), 0, rz, 2 * i, 2);
    }
    System.arraycopy(corners, 0, rz, 2 * points.size(), corners.length);
    return Grid.polygon(rz);
  }

  /// Smallest lateral coordinate.
  double from() {
    return points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
  }

  /// Largest lateral coordinate.
  double to() {
    return points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
  }
}
