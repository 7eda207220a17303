package org.ballpad.solver.crack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballpad.mesh.OpenedMesh;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Model;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.dof.Relation;
import org.ballpad.solver.element.ElementRoutine.Nodal;
import org.ballpad.solver.sparse.Factor;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// A linear body with a crack along a path, open from the mouth to any stop. Ahead of the tip both
/// sides are tied.
///
/// @param crack the mesh, cut along the whole path
/// @param model the body on that mesh, as if nothing tied the sides; at one temperature, its laws
///   linear, no loads on the faces
/// @param options how to solve
public record CrackedBody(OpenedMesh crack, Model model, SolveOptions options) {
  /// Refuses what J has no terms for.
  public CrackedBody {
    if (Arrays.stream(model.temperature()).distinct().count() > 1) {
      throw new IllegalArgumentException("a body with a crack has one temperature everywhere");
    }
  }

  /// The body with the tip of its crack at one stop.
  ///
  /// @param stop the stop
  /// @param nodal what the nodes do
  record State(int stop, Nodal nodal) {}

  /// How the crack grows from one stop to another.
  ///
  /// @param before the body before
  /// @param after the body after
  /// @param closing forces that would close the stretch again, (r, z) for each of its places on the
  ///   path, uN: they pull the first side, their opposites the second
  record Growth(State before, State after, double[] closing) {}

  /// Solves with the tip at a stop, and closes the crack from there back to an earlier one: the
  /// forces f that bring all gaps g = B u there to zero obey (B K^-1 B^T) f = g (docs/theory.md,
  /// eq. 12.2).
  ///
  /// @throws org.ballpad.solver.SolveFault where a part is held by nothing else than the rest of
  ///   the path
  Growth growth(int from, int to) {
    Constraints constraints = tied(to);
    LinearStatics.Equilibrium open = LinearStatics.equilibrium(held(constraints), options);
    double[] u = Arrays.copyOf(open.solution().displacement(), constraints.dofs().size());
    open.solution().globals().forEach((name, value) -> u[constraints.dofs().global(name)] = value);

    int first = crack.path().order() * from;
    int n = 2 * (crack.path().order() * to - first);
    double[][] pulled = new double[n][];
    DMatrixRMaj gaps = new DMatrixRMaj(n, 1);
    DMatrixRMaj compliance = new DMatrixRMaj(n, n);
    for (int j = 0; j < n; j++) {
      pulled[j] = pulled(constraints, open.stiffness(), first + j / 2, j % 2);
      gaps.set(j, gap(u, first + j / 2, j % 2));
      for (int i = 0; i < n; i++) {
        compliance.set(i, j, gap(pulled[j], first + i / 2, i % 2));
      }
    }
    DMatrixRMaj forces = new DMatrixRMaj(n, 1);
    CommonOps_DDRM.solve(compliance, gaps, forces);

    double[] closed = u.clone();
    for (int j = 0; j < n; j++) {
      for (int dof = 0; dof < closed.length; dof++) {
        closed[dof] -= forces.get(j) * pulled[j][dof];
      }
    }
    return new Growth(state(from, closed), state(to, u), forces.data);
  }

  /// What unit forces that part the sides at a place displace, um per uN.
  private double[] pulled(Constraints constraints, Factor stiffness, int place, int component) {
    DofMap dofs = constraints.dofs();
    double[] force = new double[dofs.size()];
    force[dofs.of(crack.twins()[place], component)] = 1;
    force[dofs.of(crack.path().nodes()[place], component)] = -1;
    double[] x = stiffness.solve(constraints.reduce(force));
    double[] still = constraints.expand(new double[x.length]);
    double[] moved = constraints.expand(x);
    Arrays.setAll(moved, dof -> moved[dof] - still[dof]);
    return moved;
  }

  /// How far the second side has moved from the first at a place of the path, um.
  double gap(State state, int place, int component) {
    return gap(state.nodal.displacement(), place, component);
  }

  private double gap(double[] u, int place, int component) {
    return u[2 * crack.twins()[place] + component] - u[2 * crack.path().nodes()[place] + component];
  }

  private State state(int stop, double[] u) {
    return new State(stop, model.nodal(u, model.temperature(), model.loads().bodyForce()));
  }

  private Model held(Constraints constraints) {
    return new Model(
        model.mesh(),
        model.hypothesis(),
        model.integration(),
        model.laws(),
        model.temperature(),
        constraints,
        model.loads());
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
