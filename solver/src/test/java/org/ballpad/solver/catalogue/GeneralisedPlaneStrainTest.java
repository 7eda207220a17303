package org.ballpad.solver.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.Boundary.Bottom;
import org.ballpad.solver.dof.Boundary.Outer;
import org.ballpad.solver.dof.Boundary.Top;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Planar sections that may strain and tilt out of their plane, against plates and cylinders.
class GeneralisedPlaneStrainTest {
  private static final Hypothesis GENERALISED = Hypothesis.GENERALISED_PLANE_STRAIN;
  private static final Boundary FREE = new Boundary(Outer.FREE, Bottom.FREE, Top.FREE);

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void imposedStrainAndTiltGiveTheStressOfUniaxialTension(CellShape shape) {
    // Sides free: sigma_tt = E (e - tilt z) alone, on any distorted mesh; the section contracts
    // anticlastically, u = - nu (e - tilt z) x. Of distorted cells only T6 has all quadratics.
    double tilt = shape == CellShape.T6 ? 2e-5 : 0;
    Mesh mesh = Grid.distort(Grid.rectangle(0, 30, -10, 10, 5, 4).mesh(shape), 1.2, 5);
    Solution solution =
        solve(mesh, Laws.isotropic(1000, 0.3, 0), (r, z) -> 0, FREE, new OutOfPlane(1e-3, tilt));
    for (int b = 0; b < mesh.blocks().size(); b++) {
      PointField stress = solution.stress().get(b);
      PointField strain = solution.strain().get(b);
      for (int k = 0; k < stress.cells(); k++) {
        for (int q = 0; q < stress.points(); q++) {
          assertEquals(0, stress.at(Read.RR, k, q), 1e-9);
          assertEquals(0, stress.at(Read.ZZ, k, q), 1e-9);
          assertEquals(1000 * strain.at(Read.TT, k, q), stress.at(Read.TT, k, q), 1e-9);
        }
      }
    }
    Read read = new Read(solution);
    assertEquals(1000 * (1e-3 - tilt * 10), read.stress(Read.TT, 30, 10), 1e-9);
    assertEquals(1000 * (1e-3 + tilt * 10), read.stress(Read.TT, 0, -10), 1e-9);
    assertEquals(-0.3 * (1e-3 - tilt * 10) * 30, read.ur(30, 10), 1e-12);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void aTemperatureLinearInHeightLeavesABodyFreeOfStress(CellShape shape) {
    Mesh regular = Grid.rectangle(0, 40, -25, 5, 6, 5).mesh(shape);
    // The body bows in a parabola, which a distorted Q8 does not have.
    Mesh mesh = shape == CellShape.Q8 ? regular : Grid.distort(regular, 1, 2);
    double alpha = 2e-5;
    Solution solution =
        solve(mesh, Laws.isotropic(1000, 0.3, alpha), (r, z) -> 100 - 3 * z, FREE, OutOfPlane.FREE);
    for (PointField field : solution.stress()) {
      assertEquals(0, field.largest(), 1e-10 * 1000 * alpha * 175);
    }
    assertEquals(alpha * 100, solution.globals().get("e_t"), 1e-10 * alpha * 100);
    assertEquals(alpha * 3, solution.globals().get("tilt_t"), 1e-10 * alpha * 3);
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void aBilayerBendsAlikeInBothDirections(CellShape shape) {
    // C07 without an edge: the side remains plane, so both directions follow the biaxial laminate,
    // eps = - 2.413055862e-4 - 2.873535023e-6 z with z from the bottom of the silicon.
    Mesh mesh =
        new Grid(
                Grid.lines(0, 600, 6),
                Grid.then(Grid.lines(0, 300, 4), 320, 2),
                (r, z) -> new double[] {r, z},
                (i, j) -> j < 4 ? "Si" : "Cu")
            .mesh(shape);
    var laws = Map.of("Si", Metals.SILICON, "Cu", Metals.COPPER);
    Boundary plane = new Boundary(Outer.PLANE, Bottom.FREE, Top.FREE);
    Constraints constraints = BoundaryConditions.of(mesh, GENERALISED, plane);
    Solution solution = solve(mesh, laws, (r, z) -> -192, constraints);
    for (String axis : new String[] {"", "_t"}) {
      assertEquals(-2.413055862e-4, solution.globals().get("e" + axis), 1e-9 * 2.4e-4);
      assertEquals(2.873535023e-6, solution.globals().get("tilt" + axis), 1e-9 * 2.9e-6);
    }
    Read read = new Read(solution);
    for (int component : new int[] {Read.RR, Read.TT}) {
      assertEquals(53.9091225, read.stress(component, 300, 0), 1e-9 * 373);
      assertEquals(-102.9379975, read.stress(component, 300, 300, "Si"), 1e-9 * 373);
      assertEquals(372.8105562, read.stress(component, 300, 300, "Cu"), 1e-9 * 373);
      assertEquals(362.6225684, read.stress(component, 300, 320), 1e-9 * 373);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void aLongFreeStripIsABilayerAwayFromItsEdge(CellShape shape) {
    // The same with a free side: its disturbance decays over about the thickness, 320 of 3200 um.
    Mesh mesh =
        new Grid(
                Grid.lines(0, 3200, 40),
                Grid.then(Grid.lines(0, 300, 6), 320, 2),
                (r, z) -> new double[] {r, z},
                (i, j) -> j < 6 ? "Si" : "Cu")
            .mesh(shape);
    var laws = Map.of("Si", Metals.SILICON, "Cu", Metals.COPPER);
    Constraints constraints = BoundaryConditions.of(mesh, GENERALISED, FREE);
    Solution solution = solve(mesh, laws, (r, z) -> -192, constraints);
    Read read = new Read(solution);
    assertEquals(372.8105562, read.stress(Read.RR, 320, 300, "Cu"), 1e-3 * 373);
    assertEquals(53.9091225, read.stress(Read.RR, 320, 0), 1e-3 * 373);
  }

  @Test
  void aHotCylinderInItsCrossSection() {
    // C04 as a quarter annulus: T = 100 ln(20 / rho) / ln 2.
    Mesh mesh = QuarterAnnulus.quarter(32).mesh(CellShape.T6);
    Solution solution =
        solve(
            mesh,
            Map.of("body", Laws.isotropic(210000, 0.3, 1.2e-5)),
            (x, y) -> 100 * Math.log(20 / Math.hypot(x, y)) / Math.log(2),
            quarter(mesh));
    Read read = new Read(solution);
    assertEquals(4.656170245e-4, solution.globals().get("e_t"), 1e-4 * 4.6e-4);
    assertEquals(0.009312340491, read.ur(20, 0), 1e-4 * 0.009);
    assertEquals(-220.3148926, read.stress(Read.TT, 10, 0), 1e-3 * 220);
    assertEquals(139.6851074, read.stress(Read.TT, 20, 0), 1e-3 * 220);
    assertEquals(-28.040083, read.stress(Read.RR, 15, 0), 1e-3 * 220);
  }

  @Test
  void aViaInItsCrossSection() {
    // C08 as a quarter of a disc: a square of the core mapped to an arc at 10, then rings to 30.
    Mesh mesh = via(16);
    Solution solution =
        solve(
            mesh,
            Map.of("core", Metals.COPPER, "ring", Metals.SILICON),
            (x, y) -> -192,
            quarter(mesh));
    Read read = new Read(solution);
    assertEquals(-8.297494039e-4, solution.globals().get("e_t"), 1e-4 * 8.3e-4);
    assertEquals(-0.03156114299, read.ur(10, 0), 1e-4 * 0.03);
    assertEquals(-0.02603132392, read.ur(30, 0), 1e-4 * 0.02);
    assertEquals(-0.02603132392, read.uz(0, 30), 1e-4 * 0.02);
    assertEquals(437.326701, read.stress(Read.TT, 5, 0, "core"), 1e-3 * 437);
    assertEquals(234.2037959, read.stress(Read.RR, 5, 0, "core"), 1e-3 * 437);
    assertEquals(-54.66583762, read.stress(Read.TT, 20, 0, "ring"), 1e-3 * 437);
    assertEquals(-292.7547449, read.stress(Read.ZZ, 10, 0, "ring"), 1e-3 * 437);
  }

  @Test
  void aClampedBodyIsPlaneStrain() {
    Mesh mesh = via(4);
    var laws = Map.of("core", Metals.COPPER, "ring", Metals.SILICON);
    Solution clamped =
        solve(
            mesh,
            laws,
            (x, y) -> -192,
            BoundaryConditions.of(mesh, GENERALISED, FREE, new OutOfPlane(0.0, 0.0)));
    Solution plane =
        LinearStatics.solve(
            new Model(
                mesh,
                Hypothesis.PLANE_STRAIN,
                Laws.of(mesh, laws),
                everywhere(mesh, (x, y) -> -192),
                BoundaryConditions.of(mesh, Hypothesis.PLANE_STRAIN, FREE),
                Loads.none()),
            SolveOptions.threads(1));
    for (int b = 0; b < mesh.blocks().size(); b++) {
      double[] values = plane.stress().get(b).values();
      for (int i = 0; i < values.length; i++) {
        assertEquals(values[i], clamped.stress().get(b).values()[i], 1e-9 * 537);
      }
    }
  }

  /// A quarter of a disc without a hole.
  private static Mesh via(int n) {
    // Rays of the unit square meet its far sides; radii up to 10 blend from the square to the arc.
    Grid.Mapping map =
        (s, t) -> {
          double side = Math.max(s, t);
          if (side == 0) {
            return new double[] {0, 0};
          }
          double phi = s >= t ? Math.PI / 4 * t / s : Math.PI / 2 - Math.PI / 4 * s / t;
          double blend = Math.min(1, side / 10);
          double x = (1 - blend) * s + blend * side * Math.cos(phi);
          double y = (1 - blend) * t + blend * side * Math.sin(phi);
          return new double[] {s == 0 ? 0 : x, t == 0 ? 0 : y};
        };
    double[] lines = Grid.then(Grid.lines(0, 10, n), 30, 2 * n);
    return new Grid(lines, lines, map, (i, j) -> Math.max(i, j) < n ? "core" : "ring")
        .mesh(CellShape.Q8);
  }

  /// Both straight sides of a quarter are symmetry planes, so it does not tilt.
  private static Constraints quarter(Mesh mesh) {
    Boundary symmetric = new Boundary(Outer.FREE, Bottom.FIXED_Z, Top.FREE);
    return BoundaryConditions.of(mesh, GENERALISED, symmetric, new OutOfPlane(null, 0.0));
  }

  private static Solution solve(
      Mesh mesh,
      MaterialLaw law,
      ToDoubleBiFunction<Double, Double> temperature,
      Boundary boundary,
      OutOfPlane outOfPlane) {
    return solve(
        mesh,
        Map.of("body", law),
        temperature,
        BoundaryConditions.of(mesh, GENERALISED, boundary, outOfPlane));
  }

  private static Solution solve(
      Mesh mesh,
      Map<String, MaterialLaw> laws,
      ToDoubleBiFunction<Double, Double> temperature,
      Constraints constraints) {
    return LinearStatics.solve(
        new Model(
            mesh,
            GENERALISED,
            Laws.of(mesh, laws),
            everywhere(mesh, temperature),
            constraints,
            Loads.none()),
        SolveOptions.threads(1));
  }

  private static double[] everywhere(Mesh mesh, ToDoubleBiFunction<Double, Double> field) {
    double[] values = new double[mesh.nodeCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = field.applyAsDouble(mesh.r(i), mesh.z(i));
    }
    return values;
  }
}
