package org.ballpad.mesh.solder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Liquid between two discs against closed forms and the balance of forces.
class BarrelTest {
  /// V = pi H / 6 (3 a^2 + 3 b^2 + H^2), R^2 = a^2 + ((H^2 + b^2 - a^2) / 2 H)^2, no force.
  @ParameterizedTest
  @CsvSource({"110, 125, 220", "110, 110, 150", "60, 150, 80"})
  void aFreeJointIsATruncatedSphere(double a, double b, double h) {
    double volume = Math.PI * h / 6 * (3 * a * a + 3 * b * b + h * h);
    Barrel barrel = new Barrel(a, b, volume, 0);
    assertEquals(h, barrel.free(), 1e-9 * h);
    Meridian surface = barrel.apart(h).orElseThrow();
    double centre = (h * h + b * b - a * a) / (2 * h);
    double radius = Math.hypot(a, centre);
    assertEquals(0, barrel.load(surface), 1e-6 * a);
    for (Meridian.Point p : surface.points(20)) {
      assertEquals(radius, Math.hypot(p.r(), p.z() - centre), 1e-7 * radius);
    }
    assertEquals(h, barrel.under(0).orElseThrow().end().orElseThrow().z(), 1e-7 * h);
  }

  /// p = 1 / a, so F = pi a - 2 pi a = -pi a: the cylinder pulls.
  @Test
  void aCylinderPullsWithItsSurfaceTension() {
    Barrel barrel = new Barrel(100, 100, Math.PI * 100 * 100 * 150, 0);
    Meridian surface = barrel.apart(150).orElseThrow();
    surface.points(10).forEach(p -> assertEquals(100, p.r(), 1e-6));
    assertEquals(-Math.PI * 100, barrel.load(surface), 1e-5);
    Meridian loaded = barrel.under(-Math.PI * 100).orElseThrow();
    assertEquals(150, loaded.end().orElseThrow().z(), 1e-5);
  }

  /// A pinned cylinder of fixed volume parts where it is longer than its circumference.
  @ParameterizedTest
  @CsvSource({"6.2, true", "6.4, false"})
  void aCylinderEndsAtItsCircumference(double slenderness, boolean exists) {
    double h = slenderness * 50;
    Barrel barrel = new Barrel(50, 50, Math.PI * 50 * 50 * h, 0);
    assertEquals(exists, barrel.apart(h).isPresent());
  }

  /// The catenoid r = c cosh((z - m) / c) has no pressure.
  @Test
  void aCatenoidHasNoPressure() {
    double c = 80;
    double half = 60;
    double a = c * Math.cosh(half / c);
    double volume = Math.PI * c * c * (half + c / 2 * Math.sinh(2 * half / c));
    Barrel barrel = new Barrel(a, a, volume, 0);
    Meridian surface = barrel.apart(2 * half).orElseThrow();
    assertEquals(0, surface.pressure() * a, 1e-8);
    for (Meridian.Point p : surface.points(16)) {
      assertEquals(c * Math.cosh((p.z() - half) / c), p.r(), 1e-6);
    }
    assertEquals(-2 * Math.PI * c, barrel.load(surface), 1e-5);
  }

  /// On every level pressure, pull and the liquid below it hold each other.
  @ParameterizedTest
  @CsvSource({"0.9, 0", "1.15, 0", "0.9, 1e-5", "1.1, -1e-5"})
  void forcesBalanceAtEveryHeight(double squeeze, double weight) {
    Barrel barrel = new Barrel(110, 125, 1.4e7, weight);
    double h = squeeze * barrel.free();
    Meridian surface = barrel.apart(h).orElseThrow();
    assertEquals(h, surface.end().orElseThrow().z(), 1e-6);
    double load = barrel.load(surface);
    for (Meridian.Point p : surface.points(12)) {
      double pressed = (surface.pressure() - weight * p.z()) * Math.PI * p.r() * p.r();
      double pulled = 2 * Math.PI * p.r() * Math.sin(p.phi());
      assertEquals(load, pressed - pulled + weight * p.volume(), 1e-6 * 110);
    }
    double flat = barrel.under(load).orElseThrow().end().orElseThrow().z();
    assertEquals(h, flat, 1e-6 * h);
  }

  @Test
  void aLoadSquashesAndAPullLifts() {
    Barrel barrel = new Barrel(110, 125, 1.4e7, 0);
    double down = barrel.under(200).orElseThrow().end().orElseThrow().z();
    double up = barrel.under(-200).orElseThrow().end().orElseThrow().z();
    assertTrue(down < barrel.free() && barrel.free() < up);
    assertTrue(barrel.under(-1e5).isEmpty());
  }
}
