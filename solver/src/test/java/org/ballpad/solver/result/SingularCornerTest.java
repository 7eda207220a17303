package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.result.ErrorEstimate.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures at the free edge of an interface: silicon below polyimide, both ending at a right
/// angle, in plane strain. There the stress grows as distance^(lambda - 1) with lambda = 0.706731
/// (catalogue C22, the wedge eigenvalue of these two materials).
///
/// In cells of size h the part of an interface next to the corner carries a stress of order
/// h^lambda, the part of a layer one of order h^(1 + lambda), and displacements away from it err by
/// h^(2 lambda). So averages converge, those over interfaces slowly, and a maximum does not.
class SingularCornerTest {
  private static final double LAMBDA = 0.706731;
  private static final double SIZE = 10;
  private static final Layer LAYER = new Layer("film", "film/chip", 1.7, Cut.FOLLOW);

  private static List<Solution> coarseToFine;
  private static Solution graded;

  @BeforeAll
  static void solve() {
    coarseToFine =
        IntStream.of(4, 8, 16, 32)
            .mapToObj(n -> solve(Grid.lines(0, SIZE, n), Grid.lines(-SIZE, SIZE, 2 * n)))
            .toList();
    graded = solve(towardsTheEdge(), towardsTheInterface());
  }

  @Test
  void aLayerAverageConvergesAndItsErrorIsThatToAGradedMesh() {
    LayerAverage measure = new LayerAverage("layer", Scalar.VON_MISES, LAYER);
    ErrorEstimate estimate = estimate(measure);
    double reference = measure.evaluate(graded).value();
    assertEquals(Status.OBSERVED, estimate.status());
    assertTrue(estimate.order() > 2 * LAMBDA, "order " + estimate.order());
    assertEquals(0, estimate.error() / reference, 5e-4);
    assertEquals(reference, estimate.value(), 1.5 * estimate.error());
  }

  @Test
  void aPercentileOfTheLayerHasALimit() {
    LayerPercentile measure = new LayerPercentile("p90", Scalar.VON_MISES, 0.9, LAYER);
    double reference = measure.evaluate(graded).value();
    assertEquals(reference, measure.evaluate(coarseToFine.getLast()).value(), 1e-3 * reference);
  }

  /// The film is free everywhere else, so its normal stresses on the interface add up to zero: the
  /// average is its own error, and falls with the order of the singularity.
  @ParameterizedTest
  @ValueSource(strings = {"film", "chip"})
  void aNormalAverageFallsToZeroWithTheOrderOfTheCorner(String side) {
    ErrorEstimate estimate =
        estimate(new InterfaceAverage("peel", Traction.NORMAL, new Face("film/chip", side)));
    List<Double> values = estimate.values();
    double order = Math.log(values.get(2) / values.get(3)) / Math.log(2);
    assertEquals(LAMBDA, order, 0.05);
    assertTrue(Math.abs(estimate.value()) < estimate.error(), estimate.toString());
  }

  /// Before the order of the corner is reached, three meshes overrate it and the error is too
  /// small, by less than half.
  @ParameterizedTest
  @ValueSource(strings = {"film", "chip"})
  void aShearAverageConvergesFromBothSidesToOneValue(String side) {
    InterfaceAverage measure =
        new InterfaceAverage("shear", Traction.ABS_SHEAR, new Face("film/chip", side));
    ErrorEstimate estimate = estimate(measure);
    double reference = measure.evaluate(graded).value();
    assertEquals(Status.OBSERVED, estimate.status());
    assertEquals(reference, estimate.value(), 1.5 * estimate.error());
    assertEquals(0, estimate.error() / reference, 0.015);
  }

  @Test
  void aMaximumGrowsAndIsMarked() {
    RegionMax measure = new RegionMax("max", Scalar.VON_MISES, "film");
    ErrorEstimate estimate = estimate(measure);
    assertEquals(Status.NOT_CONVERGED, estimate.status());
    assertEquals(Limit.MISSING, measure.evaluate(graded).limit());
    assertTrue(measure.evaluate(graded).value() > 4 * estimate.value());
  }

  private static ErrorEstimate estimate(Probe probe) {
    return ErrorEstimate.of(
        coarseToFine.stream().mapToDouble(s -> probe.evaluate(s).value()).toArray());
  }

  /// Lines from 0 to SIZE whose distance from SIZE halves every four cells, ten times.
  private static double[] towardsTheEdge() {
    double[] lines = {0};
    for (int level = 1; level < 10; level++) {
      lines = Grid.then(lines, SIZE * (1 - Math.pow(0.5, level)), 4);
    }
    return Grid.then(lines, SIZE, 4);
  }

  /// The same on both sides of 0.
  private static double[] towardsTheInterface() {
    double[] lines = {-SIZE};
    for (int level = 1; level < 10; level++) {
      lines = Grid.then(lines, -SIZE * Math.pow(0.5, level), 4);
    }
    lines = Grid.then(lines, 0, 4);
    for (int level = 9; level >= 0; level--) {
      lines = Grid.then(lines, SIZE * Math.pow(0.5, level), 4);
    }
    return lines;
  }

  private static Solution solve(double[] s, double[] t) {
    Mesh plain =
        new Grid(s, t, (x, y) -> new double[] {x, y}, (i, j) -> t[j] < 0 ? "chip" : "film")
            .mesh(CellShape.T6);
    Mesh mesh = Manufactured.withCorner(plain, new Corner(0, SIZE, 0, List.of("chip", "film")));
    double[] temperature = new double[mesh.nodeCount()];
    Arrays.fill(temperature, -200);
    Boundary free = new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FREE, Boundary.Top.FREE);
    return LinearStatics.solve(
        new Model(
            mesh,
            Hypothesis.PLANE_STRAIN,
            Laws.of(
                mesh,
                Map.of(
                    "chip", Laws.isotropic(169e3, 0.28, 2.6e-6),
                    "film", Laws.isotropic(2.5e3, 0.34, 50e-6))),
            temperature,
            BoundaryConditions.of(mesh, Hypothesis.PLANE_STRAIN, free),
            Loads.none()),
        SolveOptions.threads(1));
  }
}
