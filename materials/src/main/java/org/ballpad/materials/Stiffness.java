package org.ballpad.materials;

import java.util.List;
import java.util.function.DoubleFunction;

/// The seven entries of a section's elastic stiffness that are not zero by symmetry.
///
/// Units: MPa; `shear` multiplies the tensor component.
record Stiffness(double rr, double zz, double tt, double rz, double rt, double zt, double shear) {

  /// Inverts the compliance of an orthotropic material, ratios load axis first.
  ///
  /// With S_rr = 1/E_r, S_rz = -nu_rz/E_r and so on, the normal block is symmetric by construction;
  /// it is positive definite if and only if its three leading minors are.
  ///
  /// @throws IllegalArgumentException if it is not positive definite
  static Stiffness inverse(
      double er, double ez, double et, double nuRz, double nuRt, double nuTz, double gRz) {
    double srr = 1 / er;
    double szz = 1 / ez;
    double stt = 1 / et;
    double srz = -nuRz / er;
    double srt = -nuRt / er;
    double szt = -nuTz / et;
    double minor = srr * szz - srz * srz;
    double det = stt * minor - srr * szt * szt - szz * srt * srt + 2 * srz * srt * szt;
    if (!(er > 0 && ez > 0 && et > 0 && gRz > 0 && minor > 0 && det > 0)) {
      throw new IllegalArgumentException(
          ("E_r %s, E_z %s, E_t %s MPa, nu_rz %s, nu_rt %s, nu_tz %s, G_rz %s MPa:"
                  + " the stiffness is not positive definite; ratios are load axis first,"
                  + " |nu_rz| < sqrt(E_r / E_z)")
              .formatted(er, ez, et, nuRz, nuRt, nuTz, gRz));
    }
    return new Stiffness(
        (szz * stt - szt * szt) / det,
        (srr * stt - srt * srt) / det,
        minor / det,
        (srt * szt - srz * stt) / det,
        (srz * szt - srt * szz) / det,
        (srz * srt - szt * srr) / det,
        2 * gRz);
  }

  /// Evaluates an elasticity at all temperatures at which one of its tables has a point.
  static void tryAll(List<PropertyTable> constants, DoubleFunction<Stiffness> evaluate) {
    for (PropertyTable constant : constants) {
      for (double t : constant.temperatures()) {
        if (constants.stream().allMatch(c -> c.covers(t, t))) {
          evaluate.apply(t);
        }
      }
    }
  }

  /// Writes the 16 entries of point p of n.
  void write(double[] tangent, int n, int p) {
    for (int row = 0; row < 16; row++) {
      tangent[row * n + p] = 0;
    }
    tangent[p] = rr;
    tangent[5 * n + p] = zz;
    tangent[10 * n + p] = tt;
    tangent[15 * n + p] = shear;
    tangent[n + p] = rz;
    tangent[4 * n + p] = rz;
    tangent[2 * n + p] = rt;
    tangent[8 * n + p] = rt;
    tangent[6 * n + p] = zt;
    tangent[9 * n + p] = zt;
  }
}
