package org.ballpad.materials.law;

import java.util.List;
import java.util.stream.Stream;
import org.ballpad.materials.PropertyTable;

/// Von Mises plasticity with isotropic and kinematic hardening, independent of rate
/// (docs/theory.md, eq. 7.3 to 7.5).
///
/// State rows: accumulated plastic strain, then 4 rows for each back stress.
///
/// @param yield size of the yield surface
/// @param back parts of its shift; none for isotropic hardening, one without recovery for Prager's,
///   several with recovery for Chaboche's
public record Plasticity(YieldCurve yield, List<BackStress> back) {
  /// Keeps a copy of the list.
  public Plasticity {
    back = List.copyOf(back);
  }

  /// Isotropic hardening.
  public static Plasticity isotropic(YieldCurve yield) {
    return new Plasticity(yield, List.of());
  }

  /// Bilinear kinematic hardening.
  ///
  /// @param yield initial yield stress by temperature
  /// @param modulus slope of stress over plastic strain by temperature
  public static Plasticity kinematic(PropertyTable yield, PropertyTable modulus) {
    return new Plasticity(YieldCurve.perfect(yield), List.of(new BackStress(modulus, 0)));
  }

  /// The tables of its constants.
  List<PropertyTable> tables() {
    return Stream.concat(yield.stress().stream(), back.stream().map(BackStress::modulus)).toList();
  }

  int stateSize() {
    return 1 + 4 * back.size();
  }
}
