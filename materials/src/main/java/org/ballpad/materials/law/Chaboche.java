package org.ballpad.materials.law;

import java.util.List;
import java.util.stream.Stream;
import org.ballpad.materials.PropertyTable;

/// Isotropic hardening, and kinematic hardening after Armstrong and Frederick (docs/theory.md, eq.
/// 7.3 to 7.5).
///
/// @param yield size of the yield surface
/// @param back parts of its shift; none for isotropic hardening, one without recovery for Prager's,
///   several with recovery for Chaboche's
public record Chaboche(Hardening yield, List<BackStress> back) implements Plasticity {
  /// Keeps a copy of the list.
  public Chaboche {
    back = List.copyOf(back);
  }

  @Override
  public List<PropertyTable> tables() {
    return Stream.concat(yield.tables().stream(), back.stream().map(BackStress::modulus)).toList();
  }

  @Override
  public int stateSize() {
    return 1 + 4 * back.size();
  }

  @Override
  public PlasticPoint point(int firstRow) {
    return new ChabochePoint(this, firstRow);
  }
}
