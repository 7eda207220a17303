package org.ballpad.mesh.solder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drops with weight against caps, against the balance of forces and a series for small weight.
class SessileTest {
  private static final double BALL = Math.PI * 300 * 300 * 300 / 6;

  private static Meridian.Point end(Meridian surface) {
    return surface.end().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"110", "200", "60"})
  void withoutWeightItIsACap(double radius) {
    Cap cap = Cap.of(radius, BALL);
    Meridian light = new Sessile(BALL, 1e-12).over(radius).orElseThrow();
    assertEquals(cap.height(), end(light).z(), 1e-4 * cap.height());
    assertEquals(cap.contactAngle(), Math.toDegrees(end(light).phi()), 1e-3);
    assertEquals(radius, end(light).r(), 1e-7 * radius);
    assertEquals(BALL, end(light).volume(), 1e-9 * BALL);
  }

  /// The plane carries pressure and the pull of the line: together the weight of the drop.
  @ParameterizedTest
  @CsvSource({"110, 1.4e-7", "110, 2e-5", "300, 1e-4"})
  void theLineCarriesWhatThePressureDoesNot(double radius, double weight) {
    Meridian surface = new Sessile(BALL, weight).over(radius).orElseThrow();
    for (Meridian.Point p : surface.points(10).subList(1, 11)) {
      double pressed = (surface.pressure() + weight * p.z()) * Math.PI * p.r() * p.r();
      double pulled = 2 * Math.PI * p.r() * Math.sin(p.phi());
      assertEquals(pressed - pulled, weight * p.volume(), 1e-8 * pressed);
    }
  }

  /// A drop much wider than the capillary length l is a puddle, 2 l sin(angle / 2) high at its
  /// edge's slope; the curvature around the axis changes it by the order of l / radius.
  @Test
  void aWideDropIsAPuddle() {
    double length = 100;
    double weight = 1 / (length * length);
    double high = 2 * length * Math.sin(Math.toRadians(30));
    double radius = 1200;
    Meridian surface =
        new Sessile(Math.PI * radius * radius * high, weight).under(60).orElseThrow();
    assertEquals(high, end(surface).z(), high * length / radius);
    assertEquals(radius, end(surface).r(), length);
  }

  @ParameterizedTest
  @CsvSource({"30", "90", "150"})
  void aFreeLineMeetsItsAngle(double angle) {
    Cap cap = Cap.under(angle, BALL);
    assertEquals(BALL, cap.volume(), 1e-12 * BALL);
    assertEquals(angle, cap.contactAngle(), 1e-9);
    Meridian light = new Sessile(BALL, 1e-12).under(angle).orElseThrow();
    assertEquals(cap.radius(), end(light).r(), 1e-4 * cap.radius());
    Meridian heavy = new Sessile(BALL, 1e-5).under(angle).orElseThrow();
    assertEquals(Math.toRadians(angle), end(heavy).phi(), 1e-9);
    assertTrue(end(heavy).r() > cap.radius());
  }
}
