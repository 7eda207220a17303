package org.ballpad.solver;

import java.io.Serializable;
import java.util.Arrays;

/// A symmetric tensor at the integration points of one cell block.
///
/// - **Shape** component c (rr, zz, tt, rz) of integration point q of cell k stands at `c * cells *
///   points + k * points + q`.
///
/// @param cells cells in the block
/// @param points integration points per cell
/// @param values 4 rows of `cells * points` numbers
public record PointField(int cells, int points, double[] values) implements Serializable {
  /// Largest component anywhere, regardless of sign; zero in an empty block.
  public double largest() {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  /// Component c at integration point q of cell k.
  public double at(int c, int k, int q) {
    return values[(c * cells + k) * points + q];
  }
}
