package org.ballpad.solver.element;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.element.ElementRoutine.Memory;
import org.ballpad.solver.fixture.Grid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs of cells against one cell at a time.
class ElementRoutineTwinTest {
  /// Of the largest number of a cell: rounding of some hundred terms.
  private static final double ROUNDING = 1e-14;

  private static final MaterialLaw LAW =
      new ThermoElastic(
          Material.of(
              "test",
              Elasticity.Orthotropic.of("test", 900, 500, 700, 0.2, 0.15, 0.25, 300),
              new Expansion.Constant(1e-5)),
          20,
          1e-4);

  static Stream<Arguments> everyKind() {
    return Stream.of(CellShape.values())
        .flatMap(shape ->
            Stream.of(Hypothesis.values())
                .flatMap(hypothesis ->
                    Stream.of(Integration.values()).map(i -> Arguments.of(shape, hypothesis, i))));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void runsAnswerAsCellsDo(CellShape shape, Hypothesis hypothesis, Integration integration) {
    Mesh mesh = Grid.distort(Grid.rectangle(1, 3, 0, 1, 3, 3).mesh(shape), 0.1, 7);
    Random random = new Random(5);
    int nodes = mesh.nodeCount();
    var nodal =
        new ElementRoutine.Nodal(
            random.doubles(2 * nodes, -1e-3, 1e-3).toArray(),
            random.doubles(nodes, 0, 100).toArray(),
            random.doubles(2 * nodes, -1, 1).toArray(),
            random.doubles(hypothesis.unknowns().size(), -1e-3, 1e-3).toArray());
    var block = mesh.blocks().getFirst();
    var routine = new ElementRoutine(mesh, block, hypothesis, integration, LAW);
    for (int[] run : new int[][] {{0, 5}, {5, 8}, {5, 8}, {8, 9}}) {
      var response = routine.respond(run[0], run[1], nodal, Memory.none());
      double[][] force = routine.force(run[0], nodal);
      double[][] stiffness = routine.stiffness(run[0], run[1], response.tangent());
      for (int c = run[0]; c < run[1]; c++) {
        compare(
            new ScalarCell(mesh, block, c, hypothesis, integration, LAW, nodal),
            response,
            force,
            stiffness,
            c - run[0]);
      }
      double[] stress = response.stress().clone();
      assertArrayEquals(stress, routine.respond(run[0], run[1], nodal, Memory.none()).stress());
    }
  }

  private static void compare(
      ScalarCell cell,
      ElementRoutine.Response response,
      double[][] force,
      double[][] stiffness,
      int c) {
    int cells = force[0].length;
    int points = cell.stress.length;
    for (int q = 0; q < points; q++) {
      for (int k = 0; k < 4; k++) {
        int at = (k * points + q) * cells + c;
        assertClose(cell.strain[q][k], response.strain()[at], cell.strain);
        assertClose(cell.stress[q][k], response.stress()[at], cell.stress);
      }
    }
    for (int i = 0; i < cell.force.length; i++) {
      assertClose(cell.force[i], force[i][c], cell.force);
      for (int j = 0; j <= i; j++) {
        assertClose(cell.stiffness[i][j], stiffness[i * (i + 1) / 2 + j][c], cell.stiffness);
      }
    }
    assertEquals(cell.force.length * (cell.force.length + 1) / 2, stiffness.length);
  }

  private static void assertClose(double expected, double actual, double[]... scale) {
    double largest =
        Stream.of(scale).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
    assertEquals(expected, actual, ROUNDING * largest);
  }
}
