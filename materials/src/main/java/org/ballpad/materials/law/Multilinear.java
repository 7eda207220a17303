package org.ballpad.materials.law;

import java.util.List;
import java.util.TreeSet;
import org.ballpad.materials.PropertyTable;

/// Kinematic hardening along a polygon, by back stresses that slip at a length of their own
/// (docs/theory.md, eq. 7.30 to 7.33): pulled, it follows the polygon; turned round, the polygon
/// doubled (Masing), and inside a loop it comes back to where it left.
///
/// - **Source** J. F. Besseling, J. Appl. Mech. 25 (1958) 529; N. Ohno, J. D. Wang, Int. J.
///   Plasticity 9 (1993) 375
///
/// @param curve stress by plastic strain of the first loading, no steeper from one segment to the
///   next; level behind its last point
public record Multilinear(YieldCurve curve) implements Plasticity {
  /// Share of the first slope by which others may rise: points that a table interpolates lie on a
  /// line but for rounding.
  private static final double ROUNDING = 1e-9;

  /// @throws IllegalArgumentException if the curve becomes steeper
  public Multilinear {
    var temperatures = new TreeSet<Double>();
    for (PropertyTable table : curve.stress()) {
      for (double t : table.temperatures()) {
        temperatures.add(t);
      }
    }
    for (double t : temperatures) {
      requireBend(curve, t);
    }
  }

  private static void requireBend(YieldCurve curve, double temperature) {
    double[] slopes = slopes(curve, temperature);
    for (int k = 1; k < slopes.length; k++) {
      if (slopes[k] > slopes[k - 1] + ROUNDING * slopes[0]) {
        throw new IllegalArgumentException(
            "%s: slope %.4g MPa follows %.4g MPa at plastic strain %s and %s K: a multilinear curve does not become steeper"
                .formatted(
                    curve.stress().get(k).name(),
                    slopes[k],
                    slopes[k - 1],
                    curve.strain().get(k),
                    temperature));
      }
    }
  }

  /// Slope of each segment, MPa.
  static double[] slopes(YieldCurve curve, double temperature) {
    double[] stress = new double[curve.strain().size()];
    curve.at(temperature, stress);
    double[] slopes = new double[stress.length - 1];
    for (int k = 0; k < slopes.length; k++) {
      slopes[k] = (stress[k + 1] - stress[k]) / (curve.strain().get(k + 1) - curve.strain().get(k));
    }
    return slopes;
  }

  @Override
  public List<PropertyTable> tables() {
    return curve.tables();
  }

  @Override
  public int stateSize() {
    return 1 + 4 * (curve.strain().size() - 1);
  }

  @Override
  public PlasticPoint point(int firstRow) {
    return new MultilinearPoint(curve, firstRow);
  }
}
