package org.ballpad.mesh.solder;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// The two contact lines of a solder ridge in a planar section, under a part of a circle.
///
/// Source: area of a circular segment over a chord of half-width c with half-angle t, A = c^2 (t -
/// sin t cos t) / sin^2 t.
///
/// @param left the left contact line; its `r` is the mirror image of the right one for a ridge over
///   the plane of symmetry r = 0
/// @param right the right contact line
/// @param isHalf whether the section holds half of the ridge only
/// @param width lateral extent of the section, um
record Furrow(ContactLine left, ContactLine right, boolean isHalf, double width)
    implements Footing {
  private static final double FULLEST = Math.PI - 1e-6;
  private static final double THIN = 3e-3;
  private static final int STEPS = 200;

  /// A ridge between two contact lines of a surface. Where nothing ends the wetted strip on the
  /// left, it goes on as its mirror image.
  static Drop drop(
      Landscape surroundings, List<Edge> surface, ContactLine left, ContactLine right) {
    boolean isHalf = left.edges() == 0;
    double width = surroundings.partition().section().width();
    ContactLine other = isHalf ? right.mirrored(0) : left;
    List<Edge> floor = surface.subList(left.edges(), right.edges());
    return new Drop(surroundings, floor, new Furrow(other, right, isHalf, width));
  }

  @Override
  public Geometry below() {
    double from = left.isLip() ? 0 : left.r();
    double to = right.isLip() ? width : right.r();
    return Grid.polygon(from, -FAR, to, -FAR, to, plane(to), from, plane(from));
  }

  @Override
  public Geometry above() {
    return Grid.polygon(0, plane(0), width, plane(width), width, FAR / 2, 0, FAR / 2);
  }

  /// Height of the plane through both contact lines.
  private double plane(double r) {
    return left.z() + (right.z() - left.z()) * (r - left.r()) / (right.r() - left.r());
  }

  @Override
  public boolean surrounds(Polygon solid) {
    Envelope box = solid.getEnvelopeInternal();
    return box.getMinX() < right.r() && box.getMaxX() > left.r();
  }

  @Override
  public double radius() {
    return Math.hypot(right.r() - left.r(), right.z() - left.z()) / 2;
  }

  @Override
  public Optional<Dome> dome(double volume, double weight, double arcTol) {
    double c = radius();
    double whole = (isHalf ? 2 : 1) * volume;
    double t =
        new BrentSolver(1e-15, 1e-15).solve(STEPS, x -> segment(x) - whole / (c * c), 0, FULLEST);
    return weight == 0
        ? Optional.of(circle(t, arcTol))
        : new Ridge(left, right, whole, weight).surface(t).map(surface -> heavy(surface, arcTol));
  }

  private Dome circle(double t, double arcTol) {
    double c = radius();
    double radius = c / Math.sin(t);
    double along = radius * Math.cos(t) / (2 * c);
    double[] centre = {
      (left.r() + right.r()) / 2 + along * (right.z() - left.z()),
      (left.z() + right.z()) / 2 - along * (right.r() - left.r())
    };
    double[] start = {right.r(), right.z()};
    double[] end = {left.r(), left.z()};
    return Dome.of(centre, radius, start, end, Math.toDegrees(t), arcTol);
  }

  private Dome heavy(Meridian surface, double arcTol) {
    FreeSurface free =
        FreeSurface.of(surface, p -> new double[] {p.r(), right.z() + p.z()}, arcTol);
    double tilt = Math.atan2(right.z() - left.z(), right.r() - left.r());
    return Dome.of(free, Math.toDegrees(Math.PI + tilt - surface.start().phi()));
  }

  /// Area of a segment over a chord of half-width 1.
  private static double segment(double t) {
    return t < THIN
        ? 2 * t / 3 * (1 + 2 * t * t / 15)
        : (t - Math.sin(t) * Math.cos(t)) / (Math.sin(t) * Math.sin(t));
  }
}
