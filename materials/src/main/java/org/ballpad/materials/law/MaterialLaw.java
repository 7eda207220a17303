package org.ballpad.materials.law;

/// How one material answers strain: stateless, one call per block of points.
///
/// - **Shape** a block of n points, point index fastest: component c of point p stands at `c * n +
///   p`. Symmetric tensors have 4 rows in the order rr, zz, tt, rz; the tangent has 16 rows, row `4
///   * i + j` being d stress_i / d strain_j.
/// - **Units** stress MPa, temperature K, time s. Shear strains are tensor components, not
///   engineering: row j = 3 of the tangent is the derivative by the tensor component, 2G for an
///   isotropic material.
/// - **Writes** stress, tangent and new state; only reads the rest. Nothing may overlap.
public sealed interface MaterialLaw permits ThermoElastic {
  /// State variables per point.
  int stateSize();

  /// Stress and consistent tangent of n points.
  ///
  /// @param n number of points
  /// @param strain total strain relative to the stress-free reference of the model, 4 n
  /// @param temperature temperature at the end of the increment, n
  /// @param dt length of the increment, s
  /// @param oldState state at its start, stateSize n
  /// @param stress receives the stress, 4 n
  /// @param tangent receives the tangent, 16 n
  /// @param newState receives the state at its end, stateSize n
  void update(
      int n,
      double[] strain,
      double[] temperature,
      double dt,
      double[] oldState,
      double[] stress,
      double[] tangent,
      double[] newState);
}
