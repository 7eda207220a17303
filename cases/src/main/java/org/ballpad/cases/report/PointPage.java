package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ballpad.cases.file.point.PointTest;
import org.ballpad.materials.point.Station;
import org.ballpad.materials.point.Trace;

/// The runs of a material point as a web page that needs nothing else.
public final class PointPage {
  private final PointTest test;
  private final List<Trace> traces;
  private final StringBuilder text = new StringBuilder();

  private PointPage(PointTest test, List<Trace> traces) {
    this.test = test;
    this.traces = traces;
  }

  /// The page.
  ///
  /// @param traces what came out, one for each run
  public static String of(PointTest test, List<Trace> traces) {
    return new PointPage(test, traces).page();
  }

  private String page() {
    text.append(HtmlPage.head(test.title(), "one point of " + test.material().name()));
    text.append(HtmlPage.warnings(test.warnings()));
    add("<div class='two'>");
    for (int i : components()) {
      String c = PointTable.COMPONENTS.get(i);
      chart(
          "Stress " + c + ", MPa",
          "strain " + c + ", %",
          s -> 100 * s.strain()[i],
          s -> s.stress()[i]);
      chart("Stress " + c + ", MPa", "time, s", Station::time, s -> s.stress()[i]);
      chart("Strain " + c + ", %", "time, s", Station::time, s -> 100 * s.strain()[i]);
    }
    chart("Inelastic strain, equivalent, %", "time, s", Station::time, s -> 100 * s.inelastic());
    chart("Dissipated work, MPa", "time, s", Station::time, Station::work);
    if (traces.stream().anyMatch(PointPage::heats)) {
      chart("Temperature, °C", "time, s", Station::time, s -> SummaryJson.celsius(s.temperature()));
    }
    add("</div>");
    for (int i = 0; i < traces.size(); i++) {
      table(test.runs().get(i), traces.get(i));
    }
    return text.append("</main></body></html>\n").toString();
  }

  private static boolean heats(Trace trace) {
    double start = trace.stations().getFirst().temperature();
    return trace.stations().stream().anyMatch(station -> station.temperature() != start);
  }

  private List<Integer> components() {
    return test.runs().stream().flatMap(r -> r.components().stream()).distinct().sorted().toList();
  }

  private void chart(
      String title, String across, ToDoubleFunction<Station> x, ToDoubleFunction<Station> y) {
    List<LinePicture.Series> series = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      List<Station> stations = traces.get(i).stations();
      series.add(
          new LinePicture.Series(
              traces.size() > 1 ? test.runs().get(i).name() : "",
              i,
              true,
              stations.stream().mapToDouble(x).toArray(),
              stations.stream().mapToDouble(y).toArray()));
    }
    text.append(HtmlPage.figure(LinePicture.of(title, across, series)));
  }

  private void table(PointTest.Run run, Trace trace) {
    List<List<String>> rows = PointTable.toRead(run, trace);
    add("<h2>" + Svg.escape(run.name()) + "</h2><p class='note'>" + PointText.error(trace));
    trace.stopped().ifPresent(why -> add(". <b>" + Svg.escape(why) + "</b>"));
    add("</p>" + HtmlPage.table(rows));
  }

  private void add(String markup) {
    text.append(markup).append('\n');
  }
}
