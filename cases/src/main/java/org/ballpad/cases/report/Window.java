package org.ballpad.cases.report;

import org.ballpad.mesh.section.Grid;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/// The stretch of the cross-section that a picture shows, and how it maps to pixels; z points up.
///
/// @param rMin left edge, um
/// @param rMax right edge, um
/// @param zMin lower edge, um
/// @param zMax upper edge, um
/// @param scale pixels per um along r
/// @param zScale pixels per um along z
record Window(double rMin, double rMax, double zMin, double zMax, double scale, double zScale) {
  /// The window whose picture is `width` pixels wide.
  static Window ofWidth(double rMin, double rMax, double zMin, double zMax, double width) {
    double scale = width / (rMax - rMin);
    return new Window(rMin, rMax, zMin, zMax, scale, scale);
  }

  /// The window whose picture is at most `width` pixels wide and `height` high, stretched along z
  /// where the stretch is flat.
  static Window within(
      double rMin, double rMax, double zMin, double zMax, double width, double height) {
    double zScale = height / (zMax - zMin);
    double scale = Math.min(zScale, width / (rMax - rMin));
    return new Window(rMin, rMax, zMin, zMax, scale, zScale);
  }

  /// Width of the picture, pixels.
  int width() {
    return (int) Math.round((rMax - rMin) * scale);
  }

  /// Height of the picture, pixels.
  int height() {
    return (int) Math.round((zMax - zMin) * zScale);
  }

  /// Horizontal position of r, pixels from the left.
  double x(double r) {
    return (r - rMin) * scale;
  }

  /// Vertical position of z, pixels from the top.
  double y(double z) {
    return (zMax - z) * zScale;
  }

  /// The part of the section that lies below a box of the picture.
  Polygon area(Envelope pixels) {
    return Grid.rectangle(
        rMin + pixels.getMinX() / scale,
        zMax - pixels.getMaxY() / zScale,
        rMin + pixels.getMaxX() / scale,
        zMax - pixels.getMinY() / zScale);
  }

  /// The same stretch at `factor` times as many pixels.
  Window times(double factor) {
    return new Window(rMin, rMax, zMin, zMax, scale * factor, zScale * factor);
  }

  /// Whether a box of the section meets the window.
  boolean meets(double r0, double r1, double z0, double z1) {
    return r1 >= rMin && r0 <= rMax && z1 >= zMin && z0 <= zMax;
  }
}
