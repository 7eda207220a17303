package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballpad.materials.fit.Constant;
import org.ballpad.materials.fit.Fit;
import org.ballpad.materials.law.Anand;

/// Fitted constants as text, as a block of a case file, and as JSON.
public final class FitText {
  private FitText() {}

  /// The constants with their standard errors, and what must be said of them.
  ///
  /// @param data the file that they were fitted to
  public static String table(Fit fit, String data) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("constant", "unit", "value", "standard error"));
    for (Constant c : fit.constants()) {
      rows.add(
          List.of(
              c.name(),
              c.unit().isEmpty() ? "-" : c.unit(),
              Figures.rounded(c.value(), 6),
              error(c)));
    }
    StringBuilder text = new StringBuilder(summary(fit, data)).append("\n\n");
    text.append(TextTable.of(rows, 2)).append('\n');
    fit.remarks().forEach(remark -> text.append("- ").append(remark).append('\n'));
    return text.append('\n').append(yaml(fit)).toString();
  }

  /// How well the law follows the data.
  public static String summary(Fit fit, String data) {
    return "%s: %d stresses; those of the law differ by %s %% (root mean square), %s %% at most"
        .formatted(
            data,
            fit.points().size(),
            Figures.rounded(100 * fit.relativeDifference(), 2),
            Figures.rounded(100 * fit.largestDifference(), 2));
  }

  /// The standard error of a constant in words.
  static String error(Constant c) {
    if (c.held()) {
      return "held";
    }
    return Double.isInfinite(c.standardError())
        ? "not determined"
        : Figures.rounded(c.standardError(), 2);
  }

  /// The constants as a block that stands in an entry of `materials:` or in a path file.
  public static String yaml(Fit fit) {
    String constants =
        fit.constants().stream()
            .map(c -> (c.name() + ": " + number(c.value()) + " " + c.unit()).strip())
            .collect(Collectors.joining(", ", "{", "}"));
    return fit.rule() instanceof Anand
        ? "anand: " + constants + "\n"
        : "creep: {garofalo: " + constants + "}\n";
  }

  /// As a case file reads numbers; eight figures, because constants that trade off must be read
  /// together.
  private static String number(double value) {
    return Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.8g", value)));
  }

  /// Everything, for other programs.
  public static String json(Fit fit, String data) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("data", data);
    root.put("law", fit.rule() instanceof Anand ? "anand" : "garofalo");
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Constant c : fit.constants()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("value", c.value());
      one.put("unit", c.unit());
      one.put("standard_error", c.held() ? null : c.standardError());
      one.put("held", c.held());
      constants.put(c.name(), one);
    }
    root.put("constants", constants);
    root.put("remarks", fit.remarks());
    root.put("relative_difference", fit.relativeDifference());
    root.put("points", fit.points().stream().map(FitText::tree).toList());
    return Json.text(root);
  }

  private static Map<String, Object> tree(Fit.Point p) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("T_degC", SummaryJson.celsius(p.temperature()));
    tree.put("rate_per_s", p.rate());
    tree.put("strain", p.strain());
    tree.put("measured_MPa", p.measured());
    tree.put("predicted_MPa", p.predicted());
    return tree;
  }
}
