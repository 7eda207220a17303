package org.ballpad.materials.law;

import org.ballpad.materials.OutOfRange;

/// How one material answers strain: stateless, one call per block of points.
///
/// - **Shape** a block of n points, point index fastest: component c of point p stands at `c * n +
///   p`. Symmetric tensors have 4 rows in the order rr, zz, tt, rz; the tangent has 16 rows, row `4
///   * i + j` being d stress_i / d strain_j. State has the rows of [StateRows].
/// - **Units** stress MPa, temperature K, time s. Shear strains are tensor components, not
///   engineering: column j = 3 of the tangent is the derivative by the tensor component, 2G for an
///   isotropic elastic material. So what is symmetric as a tensor has here `(i, 3) = 2 (3, i)`.
/// - **Writes** stress, tangent and new state; only reads the rest. Nothing may overlap.
/// - **Error** a point without an answer is reported, not answered: see [#update].
public sealed interface MaterialLaw permits ThermoElastic, Mixture, Inelastic, Viscoelastic {
  /// What [#update] returns if every point has its answer.
  int ALL_FOUND = -1;

  /// State variables per point.
  int stateSize();

  /// Whether the answer depends on how long the increment takes, and not on its strain alone.
  boolean isRateDependent();

  /// Writes the state of n points of material that has just come into being.
  ///
  /// @param n number of points
  /// @param state receives it, stateSize n
  void initialState(int n, double[] state);

  /// Stress and consistent tangent of n points.
  ///
  /// @param n number of points
  /// @param strain total strain relative to the stress-free reference of the model, 4 n
  /// @param temperature temperature at the end of the increment, n
  /// @param dt length of the increment, s; at 0 nothing creeps or relaxes
  /// @param oldState state at its start, stateSize n
  /// @param stress receives the stress, 4 n
  /// @param tangent receives the tangent, 16 n
  /// @param newState receives the state at its end, stateSize n
  /// @return [#ALL_FOUND], or the first point that has no answer: its input is not finite, or its
  ///   equations found no solution. What was written for it and those behind it is without meaning;
  ///   a smaller increment may help.
  /// @throws OutOfRange if a property has no value at a temperature
  /// @throws IllegalArgumentException if dt is negative or not finite
  int update(
      int n,
      double[] strain,
      double[] temperature,
      double dt,
      double[] oldState,
      double[] stress,
      double[] tangent,
      double[] newState);
}
