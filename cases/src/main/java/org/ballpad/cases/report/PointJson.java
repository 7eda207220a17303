package org.ballpad.cases.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ballpad.cases.file.point.PointTest;
import org.ballpad.materials.point.Differences;
import org.ballpad.materials.point.Station;
import org.ballpad.materials.point.Trace;

/// The runs of a material point as JSON: a list by station for every quantity.
public final class PointJson {
  private PointJson() {}

  /// All runs.
  ///
  /// @param traces what came out, one for each run
  public static String of(PointTest test, List<Trace> traces) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("title", test.title());
    root.put("material", test.material().name());
    root.put("warnings", test.warnings());
    Map<String, Object> runs = new LinkedHashMap<>();
    for (int i = 0; i < traces.size(); i++) {
      runs.put(test.runs().get(i).name(), tree(traces.get(i)));
    }
    root.put("runs", runs);
    return Json.text(root);
  }

  private static Map<String, Object> tree(Trace trace) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Differences largest = trace.largestError();
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("relative", trace.relativeError());
    error.put("strain", largest.strain());
    error.put("stress_MPa", largest.stress());
    error.put("inelastic", largest.inelastic());
    error.put("work_MPa", largest.work());
    tree.put("increments", trace.increments());
    tree.put("stopped", trace.stopped().orElse(null));
    tree.put("error", error);
    tree.put("leg", list(trace, s -> s.leg() + 1));
    tree.put("time_s", list(trace, Station::time));
    tree.put("T_degC", list(trace, s -> SummaryJson.celsius(s.temperature())));
    for (int i = 0; i < 4; i++) {
      int c = i;
      tree.put("strain_" + PointTable.COMPONENTS.get(i), list(trace, s -> s.strain()[c]));
    }
    for (int i = 0; i < 4; i++) {
      int c = i;
      tree.put("stress_" + PointTable.COMPONENTS.get(i) + "_MPa", list(trace, s -> s.stress()[c]));
    }
    tree.put("von_mises_MPa", list(trace, Station::equivalentStress));
    tree.put("inelastic", list(trace, Station::inelastic));
    tree.put("work_MPa", list(trace, Station::work));
    return tree;
  }

  private static List<Object> list(Trace trace, Function<Station, Object> value) {
    return trace.stations().stream().map(value).toList();
  }
}
