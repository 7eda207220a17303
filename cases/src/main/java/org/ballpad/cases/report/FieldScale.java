package org.ballpad.cases.report;

import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;

/// The colour scale that the field pictures of a report share: from 0 to the stress that nearly the
/// whole view stays below, rounded up.
///
/// @param high end of the scale, MPa
record FieldScale(double high) {
  private static final double SHARE = 0.97;
  private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 14;

  /// The scale for all variants of a report.
  static FieldScale of(Report report, Window window) {
    double high = 0;
    for (VariantResult variant : report.variants()) {
      high = Math.max(high, FieldPicture.percentile(variant.solution(), window, SHARE));
    }
    return new FieldScale(roundedUp(high));
  }

  /// The colour bar as SVG.
  String bar() {
    Svg svg = new Svg(WIDTH, HEIGHT + 24, "Colour scale");
    svg.raw("<defs><linearGradient id='scale'>");
    for (int i = 0; i <= 16; i++) {
      svg.raw("<stop offset='%s' stop-color='#%06x'/>".formatted(i / 16.0, ColourMap.at(i / 16.0)));
    }
    svg.raw("</linearGradient></defs>");
    svg.box(0, 0, WIDTH, HEIGHT, "fill='url(#scale)'");
    for (int i = 0; i <= 5; i++) {
      String anchor = i == 0 ? "start" : i == 5 ? "end" : "middle";
      String unit = i == 5 ? " MPa" : "";
      svg.label(
          WIDTH * i / 5.0,
          HEIGHT + 15,
          Figures.plain(high * i / 5) + unit,
          "class='tick' text-anchor='" + anchor + "'");
    }
    return svg.end();
  }

  private static double roundedUp(double value) {
    if (!(value > 0)) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double round : ROUND) {
      if (round * power >= value) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
