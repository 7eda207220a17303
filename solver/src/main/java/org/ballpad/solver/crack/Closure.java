package org.ballpad.solver.crack;

import java.util.Arrays;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.OpenedMesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.element.ElementRoutine;

/// The work that would close the last stretch of a crack again (docs/theory.md, eq. 12.2 and 12.3).
///
/// - **Units** N/m = MPa um.
/// - **Error** none beside that of the mesh: for a linear body the work is the difference of its
///   potential energies before and after.
/// - **Source** E. F. Rybicki, M. F. Kanninen, Eng. Fract. Mech. 9 (1977) 931-938.
///
/// @param opening energy per new area by forces and openings across the stretch
/// @param shear the same along it
record Closure(double opening, double shear) {
  /// From a state with the tip at one stop to one with the tip at another.
  static Closure of(CrackedBody body, CrackedBody.State before, CrackedBody.State after) {
    OpenedMesh crack = body.crack();
    CrackPath path = crack.path();
    Track track = new Track(path);
    int first = path.order() * before.stop();
    int last = path.order() * after.stop();
    double[] force = forces(body.model(), before, Arrays.copyOfRange(crack.twins(), first, last));
    double[] normal = normal(path, before.stop(), after.stop());
    double opening = 0;
    double shear = 0;
    for (int i = first; i < last; i++) {
      double gr = body.gap(after, i, DofMap.R);
      double gz = body.gap(after, i, DofMap.Z);
      double fr = force[2 * (i - first)];
      double fz = force[2 * (i - first) + 1];
      opening -= (fr * normal[0] + fz * normal[1]) * (gr * normal[0] + gz * normal[1]) / 2;
      shear -= (fz * normal[0] - fr * normal[1]) * (gz * normal[0] - gr * normal[1]) / 2;
    }
    double area = track.integral(before.stop(), after.stop(), body.model().hypothesis()::measure);
    return new Closure(opening / area, shear / area);
  }

  /// The whole.
  double release() {
    return opening + shear;
  }

  /// Forces with which the first side pulls at nodes of the second, r and z interleaved, uN.
  private static double[] forces(Model model, CrackedBody.State state, int[] twins) {
    double[] forces = new double[2 * twins.length];
    for (int b = 0; b < model.mesh().blocks().size(); b++) {
      CellBlock block = model.mesh().blocks().get(b);
      for (int c = 0; c < block.size(); c++) {
        add(model, state, b, c, twins, forces);
      }
    }
    return forces;
  }

  private static void add(
      Model model, CrackedBody.State state, int b, int c, int[] twins, double[] forces) {
    CellBlock block = model.mesh().blocks().get(b);
    double[][] ofCell = null;
    for (int i = 0; i < block.shape().nodes(); i++) {
      int at = indexOf(block.node(c, i), twins);
      if (at >= 0) {
        ofCell = ofCell == null ? ofCell(model, state, b, c) : ofCell;
        forces[2 * at] += ofCell[2 * i][0];
        forces[2 * at + 1] += ofCell[2 * i + 1][0];
      }
    }
  }

  private static double[][] ofCell(Model model, CrackedBody.State state, int b, int c) {
    ElementRoutine routine =
        new ElementRoutine(
            model.mesh(),
            model.mesh().blocks().get(b),
            model.hypothesis(),
            model.integration(),
            model.laws().get(b));
    routine.respond(c, c + 1, state.nodal(), ElementRoutine.Memory.none());
    return routine.force(c, state.nodal());
  }

  private static int indexOf(int node, int[] nodes) {
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] == node) {
        return i;
      }
    }
    return -1;
  }

  /// Unit normal of the chord of a stretch.
  private static double[] normal(CrackPath path, int from, int to) {
    int start = path.stop(from);
    int end = path.stop(to);
    double dr = path.mesh().r(end) - path.mesh().r(start);
    double dz = path.mesh().z(end) - path.mesh().z(start);
    double size = Math.hypot(dr, dz);
    return new double[] {-dz / size, dr / size};
  }
}
