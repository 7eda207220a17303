package org.ballpad.cases.report;

import java.util.List;
import org.ballpad.cases.file.point.PointTest;
import org.ballpad.materials.point.Differences;
import org.ballpad.materials.point.Trace;

/// The runs of a material point as text.
public final class PointText {
  private PointText() {}

  /// A table for each run.
  ///
  /// @param traces what came out, one for each run
  public static String of(PointTest test, List<Trace> traces) {
    StringBuilder text = new StringBuilder(test.title());
    text.append("\nmaterial ").append(test.material().name()).append('\n');
    for (int i = 0; i < traces.size(); i++) {
      PointTest.Run run = test.runs().get(i);
      text.append('\n').append(run.name()).append(": ").append(error(traces.get(i))).append('\n');
      text.append(TextTable.of(PointTable.toRead(run, traces.get(i)), 0));
    }
    return text.toString();
  }

  /// How large the error in time is, by quantity.
  static String error(Trace trace) {
    Differences e = trace.largestError();
    return "%d increments, error in time %s %% (stress %s MPa, strain %s, inelastic %s, work %s MPa)"
        .formatted(
            trace.increments(),
            PointTable.error(100 * trace.relativeError()),
            PointTable.error(e.stress()),
            PointTable.error(e.strain()),
            PointTable.error(e.inelastic()),
            PointTable.error(e.work()));
  }
}
