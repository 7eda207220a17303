package org.ballpad.solver.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.element.ElementRoutine.Memory;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Stiffness and force of single cells.
class ElementRoutineTest {

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void onlyRigidMotionIsFreeOfEnergy(CellShape shape) {
    // One rigid motion along the axis; two translations and a rotation in the plane. The 4 strains
    // at the only point of an
    // axisymmetric T3 cannot resist all 6 displacements: one more, which neighbours suppress. Nor
    // can they resist 6 displacements with a strain and a tilt out of the plane.
    assertEquals(shape == CellShape.T3 ? 2 : 1, nullity(shape, Hypothesis.AXISYMMETRIC));
    assertEquals(3, nullity(shape, Hypothesis.PLANE_STRAIN));
    assertEquals(
        shape == CellShape.T3 ? 4 : 3, nullity(shape, Hypothesis.GENERALISED_PLANE_STRAIN));
  }

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void forceIsStiffnessTimesDisplacementPlusThermalForce(CellShape shape) {
    for (Hypothesis hypothesis : Hypothesis.values()) {
      Mesh mesh = cell(shape);
      double[] u = new Random(8).doubles(dofs(mesh, hypothesis), -1e-3, 1e-3).toArray();
      var atRest = nodal(mesh, new double[u.length], 50);
      var moved = nodal(mesh, u, 50);
      ElementRoutine cold = routine(mesh, hypothesis);
      cold.respond(0, 1, atRest, Memory.none());
      ElementRoutine warm = routine(mesh, hypothesis);
      double[] tangent = warm.respond(0, 1, moved, Memory.none()).tangent();
      assertEquals(u.length, warm.force(0, moved).length);
      double[][] k = full(warm.stiffness(0, 1, tangent), u.length);
      for (int i = 0; i < u.length; i++) {
        double force = cold.force(0, atRest)[i][0];
        for (int j = 0; j < u.length; j++) {
          force += k[i][j] * local(mesh, u, j);
        }
        assertEquals(force, warm.force(0, moved)[i][0], 1e-12 * 1000);
      }
    }
  }

  /// u^T K u is the sum of eps : C : eps over the points for any C: what is not symmetric in C
  /// counts for nothing, and none of it may get into K.
  @ParameterizedTest
  @EnumSource(CellShape.class)
  void stiffnessHasTheEnergyOfATangentWithoutSymmetry(CellShape shape) {
    Mesh mesh = cell(shape);
    int n = dofs(mesh, Hypothesis.AXISYMMETRIC);
    ElementRoutine routine = routine(mesh, Hypothesis.AXISYMMETRIC);
    var random = new Random(7);
    double[] u = random.doubles(n, -1e-3, 1e-3).toArray();
    double[] strain = routine.respond(0, 1, nodal(mesh, u, 0), Memory.none()).strain().clone();
    double[] weight = routine.weights(0, 1).clone();
    int points = weight.length;
    double[] tangent = random.doubles(16L * points, -1000, 1000).toArray();
    double expected = 0;
    for (int q = 0; q < points; q++) {
      for (int k = 0; k < 16; k++) {
        double shear = k / 4 == 3 ? 2 : 1;
        double left = strain[k / 4 * points + q];
        expected += shear * left * tangent[k * points + q] * strain[k % 4 * points + q] * weight[q];
      }
    }
    double[][] stiffness = full(routine.stiffness(0, 1, tangent), n);
    double energy = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        energy += local(mesh, u, i) * stiffness[i][j] * local(mesh, u, j);
      }
    }
    assertEquals(1, energy / expected, 1e-12);
  }

  @Test
  void stressOfAnAxisymmetricStateIsHookes() {
    // u_r = 2e-3 r, u_z = -1e-3 z + 4e-3 r: rr = tt = 2e-3, zz = -1e-3, rz = 2e-3; la = mu = 400.
    Mesh mesh = Grid.rectangle(1, 2, 0, 1, 1, 1).mesh(CellShape.Q8);
    double[] u = new double[2 * mesh.nodeCount()];
    for (int i = 0; i < mesh.nodeCount(); i++) {
      u[2 * i] = 2e-3 * mesh.r(i);
      u[2 * i + 1] = -1e-3 * mesh.z(i) + 4e-3 * mesh.r(i);
    }
    var routine =
        new ElementRoutine(
            mesh,
            mesh.blocks().getFirst(),
            Hypothesis.AXISYMMETRIC,
            Integration.REDUCED,
            Laws.isotropic(1000, 0.25, 0));
    double[] stress = routine.respond(0, 1, nodal(mesh, u, 0), Memory.none()).stress();
    double trace = 3e-3;
    for (int p = 0; p < 4; p++) {
      assertEquals(400 * trace + 800 * 2e-3, stress[p], 1e-11);
      assertEquals(400 * trace - 800 * 1e-3, stress[4 + p], 1e-11);
      assertEquals(400 * trace + 800 * 2e-3, stress[8 + p], 1e-11);
      assertEquals(800 * 2e-3, stress[12 + p], 1e-11);
    }
  }

  @Test
  void aCellTurnedInsideOutIsRefused() {
    Mesh mesh =
        new Mesh(
            new double[] {0, 0, 0, 1, 1, 0},
            List.of(new CellBlock("d2", "PI", CellShape.T3, new int[] {0, 1, 2})),
            List.of(),
            CurvedSides.none(3));
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                routine(mesh, Hypothesis.AXISYMMETRIC)
                    .respond(0, 1, nodal(mesh, new double[6], 0), Memory.none()));
    assertTrue(refusal.getMessage().contains("cell 0 of region d2"), refusal.getMessage());
  }

  private static int nullity(CellShape shape, Hypothesis hypothesis) {
    Mesh mesh = cell(shape);
    int n = dofs(mesh, hypothesis);
    ElementRoutine routine = routine(mesh, hypothesis);
    double[][] k =
        routine.stiffness(
            0, 1, routine.respond(0, 1, nodal(mesh, new double[n], 0), Memory.none()).tangent());
    var eigen = DecompositionFactory_DDRM.eig(n, false, true);
    eigen.decompose(new DMatrixRMaj(full(k, n)));
    double largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, eigen.getEigenvalue(i).getReal());
    }
    int nullity = 0;
    for (int i = 0; i < n; i++) {
      nullity += eigen.getEigenvalue(i).getReal() < 1e-10 * largest ? 1 : 0;
    }
    return nullity;
  }

  /// One distorted cell off the axis.
  private static Mesh cell(CellShape shape) {
    double[][] corners =
        shape.corners() == 3
            ? new double[][] {{1, 0}, {2.2, 0.3}, {1.3, 1.1}}
            : new double[][] {{1, 0}, {2.2, 0.3}, {2, 1.4}, {1.1, 1}};
    double[] x = new double[2 * shape.nodes()];
    int[] nodes = new int[shape.nodes()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = i;
      double[] a = corners[i % shape.corners()];
      double[] b = corners[i < shape.corners() ? i : (i + 1) % shape.corners()];
      x[2 * i] = 0.5 * (a[0] + b[0]);
      x[2 * i + 1] = 0.5 * (a[1] + b[1]);
    }
    CellBlock block = new CellBlock("body", "test", shape, nodes);
    return new Mesh(x, List.of(block), List.of(), CurvedSides.none(nodes.length));
  }

  private static ElementRoutine routine(Mesh mesh, Hypothesis hypothesis) {
    return new ElementRoutine(
        mesh,
        mesh.blocks().getFirst(),
        hypothesis,
        Integration.FULL,
        Laws.isotropic(1000, 0.25, 1e-5));
  }

  private static int dofs(Mesh mesh, Hypothesis hypothesis) {
    return 2 * mesh.nodeCount() + hypothesis.unknowns().size();
  }

  /// Displacements of the nodes, then the unknowns of the hypothesis.
  private static ElementRoutine.Nodal nodal(Mesh mesh, double[] u, double temperature) {
    double[] everywhere = new double[mesh.nodeCount()];
    Arrays.fill(everywhere, temperature);
    double[] common = Arrays.copyOfRange(u, 2 * mesh.nodeCount(), u.length);
    return new ElementRoutine.Nodal(u, everywhere, new double[0], common);
  }

  private static double local(Mesh mesh, double[] u, int j) {
    return j < 2 * mesh.nodeCount() ? u[2 * mesh.blocks().getFirst().node(0, j / 2) + j % 2] : u[j];
  }

  private static double[][] full(double[][] lower, int n) {
    double[][] full = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        full[i][j] = lower[i * (i + 1) / 2 + j][0];
        full[j][i] = full[i][j];
      }
    }
    return full;
  }
}
