package org.ballpad.solver.crack;

import org.ballpad.mesh.CrackPath;
import org.ballpad.solver.dof.DofMap;

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
  /// Of a crack that has grown.
  static Closure of(CrackedBody body, CrackedBody.Growth growth) {
    CrackPath path = body.crack().path();
    int from = growth.before().stop();
    int to = growth.after().stop();
    int first = path.order() * from;
    double[] normal = normal(path, from, to);
    double opening = 0;
    double shear = 0;
    for (int j = 0; j < growth.closing().length; j += 2) {
      double fr = growth.closing()[j];
      double fz = growth.closing()[j + 1];
      double gr = body.gap(growth.after(), first + j / 2, DofMap.R);
      double gz = body.gap(growth.after(), first + j / 2, DofMap.Z);
      opening += (fr * normal[0] + fz * normal[1]) * (gr * normal[0] + gz * normal[1]) / 2;
      shear += (fz * normal[0] - fr * normal[1]) * (gz * normal[0] - gr * normal[1]) / 2;
    }
    double area = new Track(path).integral(from, to, body.model().hypothesis()::measure);
    return new Closure(opening / area, shear / area);
  }

  /// The whole.
  double release() {
    return opening + shear;
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
