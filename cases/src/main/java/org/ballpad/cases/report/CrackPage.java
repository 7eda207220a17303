package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ballpad.cases.run.CrackCurve;
import org.ballpad.cases.run.CrackCurve.Sample;

/// What a crack releases as it grows as a web page: energy and shear over the length of the crack,
/// with the ends of straight legs as dashed lines.
public final class CrackPage {
  private static final int ENERGY = 0;
  private static final int SHEAR = 1;
  private static final String ACROSS = "length of the crack, um; dashed: corners, ends of bends";

  private final CrackCurve curve;

  private CrackPage(CrackCurve curve) {
    this.curve = curve;
  }

  /// The page.
  public static String of(CrackCurve curve) {
    return new CrackPage(curve).page();
  }

  private String page() {
    List<List<String>> rows = CrackText.rows(curve);
    rows.addFirst(CrackText.HEAD);
    return HtmlPage.head("Crack along " + curve.along(), CrackText.summary(curve))
        + HtmlPage.warnings(curve.warnings())
        + "<div class='two'>"
        + HtmlPage.figure(energy())
        + HtmlPage.figure(shear())
        + "</div>"
        + HtmlPage.table(rows)
        + "<p class='note'>"
        + Svg.escape(CrackText.NOTES.strip()).replace("\n", "<br>")
        + "</p></main></body></html>\n";
  }

  private String energy() {
    List<LinePicture.Series> series = new ArrayList<>();
    for (Sample sample : curve.samples()) {
      double value = sample.rate().value();
      double error = sample.rate().error();
      double[] at = {sample.length(), sample.length()};
      series.add(line(ENERGY, at, new double[] {value - error, value + error}));
    }
    series.add(line(ENERGY, lengths(), values(sample -> sample.rate().value())));
    return LinePicture.of("Energy released, N/m", ACROSS, series, corners());
  }

  private String shear() {
    double[] shares = values(sample -> 100 * sample.shear());
    return LinePicture.of(
        "Share of shear, %", ACROSS, List.of(line(SHEAR, lengths(), shares)), corners());
  }

  /// Lengths at the ends of legs, without those of the path.
  private List<Double> corners() {
    return curve.legs().stream()
        .flatMap(leg -> Stream.of(leg.from(), leg.to()))
        .filter(end -> end > 0 && end < curve.length())
        .distinct()
        .toList();
  }

  private double[] lengths() {
    return values(Sample::length);
  }

  private double[] values(ToDoubleFunction<Sample> of) {
    return curve.samples().stream().mapToDouble(of).toArray();
  }

  private static LinePicture.Series line(int colour, double[] x, double[] y) {
    return new LinePicture.Series("", colour, true, x, y);
  }
}
