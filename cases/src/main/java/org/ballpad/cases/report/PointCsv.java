package org.ballpad.cases.report;

import java.util.List;
import org.ballpad.cases.file.point.PointTest;
import org.ballpad.materials.point.Differences;
import org.ballpad.materials.point.Station;
import org.ballpad.materials.point.Trace;

/// The runs of a material point as comma-separated text: a line for every station.
public final class PointCsv {
  private static final String HEAD =
      "run,leg,time_s,T_degC,strain_rr,strain_zz,strain_tt,strain_rz,stress_rr_MPa,stress_zz_MPa,"
          + "stress_tt_MPa,stress_rz_MPa,von_mises_MPa,inelastic,work_MPa,error_strain,"
          + "error_stress_MPa,error_inelastic,error_work_MPa\n";

  private PointCsv() {}

  /// All runs.
  ///
  /// @param traces what came out, one for each run
  public static String of(PointTest test, List<Trace> traces) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < traces.size(); i++) {
      PointTest.Run run = test.runs().get(i);
      for (int k = 0; k < traces.get(i).stations().size(); k++) {
        Station s = traces.get(i).stations().get(k);
        text.append(quoted(run.name())).append(',').append(s.leg() + 1).append(',');
        add(text, s.time(), SummaryJson.celsius(s.temperature()));
        add(text, s.strain());
        add(text, s.stress());
        add(text, s.equivalentStress(), s.inelastic(), s.work());
        Differences e = traces.get(i).errors().get(k);
        add(text, e.strain(), e.stress(), e.inelastic(), e.work());
        text.setCharAt(text.length() - 1, '\n');
      }
    }
    return text.toString();
  }

  private static void add(StringBuilder text, double... numbers) {
    for (double number : numbers) {
      text.append(number).append(',');
    }
  }

  private static String quoted(String name) {
    return name.matches("[^\",\n\r]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
