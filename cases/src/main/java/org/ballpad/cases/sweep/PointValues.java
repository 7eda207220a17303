package org.ballpad.cases.sweep;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.solver.result.ErrorEstimate;

/// Turns the report of a point into the values that are kept of it.
public final class PointValues {
  private PointValues() {}

  /// The results, those of each variant in the order of the study, then the ratios.
  public static List<Outcome.Value> of(Report report) {
    List<Outcome.Value> values = new ArrayList<>();
    boolean alone = report.variants().size() == 1;
    for (VariantResult variant : report.variants()) {
      for (Answer answer : variant.answers()) {
        String name = alone ? answer.name() : variant.name() + "." + answer.name();
        values.add(new Outcome.Value(name, answer.unit(), answer.value(), orNaN(answer.error())));
      }
    }
    for (String reference : report.references()) {
      report.variants().stream()
          .filter(variant -> !variant.name().equals(reference))
          .forEach(variant -> ratios(report, reference, variant.name(), values));
    }
    return values;
  }

  private static void ratios(
      Report report, String reference, String variant, List<Outcome.Value> values) {
    for (String question : report.questions()) {
      if (report.hasLimit(question)) {
        report
            .ratios()
            .of(reference, variant, question)
            .ifPresent(
                ratio -> values.add(value(variant + "/" + reference + "." + question, ratio)));
      }
    }
  }

  private static Outcome.Value value(String name, ErrorEstimate ratio) {
    return new Outcome.Value(name, "1", ratio.value(), orNaN(ratio.error()));
  }

  private static double orNaN(Double error) {
    return error == null ? Double.NaN : error;
  }
}
