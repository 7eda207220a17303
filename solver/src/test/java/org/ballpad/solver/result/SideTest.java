package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SideTest {
  @Test
  void distanceToASegmentIsToItsLineOrItsEnds() {
    Side side = Side.straight(1, 2, 5, 5);
    assertEquals(10, side.distance(3 - 6, 3.5 + 8), 1e-12);
    assertEquals(5, side.distance(1 - 3, 2 - 4), 1e-12);
    assertEquals(0, side.distance(2.6, 3.2), 1e-12);
  }

  /// The nearest point of z = r^2 to (0, c) is the vertex for c <= 1/2, else two points at distance
  /// sqrt(c - 1/4).
  @Test
  void distanceToAParabolaIsThatOfItsNormals() {
    Side side = Side.through(-2, 4, 0, 0, 2, 4);
    assertEquals(0.4, side.distance(0, 0.4), 1e-12);
    assertEquals(3, side.distance(0, -3), 1e-12);
    assertEquals(Math.sqrt(1.75), side.distance(0, 2), 1e-12);
    assertEquals(Math.hypot(1, 1), side.distance(3, 5), 1e-12);
  }

  @Test
  void distanceIsThatOfTheNearestOfManyPoints() {
    Random random = new Random(7);
    for (int n = 0; n < 200; n++) {
      Side side =
          Side.through(0, 0, 1 + 0.4 * random.nextGaussian(), 0.4 * random.nextGaussian(), 2, 0.5);
      double r = 4 * random.nextDouble() - 1;
      double z = 4 * random.nextDouble() - 2;
      double nearest = Double.POSITIVE_INFINITY;
      for (int i = -5000; i <= 5000; i++) {
        double t = i / 5000.0;
        nearest = Math.min(nearest, Math.hypot(side.r(t) - r, side.z(t) - z));
      }
      assertEquals(nearest, side.distance(r, z), 1e-3 * nearest + 1e-4, "sample " + n);
      assertEquals(true, side.distance(r, z) <= nearest + 1e-12);
    }
  }

  @Test
  void extremesMayLieBetweenTheNodes() {
    Side arch = Side.through(-1, 0, 0.2, 0.9, 1, 0.2);
    double top = Double.NEGATIVE_INFINITY;
    for (int i = -1000; i <= 1000; i++) {
      top = Math.max(top, arch.z(i / 1000.0));
    }
    assertEquals(top, arch.top(), 1e-6);
    assertEquals(0, arch.bottom(), 1e-15);
    assertEquals(3, Side.straight(0, 3, 5, 3).top());
    assertEquals(3, Side.straight(0, 3, 5, 3).bottom());
  }
}
