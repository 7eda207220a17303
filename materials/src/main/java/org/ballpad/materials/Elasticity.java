package org.ballpad.materials;

import java.util.List;

/// Linear elasticity by temperature, written as the stiffness of one point.
///
/// - **Shape** rows rr, zz, tt, rz; see [#stiffness].
/// - **Units** MPa, K; the shear strain is the tensor component, so its entry is 2 G.
/// - **Error** a stiffness that is not positive definite is refused: at construction for all
///   temperatures of the tables, on evaluation for those between.
public sealed interface Elasticity {

  /// Writes the stiffness of point p of n into rows `4 * i + j` of a tangent, at `row * n + p`.
  ///
  /// @throws OutOfRange if a constant has no value at the temperature
  void stiffness(double temperature, double[] tangent, int n, int p);

  /// The tables of its constants.
  List<PropertyTable> constants();

  /// The same in all directions.
  ///
  /// @param e Young's modulus
  /// @param nu Poisson's ratio, between -1 and 0.5
  record Isotropic(PropertyTable e, PropertyTable nu) implements Elasticity {
    /// @throws IllegalArgumentException if a modulus is not positive or a ratio outside (-1, 0.5)
    public Isotropic {
      Stiffness.tryAll(List.of(e, nu), t -> coefficients(e.at(t), nu.at(t)));
    }

    /// The same at every temperature.
    public static Isotropic of(String name, double e, double nu) {
      return new Isotropic(
          PropertyTable.constant(name + " E", e), PropertyTable.constant(name + " nu", nu));
    }

    @Override
    public List<PropertyTable> constants() {
      return List.of(e, nu);
    }

    @Override
    public void stiffness(double temperature, double[] tangent, int n, int p) {
      coefficients(e.at(temperature), nu.at(temperature)).write(tangent, n, p);
    }

    private static Stiffness coefficients(double e, double nu) {
      if (!(e > 0 && nu > -1 && nu < 0.5)) {
        throw new IllegalArgumentException(
            "E %s MPa, nu %s: E must be positive, nu between -1 and 0.5".formatted(e, nu));
      }
      double lambda = e * nu / ((1 + nu) * (1 - 2 * nu));
      double twoG = e / (1 + nu);
      double c = lambda + twoG;
      return new Stiffness(c, c, c, lambda, lambda, lambda, twoG);
    }
  }

  /// Different along r, z and t, with these as axes of symmetry.
  ///
  /// Ratios are load axis first: `nuRz` is the contraction along z under load along r. The three
  /// that stand here are those that laminates are given by, loaded in their plane; the others
  /// follow from symmetry, `nuZt = nuTz ez / et`. The shear moduli rt and zt do not act in a
  /// section.
  ///
  /// @param er Young's modulus along r
  /// @param ez Young's modulus along z
  /// @param et Young's modulus along t
  /// @param nuRz contraction along z under load along r
  /// @param nuRt contraction along t under load along r
  /// @param nuTz contraction along z under load along t
  /// @param gRz shear modulus in the section
  record Orthotropic(
      PropertyTable er,
      PropertyTable ez,
      PropertyTable et,
      PropertyTable nuRz,
      PropertyTable nuRt,
      PropertyTable nuTz,
      PropertyTable gRz)
      implements Elasticity {
    /// @throws IllegalArgumentException if the stiffness is not positive definite
    public Orthotropic {
      Stiffness.tryAll(
          List.of(er, ez, et, nuRz, nuRt, nuTz, gRz),
          t -> coefficients(t, er, ez, et, nuRz, nuRt, nuTz, gRz));
    }

    /// The same at every temperature; arguments as the components.
    public static Orthotropic of(
        String name,
        double er,
        double ez,
        double et,
        double nuRz,
        double nuRt,
        double nuTz,
        double gRz) {
      return new Orthotropic(
          PropertyTable.constant(name + " E_r", er),
          PropertyTable.constant(name + " E_z", ez),
          PropertyTable.constant(name + " E_t", et),
          PropertyTable.constant(name + " nu_rz", nuRz),
          PropertyTable.constant(name + " nu_rt", nuRt),
          PropertyTable.constant(name + " nu_tz", nuTz),
          PropertyTable.constant(name + " G_rz", gRz));
    }

    @Override
    public List<PropertyTable> constants() {
      return List.of(er, ez, et, nuRz, nuRt, nuTz, gRz);
    }

    @Override
    public void stiffness(double temperature, double[] tangent, int n, int p) {
      coefficients(temperature, er, ez, et, nuRz, nuRt, nuTz, gRz).write(tangent, n, p);
    }

    private static Stiffness coefficients(double t, PropertyTable... c) {
      return Stiffness.inverse(
          c[0].at(t), c[1].at(t), c[2].at(t), c[3].at(t), c[4].at(t), c[5].at(t), c[6].at(t));
    }
  }
}
