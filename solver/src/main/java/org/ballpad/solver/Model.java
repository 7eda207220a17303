package org.ballpad.solver;

import java.util.List;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.element.ElementRoutine.Nodal;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Integration;

/// Everything that one equilibrium depends on.
///
/// @param mesh the mesh
/// @param hypothesis what the third direction does
/// @param integration integration points per cell
/// @param laws the law of every cell block
/// @param temperature temperature of every node, K
/// @param constraints supports and ties
/// @param loads forces
public record Model(
    Mesh mesh,
    Hypothesis hypothesis,
    Integration integration,
    List<MaterialLaw> laws,
    double[] temperature,
    Constraints constraints,
    Loads loads) {

  /// Checks that the parts fit each other.
  public Model {
    laws = List.copyOf(laws);
    require(laws.size() == mesh.blocks().size(), "laws", laws.size(), mesh.blocks().size());
    require(
        temperature.length == mesh.nodeCount(),
        "temperatures",
        temperature.length,
        mesh.nodeCount());
    int dofNodes = constraints.dofs().nodes();
    require(dofNodes == mesh.nodeCount(), "constrained nodes", dofNodes, mesh.nodeCount());
    int force = loads.bodyForce().length;
    require(
        force == 0 || force == 2 * mesh.nodeCount(), "body forces", force, 2 * mesh.nodeCount());
  }

  /// With full integration.
  public Model(
      Mesh mesh,
      Hypothesis hypothesis,
      List<MaterialLaw> laws,
      double[] temperature,
      Constraints constraints,
      Loads loads) {
    this(mesh, hypothesis, Integration.FULL, laws, temperature, constraints, loads);
  }

  /// What the nodes do when the degrees of freedom have these values.
  Nodal nodal(double[] displacement) {
    return nodal(displacement, temperature, loads.bodyForce());
  }

  /// What the nodes do at another temperature (K) and body force (uN/um3).
  public Nodal nodal(double[] displacement, double[] temperature, double[] bodyForce) {
    DofMap dofs = constraints.dofs();
    double[] common =
        hypothesis.unknowns().stream()
            .mapToDouble(name -> displacement[dofs.global(name)])
            .toArray();
    return new Nodal(displacement, temperature, bodyForce, common);
  }

  /// r and z of every equation: of the nodes that it moves, their mean.
  double[] places() {
    double[] places = new double[2 * constraints.equations()];
    int[] nodes = new int[constraints.equations()];
    for (int dof = 0; dof < 2 * mesh.nodeCount(); dof++) {
      int node = constraints.dofs().node(dof);
      for (int k = constraints.rowStart(dof); k < constraints.rowStart(dof + 1); k++) {
        int equation = constraints.equation(k);
        nodes[equation]++;
        places[2 * equation] += mesh.r(node);
        places[2 * equation + 1] += mesh.z(node);
      }
    }
    for (int i = 0; i < places.length; i++) {
      places[i] /= Math.max(1, nodes[i / 2]);
    }
    return places;
  }

  private static void require(boolean fits, String what, int given, int wanted) {
    if (!fits) {
      throw new IllegalArgumentException(
          given + " " + what + " given where the mesh asks for " + wanted);
    }
  }
}
