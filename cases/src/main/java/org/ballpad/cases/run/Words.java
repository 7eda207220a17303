package org.ballpad.cases.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.mesh.process.Attach;

/// Says in words what a report names.
final class Words {
  private Words() {}

  /// How the stress came about; variants may differ in it.
  static String histories(List<Variant> variants) {
    return variants.stream()
        .map(variant -> history(variant.history()) + loads(variant))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String history(History history) {
    return switch (history.mode()) {
      case SINGLE_REFERENCE ->
          "everything free of stress at " + celsius(history.everywhere().orElseThrow());
      case FINAL -> "each region free of stress at its birth, final structure";
      case SEQUENCE -> "layer by layer";
    };
  }

  /// Loads of a mounted joint that an axisymmetric section cannot have.
  private static String loads(Variant variant) {
    boolean isMounted = variant.steps().stream().anyMatch(Attach.class::isInstance);
    return isMounted ? ", no board shear" : "";
  }

  /// A temperature as files write it.
  static String celsius(double kelvin) {
    BigDecimal value = BigDecimal.valueOf(kelvin).subtract(new BigDecimal("273.15"));
    BigDecimal rounded = value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString() + " degC";
  }
}
