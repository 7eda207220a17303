package org.ballpad.mesh.solder;

import java.util.List;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
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
  public Dome dome(double volume, double arcTol) {
    Cap cap = Cap.of(line.r(), volume);
    double top = line.z() + cap.height();
    double[] centre = {0, top - cap.sphere()};
    double[] rim = {line.r(), line.z()};
    return Dome.of(
        centre, cap.sphere(), rim, new double[] {0, top}, cap.contactAngle(), arcTol, 0, line.z());
  }
}
