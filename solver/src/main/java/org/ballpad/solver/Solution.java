package org.ballpad.solver;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.MeshPart;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.element.Hypothesis;

/// Displacements and stresses of one converged state on one mesh.
///
/// @param mesh the mesh
/// @param hypothesis what the third direction does
/// @param displacement u_r and u_z of every node, interleaved, um
/// @param stress for every cell block the stress at the integration points, MPa
/// @param strain for every cell block the total strain at the integration points (tensor
///   components)
/// @param damage what the last thermal cycles have done
/// @param globals values of the unknowns that belong to no node, such as the uniform radial strain
///   `e` or the `tilt` of the outer face
/// @param clampedStress largest stress component if nothing could move, MPa: the size of what
///   cancels where a body is free of stress
/// @param backwardError normwise backward error of the linear solve
public record Solution(
    Mesh mesh,
    Hypothesis hypothesis,
    double[] displacement,
    List<PointField> stress,
    List<PointField> strain,
    Damage damage,
    Map<String, Double> globals,
    double clampedStress,
    double backwardError) {

  /// The same state with what the last cycles have done.
  public Solution withDamage(Damage done) {
    return new Solution(
        mesh,
        hypothesis,
        displacement,
        stress,
        strain,
        done,
        globals,
        clampedStress,
        backwardError);
  }

  /// The state of a part of the body.
  public Solution of(MeshPart part) {
    double[] moved = new double[2 * part.nodes().length];
    for (int i = 0; i < part.nodes().length; i++) {
      moved[2 * i] = displacement[2 * part.nodes()[i]];
      moved[2 * i + 1] = displacement[2 * part.nodes()[i] + 1];
    }
    return new Solution(
        part.mesh(),
        hypothesis,
        moved,
        part.blocks().stream().map(stress::get).toList(),
        part.blocks().stream().map(strain::get).toList(),
        damage.of(part.blocks()),
        globals,
        clampedStress,
        backwardError);
  }

  /// What the degrees of freedom u and the points of a model say.
  public static Solution of(
      Model model,
      double[] u,
      CellSweep.Points points,
      double clampedStress,
      double backwardError) {
    DofMap dofs = model.constraints().dofs();
    Map<String, Double> globals = new LinkedHashMap<>();
    dofs.globals().forEach(name -> globals.put(name, u[dofs.global(name)]));
    return new Solution(
        model.mesh(),
        model.hypothesis(),
        Arrays.copyOf(u, 2 * model.mesh().nodeCount()),
        points.stress(),
        points.strain(),
        Damage.NONE,
        globals,
        clampedStress,
        backwardError);
  }
}
