package org.ballpad.cases.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.ballpad.cases.file.History;
import org.ballpad.cases.file.Variant;

/// Says in words what a report names.
final class Words {
  private Words() {}

  /// How the stress came about; variants may differ in it.
  static String histories(List<Variant> variants) {
    return variants.stream()
        .map(variant -> history(variant.history()))
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

  /// A temperature as files write it.
  static String celsius(double kelvin) {
    BigDecimal value = BigDecimal.valueOf(kelvin).subtract(new BigDecimal("273.15"));
    BigDecimal rounded = value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString() + " degC";
  }
}
