package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

/// Areas, lengths and stress vectors on interfaces against closed forms.
class InterfaceMeasuresTest {
  private static final double R = 6;

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void aDiscHasItsAreaAndItsRadius(CellShape shape) {
    Solution solution = Manufactured.unstressed(cone(shape, 0));
    Measured area = new InterfaceArea("a", "ball/pad").evaluate(solution);
    assertEquals(Math.PI * R * R, area.value(), 1e-12);
    assertEquals("um2", area.unit());
    Measured length = new PathLength("l", "ball/pad").evaluate(solution);
    assertEquals(R, length.value(), 1e-12);
    assertEquals("um", length.unit());
  }

  @Test
  void aSphereHasItsAreaAndItsMeridian() {
    Field polar =
        (u, v) -> {
          double radius = 2 + 8 * u;
          double angle = Math.PI * (v - 0.5);
          return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        };
    Mesh mesh = Manufactured.grid(CellShape.T6, 4, 16, polar, (u, v) -> u < 0.5 ? "core" : "ball");
    Solution solution = Manufactured.unstressed(mesh);
    assertEquals(
        4 * Math.PI * 36, new InterfaceArea("a", "ball/core").evaluate(solution).value(), 1e-2);
    assertEquals(6 * Math.PI, new PathLength("l", "core/ball").evaluate(solution).value(), 5e-5);
  }

  /// The area average of a + b r over a disc is a + 2/3 b R: the weight is 2 pi r.
  @Test
  void anAverageIsWeightedWithTheCircumference() {
    Solution solution =
        Manufactured.stressed(
            cone(CellShape.T6, 0),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {0, 3 - 2 * r, 0, 0});
    assertEquals(3 - 4 * R / 3, average(solution, Traction.NORMAL, null), 1e-12);
    assertEquals(Math.PI * R * R, measured(solution, Traction.NORMAL, null).support(), 1e-12);
  }

  /// Stress that rises from 2 - b on a disc, linear in r, pulls outside of the radius at which it
  /// is zero; from the other side the disc is in compression outside.
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 2.1, 3.3, 5.99})
  void theShareInTensionIsThatOutsideOfAnEdge(double edge) {
    Solution solution =
        Manufactured.stressed(
            cone(CellShape.T6, 0),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {0, z > 0 ? r - edge : edge - r, 0, 0});
    double inside = edge * edge / (R * R);
    assertEquals(1 - inside, tension(solution, null), 1e-9);
    assertEquals(inside, tension(solution, "pad"), 1e-9);
  }

  @Test
  void whatIsFreeOfStressIsNotInTension() {
    assertEquals(0, tension(Manufactured.unstressed(cone(CellShape.T6, 0)), null));
    Solution noise =
        Manufactured.stressed(
            cone(CellShape.T6, 0),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {100, 1e-12, 0, 0});
    assertEquals(0, tension(noise, null));
  }

  /// A linear stress is largest at the rim, a share of it on a cone; a singular point there leaves
  /// it without a limit.
  @Test
  void theMaximumOfALinearStressIsAtTheRim() {
    double angle = Math.toRadians(30);
    Mesh mesh = cone(CellShape.T6, angle);
    InterfaceMax peel = new InterfaceMax("m", Traction.NORMAL, new Face("ball/pad", null));
    InterfaceMax shear = new InterfaceMax("m", Traction.ABS_SHEAR, new Face("ball/pad", "pad"));
    Field stress = (r, z) -> new double[] {0, 2 * r - 3, 0, 0};
    Solution solution = Manufactured.stressed(mesh, Hypothesis.AXISYMMETRIC, stress);
    assertEquals(9 * 0.75, peel.evaluate(solution).value(), 1e-12);
    assertEquals(9 * Math.sqrt(0.1875), shear.evaluate(solution).value(), 1e-12);
    assertEquals(Limit.OPEN, peel.evaluate(solution).limit());
    int rim = Chain.of(mesh, Names.between(mesh, "ball/pad"), true).getFirst().outer();
    Mesh marked = Manufactured.withCorner(mesh, new Corner(rim, R, R * Math.tan(angle), List.of()));
    Solution singular = Manufactured.stressed(marked, Hypothesis.AXISYMMETRIC, stress);
    assertEquals(Limit.MISSING, peel.evaluate(singular).limit());
  }

  /// Uniaxial tension s along z on a cone that rises at the angle a: t_n = s cos^2 a and |t_s| = s
  /// sin a cos a.
  @ParameterizedTest
  @ValueSource(doubles = {-50, -20, 0, 30, 45})
  void tensionOnAConeSplitsIntoPeelAndShear(double degrees) {
    double angle = Math.toRadians(degrees);
    Solution solution =
        Manufactured.stressed(
            cone(CellShape.T6, angle),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {0, -8, 0, 0});
    double cos = Math.cos(angle);
    assertEquals(-8 * cos * cos, average(solution, Traction.NORMAL, null), 1e-12);
    assertEquals(8 * cos * cos, average(solution, Traction.ABS_NORMAL, null), 1e-12);
    double shear = 8 * Math.abs(Math.sin(angle)) * cos;
    assertEquals(shear, average(solution, Traction.ABS_SHEAR, null), 1e-12);
    assertEquals(
        Math.PI * R * R / cos,
        new InterfaceArea("a", "ball/pad").evaluate(solution).value(),
        1e-11);
  }

  /// A state of pure shear s in the axes n, t of the cone, turned into r, z: t_n = 0, |t_s| = s.
  @ParameterizedTest
  @ValueSource(doubles = {-35, 0, 25})
  void turnedShearHasNoPeel(double degrees) {
    double angle = Math.toRadians(degrees);
    double sin2 = Math.sin(2 * angle);
    double cos2 = Math.cos(2 * angle);
    Solution solution =
        Manufactured.stressed(
            cone(CellShape.Q8, angle),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {-5 * sin2, 5 * sin2, 7, 5 * cos2});
    assertEquals(0, average(solution, Traction.ABS_NORMAL, null), 1e-12);
    assertEquals(5, average(solution, Traction.ABS_SHEAR, null), 1e-12);
  }

  @Test
  void theSideDecidesWhoseStressIsTaken() {
    Solution solution =
        Manufactured.stressed(
            cone(CellShape.T6, 0),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {0, z < 0 ? 1 : 2, 0, 0});
    assertEquals(2, average(solution, Traction.NORMAL, null), 1e-12);
    assertEquals(2, average(solution, Traction.NORMAL, "ball"), 1e-12);
    assertEquals(1, average(solution, Traction.NORMAL, "pad"), 1e-12);
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Face("ball/pad", "chip"))
            .getMessage();
    assertEquals("`side` is one of the two regions of ball/pad, not `chip`", message);
  }

  /// Action and reaction: the stress vector changes sign with the normal, its parts t_n and |t_s|
  /// do not, so that `ball/pad` and `pad/ball` answer alike.
  @Test
  void theOrderOfTheNamesChangesOnlyTheDefaultSide() {
    Solution solution =
        Manufactured.stressed(
            cone(CellShape.T6, Math.toRadians(30)),
            Hypothesis.AXISYMMETRIC,
            (r, z) -> new double[] {1 + r, 2 * z - 5, 3, r - z});
    for (Traction of : Traction.values()) {
      Probe swapped = new InterfaceAverage("t", of, new Face("pad/ball", "ball"));
      assertEquals(average(solution, of, null), swapped.evaluate(solution).value(), 1e-12);
    }
  }

  private static double tension(Solution solution, String side) {
    return new TensionShare("t", new Face("ball/pad", side)).evaluate(solution).value();
  }

  private static double average(Solution solution, Traction of, String side) {
    return measured(solution, of, side).value();
  }

  private static Measured measured(Solution solution, Traction of, String side) {
    return new InterfaceAverage("t", of, new Face("ball/pad", side)).evaluate(solution);
  }

  /// A pad below a ball, whose common surface z = r tan(angle) is a cone.
  private static Mesh cone(CellShape shape, double angle) {
    Field map = (u, v) -> new double[] {R * u, R * u * Math.tan(angle) + 4 * (v - 0.5)};
    return Manufactured.grid(shape, 5, 4, map, (u, v) -> v < 0.5 ? "pad" : "ball");
  }
}
