package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Integrals over whole regions against closed forms.
class BodyTest {
  private static final double R = 3;
  private static final double H = 2;

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void volumeOfACylinderIsExact(CellShape shape) {
    Mesh mesh = Manufactured.grid(shape, 3, 2, Manufactured.rectangle(R, H), (u, v) -> "disc");
    Measured axisymmetric = new Volume("v", "disc").evaluate(Manufactured.unstressed(mesh));
    assertEquals(Math.PI * R * R * H, axisymmetric.value(), 1e-12);
    assertEquals("um3", axisymmetric.unit());
    Solution planar = Manufactured.stressed(mesh, Hypothesis.PLANE_STRAIN, (r, z) -> new double[4]);
    assertEquals(R * H, new Volume("v", "disc").evaluate(planar).value(), 1e-13);
    assertEquals("um2", new Volume("v", "disc").evaluate(planar).unit());
  }

  /// Mean of a + b r + c z over a cylinder: a + 2/3 b R + c H / 2.
  @ParameterizedTest
  @EnumSource(
      value = CellShape.class,
      names = {"T6", "Q8"})
  void averageOfALinearStressIsExact(CellShape shape) {
    Mesh mesh = Manufactured.grid(shape, 3, 2, Manufactured.rectangle(R, H), (u, v) -> "disc");
    Solution solution =
        Manufactured.stressed(
            mesh, Hypothesis.AXISYMMETRIC, (r, z) -> new double[] {0, 5 + 2 * r - 3 * z, 0, 0});
    Measured average = new RegionAverage("s", Scalar.ZZ, "disc").evaluate(solution);
    assertEquals(5 + 2 * R * 2 / 3 - 3 * H / 2, average.value(), 1e-12);
    assertEquals(Math.PI * R * R * H, average.support(), 1e-12);
  }

  /// A hemisphere whose quadratic sides follow the circle: error of order h^4.
  @ParameterizedTest
  @EnumSource(
      value = CellShape.class,
      names = {"T6", "Q8"})
  void volumeOfAHemisphereConvergesWithOrderFour(CellShape shape) {
    double exact = 2 * Math.PI * R * R * R / 3;
    double coarse = Math.abs(hemisphere(shape, 4) - exact) / exact;
    double fine = Math.abs(hemisphere(shape, 8) - exact) / exact;
    double order = Math.log(coarse / fine) / Math.log(2);
    assertTrue(order > 3.8, "order " + order + " from " + coarse + " to " + fine);
    assertTrue(fine < 1e-5, "error " + fine);
  }

  private static double hemisphere(CellShape shape, int n) {
    Mesh mesh = Manufactured.grid(shape, n, n, BodyTest::polar, (u, v) -> "ball");
    return new Volume("v", "ball").evaluate(Manufactured.unstressed(mesh)).value();
  }

  /// The unit square to the quarter disc of radius R without a hole of 1e-9.
  private static double[] polar(double u, double v) {
    double radius = 1e-9 + R * u;
    return new double[] {radius * Math.cos(v * Math.PI / 2), radius * Math.sin(v * Math.PI / 2)};
  }

  @Test
  void percentileOfAHeightIsThatHeight() {
    Solution solution =
        Manufactured.stressed(
            Manufactured.grid(
                CellShape.T6,
                6,
                4,
                Manufactured.rectangle(R, H),
                (u, v) -> v < 0.5 ? "pad" : "ball"),
            Hypothesis.PLANE_STRAIN,
            (r, z) -> new double[] {0, z, 0, 0});
    Layer everything = new Layer("ball", "ball/pad", 10.0, Cut.FOLLOW);
    for (double share : new double[] {0, 0.1, 0.5, 0.99, 1}) {
      Measured found = new LayerPercentile("p", Scalar.ZZ, share, everything).evaluate(solution);
      assertEquals(H / 2 * (1 + share), found.value(), 1e-9);
      assertEquals(R * H / 2, found.support(), 1e-12);
    }
  }

  /// The share p of a disc lies within the radius R sqrt(p). The density 2 pi r is taken as even
  /// over a small triangle: an error of order h^2, whatever the place of the radius in its cell.
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16, 32})
  void percentileOfTheRadiusConvergesWithOrderTwo(int n) {
    assertEquals(R * Math.sqrt(0.9), percentileOfRadius(n), 0.02 / (n * n));
  }

  private static double percentileOfRadius(int n) {
    Mesh mesh =
        Manufactured.grid(
            CellShape.T6, n, 4, Manufactured.rectangle(R, H), (u, v) -> v < 0.5 ? "pad" : "ball");
    Solution solution =
        Manufactured.stressed(mesh, Hypothesis.AXISYMMETRIC, (r, z) -> new double[] {r, 0, 0, 0});
    Layer everything = new Layer("ball", "ball/pad", 10.0, Cut.FOLLOW);
    return new LayerPercentile("p", Scalar.RR, 0.9, everything).evaluate(solution).value();
  }
}
