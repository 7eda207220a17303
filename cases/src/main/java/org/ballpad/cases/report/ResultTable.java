package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.Ratios;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.RequirementCheck;
import org.ballpad.cases.run.RingBounds;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.ErrorEstimate.Status;

/// The results as text: one table of values, then one table of ratios for each reference.
public final class ResultTable {
  private static final String MESH_DEPENDENT = "*";
  private static final String OPEN = " ~";
  private static final String ONE_CYCLE = "†";

  private final StringBuilder text = new StringBuilder();

  private ResultTable() {}

  /// The tables of a report.
  public static String of(Report report) {
    ResultTable table = new ResultTable();
    table.text.append(report.title()).append("\n");
    table.text.append(
        "%s; %s; results at %s degC\n"
            .formatted(
                report.name(),
                report.history(),
                Figures.plain(SummaryJson.celsius(report.endTemperature()))));
    table.values(report);
    report.bounds().forEach(bounds -> table.spread(report, bounds));
    report.references().forEach(reference -> table.ratios(report, reference));
    LifeTable.questions(report).forEach(question -> table.life(LifeTable.of(report, question)));
    table.requirements(report);
    table.notes(report);
    return table.text.toString();
  }

  /// A value with its error, as in `41.32 ± 0.12`; a star marks one that has no limit under
  /// refinement.
  static String cell(Answer answer) {
    ErrorEstimate estimate = answer.estimate();
    String mark = answer.meshDependent() ? MESH_DEPENDENT : "";
    return cell(estimate) + mark;
  }

  /// A ratio with its error; a tilde marks one that does not differ from 1 by more than that.
  static String cell(ErrorEstimate estimate) {
    double value = estimate.value();
    if (estimate.status() == Status.NOT_CONVERGED) {
      return Figures.value(value, Double.NaN) + " not converged";
    }
    double error = estimate.error() == null ? Double.NaN : estimate.error();
    String mark = estimate.status() == Status.NOT_SATURATED ? ONE_CYCLE : "";
    return Figures.value(value, error) + " ± " + Figures.error(value, error) + mark;
  }

  private void values(Report report) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("quantity", "unit"));
    report.variants().forEach(v -> head.add(v.name()));
    rows.add(head);
    for (String question : report.questions()) {
      List<String> row = new ArrayList<>(List.of(question, report.unit(question)));
      for (VariantResult variant : report.variants()) {
        row.add(variant.answer(question).map(ResultTable::cell).orElse("-"));
      }
      rows.add(row);
    }
    text.append('\n').append(TextTable.of(rows, 2));
  }

  /// How far the bounds of a ring with gaps lie apart.
  private void spread(Report report, RingBounds bounds) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("bounds of " + bounds.name(), "spread"));
    for (String question : report.questions()) {
      rows.add(List.of(question, spread(bounds.spread(report, question))));
    }
    text.append('\n').append(TextTable.of(rows, 1));
  }

  /// A share in percent, `-` where there is none.
  static String spread(OptionalDouble share) {
    return share.isPresent() ? Figures.rounded(100 * share.getAsDouble(), 3) + " %" : "-";
  }

  private void ratios(Report report, String reference) {
    List<List<String>> rows = new ArrayList<>();
    List<String> others =
        report.variants().stream()
            .map(VariantResult::name)
            .filter(v -> !v.equals(reference))
            .toList();
    List<String> head = new ArrayList<>(List.of("ratio to " + reference));
    head.addAll(others);
    rows.add(head);
    for (String question : report.questions().stream().filter(report::hasLimit).toList()) {
      List<String> row = new ArrayList<>(List.of(question));
      for (String variant : others) {
        Optional<ErrorEstimate> ratio = report.ratios().of(reference, variant, question);
        row.add(ratio.map(ResultTable::ratio).orElse("-"));
      }
      rows.add(row);
    }
    text.append('\n').append(TextTable.of(rows, 1));
  }

  private static String ratio(ErrorEstimate ratio) {
    return cell(ratio) + (Ratios.verdict(ratio) == Ratios.Verdict.OPEN ? OPEN : "");
  }

  private void life(LifeTable life) {
    text.append('\n').append(life.title()).append('\n');
    text.append(TextTable.of(life.rows(), 1));
    life.notes().forEach(note -> text.append(note).append('\n'));
  }

  private void requirements(Report report) {
    if (report.requirements().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("requirement", "variant", "limit", "value", "verdict"));
    for (RequirementCheck check : report.requirements()) {
      rows.add(
          List.of(
              check.requirement().result(),
              check.variant(),
              check.requirement().text(),
              check.answer().map(answer -> cell(answer) + " " + answer.unit()).orElse("-"),
              check.text()));
    }
    text.append('\n').append(TextTable.of(rows, rows.getFirst().size()));
  }

  private void notes(Report report) {
    boolean starred = !report.questions().stream().allMatch(report::hasLimit);
    text.append('\n');
    if (starred) {
      text.append(
          "* depends on the mesh: without a limit, or not settled within 2 %; not compared\n");
    }
    if (text.indexOf(ONE_CYCLE) >= 0) {
      text.append("† not saturated: one cycle; how far the next differ is not in the error\n");
    }
    if (report.references().isEmpty() && report.variants().size() > 1) {
      text.append("no ratios: the case names no variant under `reference:`\n");
    }
    if (!report.references().isEmpty()) {
      text.append("~ within its error of 1, or error unknown: no verdict\n");
    }
    text.append(
        report.variants().stream().allMatch(variant -> variant.lives().isEmpty())
            ? "± discretisation error, from the change between nested meshes and of increments\n"
            : "± discretisation error, from the change between nested meshes and of increments;"
                + " of lives also from cycle to cycle\n");
  }
}
