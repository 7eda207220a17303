package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ballpad.materials.fit.Constant;
import org.ballpad.materials.fit.Fit;

/// Fitted constants as a web page that needs nothing else: measured and predicted stresses, and
/// what is left between them.
public final class FitPage {
  private final Fit fit;
  private final StringBuilder text = new StringBuilder();

  private FitPage(Fit fit) {
    this.fit = fit;
  }

  /// The page.
  ///
  /// @param data the file that the constants were fitted to
  public static String of(Fit fit, String data) {
    return new FitPage(fit).page(data);
  }

  private String page(String data) {
    text.append(HtmlPage.head("Constants fitted to " + data, FitText.summary(fit, data)));
    constants();
    add(
        HtmlPage.warnings(fit.remarks())
            + "<pre><code>"
            + Svg.escape(FitText.yaml(fit).replace(", ", ",\n  "))
            + "</code></pre>");
    pictures();
    return text.append("</main></body></html>\n").toString();
  }

  private void constants() {
    add("<table><thead><tr><th>constant</th><th>value</th><th>standard error</th>");
    add("<th class='left'>unit</th></tr></thead><tbody>");
    for (Constant c : fit.constants()) {
      add("<tr><td>" + c.name() + "</td><td>" + Figures.rounded(c.value(), 6) + "</td><td>");
      add(FitText.error(c) + "</td><td class='left'>" + c.unit() + "</td></tr>");
    }
    add("</tbody></table>");
  }

  private void pictures() {
    List<LinePicture.Series> curves = new ArrayList<>();
    List<LinePicture.Series> left = new ArrayList<>();
    int colour = 0;
    for (Map.Entry<String, List<Fit.Point>> test : tests().entrySet()) {
      List<Fit.Point> points = test.getValue();
      double[] strain = values(points, p -> 100 * p.strain());
      double[] difference = values(points, p -> 100 * (p.measured() / p.predicted() - 1));
      if (!Double.isNaN(strain[0])) {
        curves.add(series("", colour, false, strain, values(points, Fit.Point::measured)));
        curves.add(
            series(test.getKey(), colour, true, strain, values(points, Fit.Point::predicted)));
      }
      left.add(series("", colour++, false, values(points, Fit.Point::predicted), difference));
    }
    add("<div class='two'>");
    if (!curves.isEmpty()) {
      picture("Stress, MPa: measured (crosses) and of the law", "strain, %", curves);
    }
    picture("Measured over predicted less 1, %", "predicted stress, MPa", left);
    add("</div>");
  }

  /// The points by their conditions.
  private Map<String, List<Fit.Point>> tests() {
    Map<String, List<Fit.Point>> tests = new LinkedHashMap<>();
    for (Fit.Point p : fit.points()) {
      String conditions =
          "%s %s °C, %s /s"
              .formatted(
                  p.test(),
                  Figures.plain(SummaryJson.celsius(p.temperature())),
                  Figures.scientific(p.rate()))
              .strip();
      tests
          .computeIfAbsent(Double.isNaN(p.strain()) ? "steady" : conditions, _ -> new ArrayList<>())
          .add(p);
    }
    return tests;
  }

  private static LinePicture.Series series(
      String name, int colour, boolean isLine, double[] x, double[] y) {
    return new LinePicture.Series(name, colour, isLine, x, y);
  }

  private static double[] values(List<Fit.Point> points, ToDoubleFunction<Fit.Point> value) {
    return points.stream().mapToDouble(value).toArray();
  }

  private void picture(String title, String across, List<LinePicture.Series> series) {
    text.append(HtmlPage.figure(LinePicture.of(title, across, series)));
  }

  private void add(String markup) {
    text.append(markup).append('\n');
  }
}
