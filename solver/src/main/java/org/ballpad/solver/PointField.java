package org.ballpad.solver;

/// A symmetric tensor at the integration points of one cell block.
///
/// - **Shape** component c (rr, zz, tt, rz) of integration point q of cell k stands at `c * cells *
///   points + k * points + q`.
///
/// @param cells cells in the block
/// @param points integration points per cell
/// @param values 4 rows of `cells * points` numbers
public record PointField(int cells, int points, double[] values) {
  /// Component c at integration point q of cell k.
  public double at(int c, int k, int q) {
    return values[(c * cells + k) * points + q];
  }
}
