package org.ballpad.solver.crack;

import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Facet;
import org.ballpad.solver.dof.DofMap;

/// What a crack releases when it grows by a stretch of its path.
///
/// @param rate energy released per new area, the mean over the stretch, N/m
/// @param shear the share of it that forces and openings along the stretch make
/// @param integral J, the mean of both ends of the stretch, N/m
/// @param overlap share of the length of the crack on which its faces would run through each other:
///   contact is not computed
public record EnergyRelease(double rate, double shear, double integral, double overlap) {
  /// Of the stretch between two stops, the first not the mouth.
  ///
  /// @throws org.ballpad.solver.SolveFault where a part is held by nothing else than the rest of
  ///   the path
  public static EnergyRelease of(CrackedBody body, int from, int to) {
    CrackedBody.Growth growth = body.growth(from, to);
    Closure closure = Closure.of(body, growth);
    double integral =
        (DomainIntegral.of(body, growth.before()) + DomainIntegral.of(body, growth.after())) / 2;
    return new EnergyRelease(
        closure.release(),
        closure.shear() / closure.release(),
        integral,
        overlap(body, growth.after()));
  }

  private static double overlap(CrackedBody body, CrackedBody.State state) {
    CrackPath path = body.crack().path();
    Track track = new Track(path);
    double length = 0;
    for (int k = 0; k < state.stop(); k++) {
      if (opening(body, state, k) < 0) {
        length += track.length(k + 1) - track.length(k);
      }
    }
    return length / track.length(state.stop());
  }

  /// Sum over the nodes of a side of the gap between its faces, times its length.
  private static double opening(CrackedBody body, CrackedBody.State state, int side) {
    CrackPath path = body.crack().path();
    Facet face = path.first().get(side);
    CellBlock block = path.mesh().blocks().get(face.block());
    int[] local = block.shape().facet(face.side());
    int start = block.node(face.cell(), local[0]);
    int end = block.node(face.cell(), local[1]);
    double outR = path.mesh().z(end) - path.mesh().z(start); // the cell lies to the left
    double outZ = path.mesh().r(start) - path.mesh().r(end);
    double sum = 0;
    for (int i = path.order() * side; i <= path.order() * (side + 1); i++) {
      sum += outR * body.gap(state, i, DofMap.R) + outZ * body.gap(state, i, DofMap.Z);
    }
    return sum;
  }
}
