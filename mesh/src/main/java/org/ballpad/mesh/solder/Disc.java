package org.ballpad.mesh.solder;

import java.util.List;
import java.util.Optional;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// A circular contact line around the axis, under a [Cap].
///
/// @param line the contact line
/// @param width lateral extent of the section, um
record Disc(ContactLine line, double width) implements Footing {

  /// A drop within a contact line of a surface.
  static Drop drop(Landscape surroundings, List<Edge> surface, ContactLine line) {
    double width = surroundings.partition().section().width();
    return new Drop(surroundings, surface.subList(0, line.edges()), new Disc(line, width));
  }

  /// A drop that spreads up to a contact line, or less far where it meets the face of its pad under
  /// its contact angle.
  static Joint.OnPad spread(
      Landscape surroundings, List<Edge> surface, ContactLine line, Liquid liquid, double arcTol) {
    Drop pinned = drop(surroundings, surface, line);
    if (liquid.angle() == null) {
      return pinned.of(liquid, arcTol);
    }
    ContactLine rim = line.rim(surface);
    Drop full = drop(surroundings, surface, rim);
    double above = liquid.volume() - full.held();
    if (above <= 0) {
      return full.of(liquid, arcTol);
    }
    Optional<Double> radius = free(above, liquid);
    if (radius.isEmpty() || radius.get() >= rim.r()) {
      return pinned.of(liquid, arcTol);
    }
    if (radius.get() <= rim.levelFrom(surface)) {
      String where = "the contact line would lie at r = %s um, where the pad is not level";
      return full.impossible(liquid, where.formatted(Rounded.text(radius.get())));
    }
    return drop(surroundings, surface, rim.movedTo(radius.get())).of(liquid, arcTol);
  }

  /// Radius of the contact line that nothing pins.
  private static Optional<Double> free(double volume, Liquid liquid) {
    return liquid.weight() == 0
        ? Optional.of(Cap.under(liquid.angle(), volume).radius())
        : new Sessile(volume, liquid.weight())
            .under(liquid.angle())
            .flatMap(Meridian::end)
            .map(Meridian.Point::r);
  }

  @Override
  public Geometry below() {
    return Grid.rectangle(0, -FAR, line.isLip() ? width : line.r(), line.z());
  }

  @Override
  public Geometry above() {
    return Grid.rectangle(0, line.z(), width, FAR / 2);
  }

  @Override
  public boolean surrounds(Polygon solid) {
    return solid.getEnvelopeInternal().getMinX() < line.r();
  }

  @Override
  public double radius() {
    return line.r();
  }

  @Override
  public Optional<Dome> dome(double volume, double weight, double arcTol) {
    return weight == 0 ? Optional.of(cap(volume, arcTol)) : heavy(volume, weight, arcTol);
  }

  private Dome cap(double volume, double arcTol) {
    Cap cap = Cap.of(line.r(), volume);
    double top = line.z() + cap.height();
    double[] centre = {0, top - cap.sphere()};
    double[] rim = {line.r(), line.z()};
    return Dome.of(
        centre, cap.sphere(), rim, new double[] {0, top}, cap.contactAngle(), arcTol, 0, line.z());
  }

  private Optional<Dome> heavy(double volume, double weight, double arcTol) {
    Optional<Meridian> surface = new Sessile(volume, weight).over(line.r());
    return surface.map(meridian -> {
      Meridian.Point end = meridian.end().orElseThrow();
      double top = line.z() + end.z();
      FreeSurface free = FreeSurface.of(meridian, p -> new double[] {p.r(), top - p.z()}, arcTol);
      return Dome.of(free.reversed(), Math.toDegrees(end.phi()), 0, line.z());
    });
  }
}
