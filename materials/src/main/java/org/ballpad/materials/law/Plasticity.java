package org.ballpad.materials.law;

import java.util.List;
import org.ballpad.materials.PropertyTable;

/// Von Mises plasticity, independent of rate (docs/theory.md, eq. 7.3).
public sealed interface Plasticity permits Chaboche, Multilinear {
  /// Isotropic hardening.
  static Plasticity isotropic(Hardening yield) {
    return new Chaboche(yield, List.of());
  }

  /// Bilinear kinematic hardening.
  ///
  /// @param yield initial yield stress by temperature
  /// @param modulus slope of stress over plastic strain by temperature
  static Plasticity kinematic(PropertyTable yield, PropertyTable modulus) {
    return new Chaboche(YieldCurve.perfect(yield), List.of(new BackStress(modulus, 0)));
  }

  /// The tables of its constants.
  List<PropertyTable> tables();

  /// State variables per point: accumulated plastic strain, then 4 for each back stress.
  int stateSize();

  /// Scratch that returns the points of one block to their yield surface.
  ///
  /// @param firstRow row of the state where those of the plasticity begin
  PlasticPoint point(int firstRow);
}
