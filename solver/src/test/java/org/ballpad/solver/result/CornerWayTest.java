package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.result.CornerWay.End;
import org.ballpad.solver.result.CornerWay.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Places on an interface with a step, whose stress is known everywhere: a pad whose top is at 4 um
/// up to r = 6 and at 2 um from there to r = 10, under a ball.
///
/// ```
///   4 ________
///             |
///   2         |______
///     0       6      10
/// ```
class CornerWayTest {
  @ParameterizedTest
  @EnumSource(
      value = CellShape.class,
      names = {"T6", "Q4", "Q8"})
  void theStressIsThatAtTheDistanceAlongTheInterface(CellShape shape) {
    Solution solution = solution(shape);
    assertEquals(zz(9, 2), stress(solution, outer(null), 1), 1e-12);
    assertEquals(zz(6.5, 2), stress(solution, outer(Way.INWARD), 3.5), 1e-12);
    assertEquals(rr(6, 3.25), stress(solution, outer(null), 5.25), 1e-12); // up the step
    assertEquals(zz(5, 4), stress(solution, outer(null), 7), 1e-12);
    assertEquals(zz(7, 2), stress(solution, near(6.1, 2.2, Way.OUTWARD), 1), 1e-12);
    assertEquals(rr(6, 3), stress(solution, near(6.1, 2.2, Way.INWARD), 1), 1e-12);
  }

  /// The pad fills the angle from 180 to 270 degrees at the upper corner of its step, the ball the
  /// rest.
  @Test
  void aBisectorHalvesTheAngleOfItsRegion() {
    Solution solution = solution(CellShape.T6);
    double along = Math.sqrt(0.5);
    for (String side : List.of("ball", "pad")) {
      CornerWay way =
          new CornerWay(new Face("ball/pad", side), null, List.of(6.0, 4.0), Way.BISECTOR);
      double out = side.equals("ball") ? along : -along;
      double r = 6 + 1.2 * out;
      double z = 4 + 1.2 * out;
      double mean = (rr(r, z) + zz(r, z)) / 2; // across a line at 45 degrees, without shear
      assertEquals(mean, stress(solution, way, 1.2), 1e-12);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INNER | | the inner end of ball/pad, at [0, 4], is no singular point; those of ball/pad are at [6, 2], [6, 4], [10, 2]",
        "OUTER | OUTWARD | ball/pad does not go on outward from the singular point at [10, 2]"
      })
  void whatIsNotThereIsSaid(End at, Way way, String message) {
    CornerWay wrong = new CornerWay(new Face("ball/pad", null), at, List.of(), way);
    assertEquals(message, refusal(wrong, 1));
  }

  @Test
  void waysEndAndFork() {
    assertEquals(
        "the interface goes on for 12.00 um only from the singular point at [10, 2]",
        refusal(outer(null), 12.5));
    assertEquals(
        "2 ways lead along ball/pad from the singular point at [6, 4]: `way` says which, inward or"
            + " outward",
        refusal(near(6, 5, null), 1));
    assertEquals(
        "the bisector of 'ball' has left it at [4.343, 7.657]",
        refusal(near(10, 2, Way.BISECTOR), 8));
    CornerFit fit = new CornerFit(Traction.NORMAL, outer(null), 0.5, 5);
    assertEquals(
        "the next singular point on the way is 4.000 um off: `to` must not be farther",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CornerExponent("l", fit).evaluate(solution(CellShape.T6)))
            .getMessage());
    assertEquals(
        "`near` has 2 coordinates, [r, z], not 1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CornerWay(new Face("ball/pad", null), null, List.of(1.0), null))
            .getMessage());
    assertEquals(
        "`near` stands in place of `at`: one of them is needed",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CornerWay(new Face("ball/pad", null), End.OUTER, List.of(1.0, 2.0), null))
            .getMessage());
  }

  /// Cells are 1 um wide. What is asked nearer than that is a number of the mesh.
  @Test
  void aDistanceInTheCellAtThePointIsMarked() {
    assertEquals(Limit.MISSING, limit(outer(null), 0.99));
    assertEquals(Limit.EXISTS, limit(outer(null), 1.01));
    assertEquals(Limit.MISSING, limit(near(6, 4, Way.BISECTOR), 0.5));
    assertEquals(Limit.EXISTS, limit(near(6, 4, Way.BISECTOR), 1.5));
    CornerFit fit = new CornerFit(Traction.NORMAL, outer(null), 0.9, 3.9);
    Measured fitted = new CornerIntensity("h", fit).evaluate(power());
    assertEquals(Limit.MISSING, fitted.limit());
  }

  /// Lengths of sides add up to 12 um within rounding.
  @Test
  void theWholeInterfaceMayBeWalked() {
    Solution solution = solution(CellShape.T6);
    assertEquals(zz(0, 4), stress(solution, outer(null), 12 + 1e-12), 1e-11);
  }

  private static Limit limit(CornerWay way, double distance) {
    return new CornerStress("s", Traction.NORMAL, way, distance)
        .evaluate(solution(CellShape.T6))
        .limit();
  }

  private static CornerWay outer(Way way) {
    return new CornerWay(new Face("ball/pad", null), End.OUTER, List.of(), way);
  }

  private static CornerWay near(double r, double z, Way way) {
    return new CornerWay(new Face("ball/pad", null), null, List.of(r, z), way);
  }

  private static double stress(Solution solution, CornerWay way, double distance) {
    return new CornerStress("s", Traction.NORMAL, way, distance).evaluate(solution).value();
  }

  private static String refusal(CornerWay way, double distance) {
    Solution solution = solution(CellShape.T6);
    return assertThrows(IllegalArgumentException.class, () -> stress(solution, way, distance))
        .getMessage();
  }

  private static double rr(double r, double z) {
    return 3 - r + 2 * z;
  }

  private static double zz(double r, double z) {
    return 5 * r - z;
  }

  private static Solution power() {
    return solution(
        CellShape.T6, (r, z) -> new double[] {0, Math.pow(Math.max(10 - r, 1e-9), -0.3), 0, 0});
  }

  /// The stress is linear, which all cells but T3 carry.
  private static Solution solution(CellShape shape) {
    return solution(shape, (r, z) -> new double[] {rr(r, z), zz(r, z), 0, 0});
  }

  private static Solution solution(CellShape shape, Manufactured.Field stress) {
    Mesh plain =
        new Grid(
                Grid.lines(0, 10, 10),
                Grid.lines(0, 6, 6),
                (x, y) -> new double[] {x, y},
                (i, j) -> j < (i < 6 ? 4 : 2) ? "pad" : "ball")
            .mesh(shape);
    List<Corner> corners = List.of(corner(plain, 6, 2), corner(plain, 6, 4), corner(plain, 10, 2));
    Mesh mesh = new Mesh(plain.coordinates(), plain.blocks(), corners, plain.curves());
    return Manufactured.stressed(mesh, Hypothesis.PLANE_STRAIN, stress);
  }

  private static Corner corner(Mesh mesh, double r, double z) {
    int node =
        IntStream.range(0, mesh.nodeCount())
            .filter(n -> mesh.r(n) == r && mesh.z(n) == z)
            .findFirst()
            .orElseThrow();
    return new Corner(node, r, z, List.of("ball", "pad"));
  }
}
