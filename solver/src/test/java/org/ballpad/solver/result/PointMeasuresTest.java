package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.Manufactured.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures at points, and names that are not there.
class PointMeasuresTest {
  @ParameterizedTest
  @EnumSource(CellShape.class)
  void aDisplacementIsInterpolatedInItsCell(CellShape shape) {
    int order = shape.order();
    Field u = (r, z) -> new double[] {Math.pow(r + 2 * z, order), 3 - Math.pow(r - z, order)};
    Mesh mesh =
        Manufactured.grid(shape, 4, 3, Manufactured.rectangle(3, 2), PointMeasuresTest::two);
    Solution solution = Manufactured.displaced(mesh, u);
    double[][] points = {{0, 0}, {3, 2}, {1.5, 1}, {0.77, 1.31}, {2.9, 0.01}, {3, 0.4}};
    for (double[] at : points) {
      List<Double> point = List.of(at[0], at[1]);
      double[] exact = u.at(at[0], at[1]);
      assertEquals(
          exact[0],
          new DisplacementAt("u", Component.U_R, point).evaluate(solution).value(),
          1e-12);
      assertEquals(
          exact[1],
          new DisplacementAt("u", Component.U_Z, point).evaluate(solution).value(),
          1e-12);
    }
  }

  @Test
  void aPointIsFoundInBentCells() {
    Mesh mesh =
        Manufactured.grid(CellShape.T6, 5, 5, Manufactured.skewed(3, 2), PointMeasuresTest::two);
    Solution solution = Manufactured.displaced(mesh, (r, z) -> new double[] {r, z});
    for (double r = 0.05; r < 3; r += 0.3) {
      Measured found = new DisplacementAt("u", Component.U_R, List.of(r, 1.2)).evaluate(solution);
      assertEquals(r, found.value(), 1e-12);
    }
  }

  @Test
  void aPointOutsideIsRefused() {
    Mesh mesh =
        Manufactured.grid(CellShape.T6, 4, 3, Manufactured.rectangle(3, 2), PointMeasuresTest::two);
    Solution solution = Manufactured.unstressed(mesh);
    for (double r : new double[] {3.01, 100}) {
      DisplacementAt probe = new DisplacementAt("u", Component.U_R, List.of(r, 1.0));
      String message =
          assertThrows(IllegalArgumentException.class, () -> probe.evaluate(solution)).getMessage();
      assertTrue(message.contains("[" + r + ", 1.0]"), message);
    }
  }

  @Test
  void aMaximumIsMarkedWhereTheRegionHasASingularCorner() {
    Mesh mesh =
        Manufactured.grid(CellShape.Q8, 4, 4, Manufactured.rectangle(3, 2), PointMeasuresTest::two);
    Mesh marked = Manufactured.withCorner(mesh, new Corner(0, 0, 0, List.of("d1", "pad")));
    Solution solution =
        Manufactured.stressed(
            marked, Hypothesis.AXISYMMETRIC, (r, z) -> new double[] {r - 3 * z, 0, 0, 0});
    Measured pad = new RegionMax("m", Scalar.RR, "pad").evaluate(solution);
    double gauss = (1 + Math.sqrt(0.6)) / 2;
    assertEquals(3 * (3 + gauss) / 4 - 3 * 2 * (1 - gauss) / 4, pad.value(), 1e-12);
    assertEquals(Limit.MISSING, pad.limit());
    Measured ball = new RegionMax("m", Scalar.RR, "ball").evaluate(solution);
    assertEquals(Limit.OPEN, ball.limit());
  }

  @Test
  void unknownNamesAreAnsweredWithThoseThatExist() {
    Mesh mesh =
        Manufactured.grid(
            CellShape.T6,
            3,
            3,
            Manufactured.rectangle(3, 3),
            (u, v) -> v < 0.4 ? "chip" : v < 0.7 ? "seed.1" : "ball");
    Solution solution = Manufactured.unstressed(mesh);
    assertEquals(9 * Math.PI, new Volume("v", "seed").evaluate(solution).value(), 1e-12);
    String region = message(new Volume("v", "bal"), solution);
    assertEquals("no region is called 'bal'; there are ball, chip, seed.1", region);
    String apart = message(new InterfaceArea("a", "ball/chip"), solution);
    assertEquals("there is no interface 'ball/chip'; there are ball/seed.1, chip/seed.1", apart);
    String half = message(new InterfaceArea("a", "ball"), solution);
    assertEquals("'ball' names no interface: write two regions, first/second", half);
    String tilt = message(new SectionStrain("t", SectionStrain.Of.TILT_T), solution);
    assertEquals("the section has no unknown `tilt_t`; it has []", tilt);
  }

  /// Principal stresses and the rest for a state whose eigenvalues are known: 3 in the section at
  /// 30 degrees, -1 across it, and the third direction on top.
  @ParameterizedTest
  @ValueSource(doubles = {-4, 0.5, 9})
  void invariantsOfATurnedState(double third) {
    double angle = Math.toRadians(30);
    double mean = (3 - 1) / 2.0;
    double half = (3 + 1) / 2.0;
    double[] stress = {
      mean + half * Math.cos(2 * angle),
      mean - half * Math.cos(2 * angle),
      third,
      half * Math.sin(2 * angle)
    };
    assertEquals(Math.max(3, third), Scalar.MAX_PRINCIPAL.of(stress), 1e-14);
    assertEquals(Math.min(-1, third), Scalar.MIN_PRINCIPAL.of(stress), 1e-14);
    assertEquals(-(2 + third) / 3, Scalar.PRESSURE.of(stress), 1e-14);
    double squares = 16 + (third + 1) * (third + 1) + (3 - third) * (3 - third);
    assertEquals(Math.sqrt(squares / 2), Scalar.VON_MISES.of(stress), 1e-14);
  }

  private static String message(Probe probe, Solution solution) {
    return assertThrows(IllegalArgumentException.class, () -> probe.evaluate(solution))
        .getMessage();
  }

  private static String two(double u, double v) {
    return v < 0.5 ? "pad" : "ball";
  }
}
