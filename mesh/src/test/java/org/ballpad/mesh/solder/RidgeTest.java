package org.ballpad.mesh.solder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ridges with weight against the first integral of their equation.
class RidgeTest {
  /// d(cos phi)/dz = -dphi/ds, so cos phi + p z - w z^2 / 2 is the same everywhere.
  @ParameterizedTest
  @CsvSource({"0, 1e-5", "15, 1e-5", "-10, 1e-4", "0, -1e-5"})
  void forcesBalanceAlongTheSurface(double step, double weight) {
    ContactLine left = new ContactLine(20, 5 + step, 1, 1);
    ContactLine right = new ContactLine(100, 5, 2, 2);
    double c = Math.hypot(80, step) / 2;
    double t = 2;
    double area = c * c * (t - Math.sin(t) * Math.cos(t)) / (Math.sin(t) * Math.sin(t));
    Meridian surface = new Ridge(left, right, area, weight).surface(t).orElseThrow();
    List<Meridian.Point> points = surface.points(2000);
    double first = Math.cos(points.getFirst().phi());
    double twice = 80 * step; // the chord runs from left to right: the sum over r dz - z dr
    for (int i = 0; i < 2000; i++) {
      Meridian.Point p = points.get(i);
      Meridian.Point q = points.get(i + 1);
      double conserved = Math.cos(q.phi()) + q.z() * (surface.pressure() - weight / 2 * q.z());
      assertEquals(first, conserved, 1e-9);
      twice += p.r() * q.z() - q.r() * p.z();
    }
    Meridian.Point end = points.getLast();
    assertEquals(20, end.r(), 1e-7);
    assertEquals(step, end.z(), 1e-7);
    twice += end.r() * 0 - 100 * end.z() - 80 * step;
    assertEquals(area, twice / 2, 1e-5 * area);
  }
}
