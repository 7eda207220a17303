package org.ballpad.solver.crack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballpad.mesh.OpenedMesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Model;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.dof.Relation;
import org.ballpad.solver.element.ElementRoutine.Nodal;

/// A linear body with a crack along a path, open from the mouth to any stop. Ahead of the tip both
/// sides are tied.
///
/// @param crack the mesh, cut along the whole path
/// @param model the body on that mesh, as if nothing tied the sides; no loads on the faces
/// @param options how to solve
public record CrackedBody(OpenedMesh crack, Model model, SolveOptions options) {
  /// The body with the tip of its crack at one stop.
  ///
  /// @param stop the stop
  /// @param nodal what the nodes do
  record State(int stop, Nodal nodal) {}

  /// How far the second side has moved from the first at a place of the path, um.
  double gap(State state, int place, int component) {
    double[] u = state.nodal.displacement();
    return u[2 * crack.twins()[place] + component] - u[2 * crack.path().nodes()[place] + component];
  }

  /// Solves with the tip at a stop.
  ///
  /// @throws org.ballpad.solver.SolveFault where a part is held by nothing else than the rest of
  ///   the path
  State open(int stop) {
    Constraints constraints = tied(stop);
    Model tied =
        new Model(
            model.mesh(),
            model.hypothesis(),
            model.integration(),
            model.laws(),
            model.temperature(),
            constraints,
            model.loads());
    Solution solution = LinearStatics.solve(tied, options);
    DofMap dofs = constraints.dofs();
    double[] u = Arrays.copyOf(solution.displacement(), dofs.size());
    solution.globals().forEach((name, value) -> u[dofs.global(name)] = value);
    return new State(stop, model.nodal(u, model.temperature(), model.loads().bodyForce()));
  }

  /// The constraints of the model and ties from a stop on.
  private Constraints tied(int stop) {
    DofMap dofs = model.constraints().dofs();
    Map<Integer, Relation> relations = new TreeMap<>();
    model.constraints().relations().forEach(relation -> relations.put(relation.dof(), relation));
    for (int i = stop * crack.path().order(); i < crack.twins().length; i++) {
      if (crack.isDouble(i)) {
        for (int component : List.of(DofMap.R, DofMap.Z)) {
          tie(
              dofs.of(crack.path().nodes()[i], component),
              dofs.of(crack.twins()[i], component),
              relations);
        }
      }
    }
    return new Constraints(dofs, List.copyOf(relations.values()));
  }

  /// Makes two degrees of freedom one: a support of either is one of both.
  private static void tie(int one, int other, Map<Integer, Relation> relations) {
    Relation ofOne = relations.get(one);
    Relation ofOther = relations.get(other);
    if (ofOne == null && ofOther == null) {
      relations.put(other, Relation.tied(other, new Relation.Term(one, 1)));
    } else if (ofOne == null) {
      relations.put(one, new Relation(one, ofOther.terms(), ofOther.constant()));
    } else if (ofOther == null) {
      relations.put(other, new Relation(other, ofOne.terms(), ofOne.constant()));
    }
  }
}
