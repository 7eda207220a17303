package org.ballpad.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.api.Test;

/// Models with equal meshes and supports share a structure, others do not, and no bit tells.
class StructuresTest {
  private static final Boundary.Outer PLANE = Boundary.Outer.PLANE;
  private static final Boundary.Outer FREE = Boundary.Outer.FREE;

  @Test
  void solvesOtherLawsOnAnEqualMeshWithTheSameBits() {
    SolveOptions sharing = SolveOptions.threads(1);
    LinearStatics.solve(model(350, 131000, PLANE), sharing);
    assertNotNull(known(sharing, model(350, 2500, PLANE)));
    Solution shared = LinearStatics.solve(model(350, 2500, PLANE), sharing);
    Solution alone = LinearStatics.solve(model(350, 2500, PLANE), SolveOptions.threads(1));
    assertArrayEquals(alone.displacement(), shared.displacement());
    assertArrayEquals(alone.stress().getFirst().values(), shared.stress().getFirst().values());
  }

  @Test
  void tellsOtherPlacesAndOtherSupportsApart() {
    SolveOptions sharing = SolveOptions.threads(1);
    LinearStatics.solve(model(350, 131000, PLANE), sharing);
    assertNull(known(sharing, model(351, 131000, PLANE)));
    assertNull(known(sharing, model(350, 131000, FREE)));
  }

  private static Structures.Structure known(SolveOptions options, Model model) {
    return options.structures().known(model, options.kernels().lanes());
  }

  private static Model model(double height, double modulus, Boundary.Outer outer) {
    Mesh mesh = Grid.rectangle(0, 250, 0, height, 8, 8).regions((i, j) -> "die").mesh(CellShape.T6);
    return new Model(
        mesh,
        Hypothesis.AXISYMMETRIC,
        Laws.of(mesh, Map.of("die", Laws.isotropic(modulus, 0.28, 2.8e-6))),
        new double[mesh.nodeCount()],
        BoundaryConditions.of(
            mesh,
            Hypothesis.AXISYMMETRIC,
            new Boundary(outer, Boundary.Bottom.FREE, Boundary.Top.FREE)),
        Supports.pressure(mesh, 1, (r, z) -> z == height));
  }
}
