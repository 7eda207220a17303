package org.ballpad.materials.life;

import java.util.ArrayList;
import java.util.List;

/// A life law together with all that its constants were found with. Another constitutive law, layer
/// or metric gives other damage for the same joint, so the constants hold for this bundle alone.
///
/// Units: um.
///
/// @param name its name in the library
/// @param constitutive the set of constants of the solder that the damage is computed with; empty
///   where the law asks for no stress analysis
/// @param metric what is counted as damage
/// @param layer thickness of the solder layer that damage is averaged over; NaN where the source
///   names none
/// @param recipe how damage is computed: model, mesh, which cycle
/// @param law damage to cycles
/// @param kind which life the law gives
/// @param shape Weibull shape of the population; NaN where the source names none
/// @param failureFree share of the characteristic life before which none fails
public record Bundle(
    String name,
    String constitutive,
    Metric metric,
    double layer,
    String recipe,
    LifeLaw law,
    LifeKind kind,
    double shape,
    double failureFree) {

  /// Relative difference of two thicknesses that counts as none: 1 mil is 25.4 um, or 25.
  private static final double SAME = 0.02;

  /// @throws IllegalArgumentException unless layer and shape are positive or unknown, and the
  ///   failure-free share is below one
  public Bundle {
    if (!Double.isNaN(layer)) {
      Constants.requirePositive("layer", layer);
    }
    if (!Double.isNaN(shape)) {
      Constants.requirePositive("Weibull shape", shape);
    }
    if (!(failureFree >= 0 && failureFree < 1)) {
      throw new IllegalArgumentException(
          "failure-free share " + failureFree + " must lie in [0, 1)");
    }
  }

  /// What must be said when the damage comes from something else than the bundle asks for: one text
  /// for each difference, none if it is used as it was found.
  ///
  /// @param usedLaw constitutive law of the damage
  /// @param usedMetric what was counted
  /// @param usedLayer thickness that was averaged over, um
  public List<String> foreign(String usedLaw, Metric usedMetric, double usedLayer) {
    var texts = new ArrayList<String>();
    if (!constitutive.isEmpty() && !usedLaw.equals(constitutive)) {
      texts.add("found with the law " + constitutive + ", used with " + usedLaw);
    }
    if (usedMetric != metric) {
      texts.add("counts " + metric.title() + ", given " + usedMetric.title());
    }
    if (!Double.isNaN(layer) && !(Math.abs(usedLayer - layer) <= SAME * layer)) {
      texts.add("averages over %.4g um of solder, given %.4g um".formatted(layer, usedLayer));
    }
    return texts.stream()
        .map(text ->
            "W-FOREIGN life "
                + name
                + ": "
                + text
                + "; its source does not cover this, compare ratios only")
        .toList();
  }
}
