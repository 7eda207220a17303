package org.ballpad.solver;

import java.util.List;
import org.ballpad.mesh.Facet;

/// Forces from outside. Thermal loads are not among them: they come from the temperature and the
/// laws.
///
/// @param bodyForce force per volume, r and z interleaved for every node, uN/um3, interpolated like
///   displacement; empty for none
/// @param pressures normal loads on facets
public record Loads(double[] bodyForce, List<Pressure> pressures) {
  /// A pressure on one facet.
  ///
  /// @param facet the facet
  /// @param value positive pushes into the cell, MPa
  public record Pressure(Facet facet, double value) {}

  /// Copies the list.
  public Loads {
    pressures = List.copyOf(pressures);
  }

  /// No force at all.
  public static Loads none() {
    return new Loads(new double[0], List.of());
  }
}
