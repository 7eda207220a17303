package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.Manufactured.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Volumes of layers against closed forms, and averages over them.
class LayerTest {
  private static final double R = 20;
  private static final double H = 16;

  /// Radius and height of a pedestal.
  private static final double A = 10;

  private static final double STEP = 4;

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void aLayerOverAFlatDiscIsExact(CellShape shape) {
    Mesh mesh =
        Manufactured.grid(
            shape, 5, 8, Manufactured.rectangle(R, H), (u, v) -> v < 0.25 ? "pad" : "ball");
    for (double depth : new double[] {0.01, 1, 2, 2.7, 3.999999, 4, 7.3, 12, 50}) {
      double exact = Math.PI * R * R * Math.min(depth, 0.75 * H);
      assertEquals(exact, volume(mesh, depth, Cut.FOLLOW), 1e-9 * exact, "depth " + depth);
      assertEquals(exact, volume(mesh, depth, Cut.FLAT), 1e-9 * exact, "depth " + depth);
    }
  }

  @Test
  void anAverageIsTakenOverTheLayerOnly() {
    Mesh mesh =
        Manufactured.grid(
            CellShape.T6, 5, 8, Manufactured.rectangle(R, H), (u, v) -> v < 0.25 ? "pad" : "ball");
    Solution solution =
        Manufactured.stressed(mesh, Hypothesis.AXISYMMETRIC, (r, z) -> new double[] {r, z, 0, 0});
    Layer layer = new Layer("ball", "ball/pad", 2.7, Cut.FOLLOW);
    double height = new LayerAverage("z", Scalar.ZZ, layer).evaluate(solution).value();
    double radius = new LayerAverage("r", Scalar.RR, layer).evaluate(solution).value();
    assertEquals(4 + 2.7 / 2, height, 1e-9);
    assertEquals(2 * R / 3, radius, 1e-9);
    Layer below = new Layer("pad", "ball/pad", 1.0, Cut.FOLLOW);
    assertEquals(3.5, new LayerAverage("z", Scalar.ZZ, below).evaluate(solution).value(), 1e-9);
  }

  /// A pedestal of radius a and height h below the ball. With d < h the layer is the disc on top, a
  /// quarter-round about the pedestal's edge, the strip along its wall and the floor beyond that.
  @Test
  void aLayerRoundsTheOuterCornerOfAStep() {
    double d = 2.3;
    double exact = Math.PI * A * A * d;
    exact += 2 * Math.PI * (A + 4 * d / (3 * Math.PI)) * Math.PI * d * d / 4;
    exact += Math.PI * ((A + d) * (A + d) - A * A) * STEP;
    exact += Math.PI * (R * R - (A + d) * (A + d)) * d;
    assertEquals(exact, volume(pedestal(1), d, Cut.FOLLOW), 1e-7 * exact);
    assertEquals(exact, volume(pedestal(2), d, Cut.FOLLOW), 1e-7 * exact);
  }

  /// With d > h the floor layer covers the wall, and of the quarter-round only what stands above z
  /// = d is added; its circle meets that plane at an angle.
  @ParameterizedTest
  @ValueSource(doubles = {4.5, 6, 8.1})
  void aLayerDeeperThanTheStepKeepsWhatTheEdgeAdds(double d) {
    double exact = Math.PI * A * A * d + Math.PI * (R * R - A * A) * d;
    exact += roundAbove(d - STEP, d);
    assertEquals(exact, volume(pedestal(1), d, Cut.FOLLOW), 1e-7 * exact);
    assertEquals(exact, volume(pedestal(2), d, Cut.FOLLOW), 1e-7 * exact);
    double flat = Math.PI * A * A * d + Math.PI * (R * R - A * A) * (d + STEP);
    assertEquals(flat, volume(pedestal(1), d, Cut.FLAT), 1e-9 * flat);
  }

  /// Integral over y from y0 to d of pi ((a + sqrt(d^2 - y^2))^2 - a^2).
  private static double roundAbove(double y0, double d) {
    double segment = (d * d * Math.acos(y0 / d) - y0 * Math.sqrt(d * d - y0 * y0)) / 2;
    double cubic = d * d * (d - y0) - (d * d * d - y0 * y0 * y0) / 3;
    return 2 * Math.PI * A * segment + Math.PI * cubic;
  }

  private static Mesh pedestal(int n) {
    return Manufactured.grid(
        CellShape.T6,
        8 * n,
        10 * n,
        (u, v) -> new double[] {R * u, 20 * v - 4},
        (u, v) -> v < 0.2 || u < 0.5 && v < 0.4 ? "pad" : "ball");
  }

  /// The shell between two concentric spheres, on cells whose quadratic sides follow the circles.
  @Test
  void aLayerOnASphereConvergesWithOrderFour() {
    double coarse = shellError(4);
    double fine = shellError(8);
    double order = Math.log(coarse / fine) / Math.log(2);
    assertTrue(order > 3.5, "order " + order + " from " + coarse + " to " + fine);
    assertTrue(fine < 2e-5, "error " + fine);
  }

  private static double shellError(int n) {
    Field polar =
        (u, v) -> {
          double radius = 2 + 8 * u;
          double angle = Math.PI * (v - 0.5);
          return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        };
    Mesh mesh =
        Manufactured.grid(CellShape.T6, n, 2 * n, polar, (u, v) -> u < 0.5 ? "core" : "ball");
    double d = 1.3;
    Layer layer = new Layer("ball", "ball/core", d, Cut.FOLLOW);
    double volume =
        new LayerAverage("v", Scalar.RR, layer).evaluate(Manufactured.unstressed(mesh)).support();
    double exact = 4 * Math.PI / 3 * (Math.pow(6 + d, 3) - 216);
    return Math.abs(volume - exact) / exact;
  }

  /// On bent cells the edge of the layer crosses every cell at another place for every depth: the
  /// volume must not notice.
  @Test
  void theVolumeGrowsSmoothlyWithTheDepth() {
    Mesh mesh =
        Manufactured.grid(
            CellShape.T6, 6, 8, LayerTest::bentAboveHalf, (u, v) -> v < 0.5 ? "pad" : "ball");
    for (int i = 1; i < 70; i++) {
      double depth = 0.1 * i;
      double exact = Math.PI * R * R * depth;
      assertEquals(exact, volume(mesh, depth, Cut.FOLLOW), 1e-8 * exact, "depth " + depth);
    }
  }

  /// Bends the lines inside the upper half of a cylinder; its outline and its middle stay straight.
  private static double[] bentAboveHalf(double u, double v) {
    double bump = v < 0.5 ? 0 : 2 * u * (1 - u) * (v - 0.5) * (1 - v);
    return new double[] {R * (u + bump), H * (v - bump)};
  }

  /// The edge runs along lines of the mesh, on which g is nothing but rounding of one sign or the
  /// other; the lines are tilted, so that no coordinate is the same along them.
  @ParameterizedTest
  @EnumSource(CellShape.class)
  void anEdgeAlongLinesOfTheMeshIsCutAnywhereOnThem(CellShape shape) {
    double slope = 0.1234567;
    double width = 282.0947917738781;
    Field tilted =
        (u, v) -> new double[] {width * u, -713.3 + slope * width * u + 23.7 * (v - 0.3)};
    Mesh mesh = Manufactured.grid(shape, 17, 10, tilted, (u, v) -> v < 0.3 ? "pad" : "ball");
    double angle = Math.atan(slope);
    for (int row = 1; row < 7; row++) {
      double height = 2.37 * row;
      double depth = height * Math.cos(angle);
      // At the outer face all points nearest to the end of the interface lie inside: the edge of
      // the layer bends down there, by the difference of a triangle and a sector.
      double lost = depth * depth * (slope - angle) / 2;
      double exact = Math.PI * width * width * height - 2 * Math.PI * width * lost;
      assertEquals(exact, volume(mesh, depth, Cut.FOLLOW), 1e-6 * exact, "row " + row);
    }
  }

  @Test
  void theDefaultDepthDependsOnTheHeightOfTheInterface() {
    Layer layer = new Layer("ball", "ball/pad", null, Cut.FOLLOW);
    assertEquals(10, layer.depthOn(Manufactured.unstressed(pedestal(1))));
    Mesh high =
        Manufactured.grid(
            CellShape.T6,
            4,
            4,
            Manufactured.rectangle(R, 22),
            (u, v) -> u < 0.5 && v < 0.25 ? "pad" : "ball");
    assertEquals(25, layer.depthOn(Manufactured.unstressed(high)));
  }

  @Test
  void aLayerThatMissesItsRegionIsRefused() {
    Mesh mesh =
        Manufactured.grid(
            CellShape.T6,
            2,
            8,
            Manufactured.rectangle(R, H),
            (u, v) -> v < 0.25 ? "pad" : v < 0.75 ? "ball" : "board");
    Solution solution = Manufactured.unstressed(mesh);
    for (Cut cut : Cut.values()) {
      Layer layer = new Layer("board", "ball/pad", 7.9, cut);
      Probe probe = new LayerPercentile("p", Scalar.RR, 0.5, layer);
      String message =
          assertThrows(IllegalArgumentException.class, () -> probe.evaluate(solution)).getMessage();
      assertEquals("no part of region 'board' lies in the layer", message);
    }
  }

  private static double volume(Mesh mesh, double depth, Cut cut) {
    Layer layer = new Layer("ball", "ball/pad", depth, cut);
    return new LayerAverage("v", Scalar.RR, layer)
        .evaluate(Manufactured.unstressed(mesh))
        .support();
  }
}
