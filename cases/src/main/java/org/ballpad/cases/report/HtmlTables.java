package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.run.Ratios;
import org.ballpad.cases.run.Ratios.Verdict;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.RequirementCheck;
import org.ballpad.cases.run.RingBounds;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.solver.result.ErrorEstimate;

/// The tables of the web page, and the sentence that sums up a table of ratios.
final class HtmlTables {
  private final Report report;

  HtmlTables(Report report) {
    this.report = report;
  }

  /// One result of the compared variants against every reference: the answer in short.
  String headline(String question) {
    List<String> rows =
        report.references().stream()
            .flatMap(reference -> RatioBars.compared(report, reference).stream())
            .distinct()
            .toList();
    String first = "<code>" + Svg.escape(question) + "</code> as a share of";
    StringBuilder html = head(first, report.references());
    for (String variant : rows) {
      html.append("<tr><td>").append(Svg.escape(variant)).append("</td>");
      for (String reference : report.references()) {
        html.append(ratio(reference, variant, question));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /// Every result of every variant.
  String values() {
    List<String> names = report.variants().stream().map(VariantResult::name).toList();
    StringBuilder html = head("quantity</th><th class='left'>unit", names);
    for (String question : report.questions()) {
      html.append("<tr><td>").append(Svg.escape(question)).append("</td><td class='left'>");
      html.append(unit(report.unit(question))).append("</td>");
      for (VariantResult variant : report.variants()) {
        html.append("<td>").append(variant.answer(question).map(HtmlTables::cell).orElse("–"));
        html.append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /// How far the bounds of a ring with gaps lie apart.
  String spread(RingBounds bounds) {
    StringBuilder html = head("quantity", List.of(bounds.voigt(), bounds.reuss(), "spread"));
    for (String question : report.questions()) {
      html.append("<tr><td>").append(Svg.escape(question)).append("</td>");
      for (VariantResult variant : report.variants()) {
        if (List.of(bounds.voigt(), bounds.reuss()).contains(variant.name())) {
          html.append("<td>").append(variant.answer(question).map(HtmlTables::cell).orElse("–"));
          html.append("</td>");
        }
      }
      html.append("<td>").append(ResultTable.spread(bounds.spread(report, question)));
      html.append("</td></tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /// The ratios of every variant to one reference.
  String ratios(String reference) {
    List<String> names = others(reference);
    StringBuilder html = head("ratio to " + Svg.escape(reference), names);
    for (String question : report.questions().stream().filter(report::hasLimit).toList()) {
      html.append("<tr><td>").append(Svg.escape(question)).append("</td>");
      for (String variant : names) {
        html.append(ratio(reference, variant, question));
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /// What a life follows from.
  static String life(LifeTable life) {
    List<String> head = life.rows().getFirst();
    StringBuilder html = head(Svg.escape(head.getFirst()), head.subList(1, head.size()));
    for (List<String> row : life.rows().subList(1, life.rows().size())) {
      html.append("<tr><td>").append(Svg.escape(row.getFirst())).append("</td>");
      row.stream()
          .skip(1)
          .forEach(cell -> html.append("<td>").append(Svg.escape(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /// The requirements of the case, each with its value and verdict.
  String requirements() {
    StringBuilder html = head("requirement", List.of("variant", "limit", "value", "verdict"));
    for (RequirementCheck check : report.requirements()) {
      html.append("<tr><td>").append(Svg.escape(check.requirement().result())).append("</td><td>");
      html.append(Svg.escape(check.variant())).append("</td><td>");
      html.append(Svg.escape(check.requirement().text())).append("</td><td>");
      html.append(check.answer().map(a -> cell(a) + " " + unit(a.unit())).orElse("–"));
      html.append(check.fails() ? "</td><td class='higher'>" : "</td><td>");
      html.append(Svg.escape(check.text())).append("</td></tr>\n");
    }
    return html.append("</tbody></table></div>").toString();
  }

  /// How many results of each compared variant are lower, higher or open.
  String verdict(String reference) {
    List<String> sentences = new ArrayList<>();
    for (String variant : RatioBars.compared(report, reference)) {
      int[] counts = new int[Verdict.values().length];
      for (String question : report.questions()) {
        if (report.hasLimit(question)) {
          report
              .ratios()
              .of(reference, variant, question)
              .ifPresent(r -> counts[Ratios.verdict(r).ordinal()]++);
        }
      }
      sentences.add(
          "<strong>%s</strong>: %d lower, %d higher, %d open (within the error of 1)"
              .formatted(
                  Svg.escape(variant),
                  counts[Verdict.LOWER.ordinal()],
                  counts[Verdict.HIGHER.ordinal()],
                  counts[Verdict.OPEN.ordinal()]));
    }
    return String.join(". ", sentences) + ".";
  }

  private String ratio(String reference, String variant, String question) {
    var ratio = report.ratios().of(reference, variant, question);
    String look = ratio.map(r -> look(r, report.unit(question))).orElse("open");
    return "<td class='%s'>%s</td>".formatted(look, ratio.map(HtmlTables::cell).orElse("–"));
  }

  private List<String> others(String reference) {
    return report.variants().stream()
        .map(VariantResult::name)
        .filter(v -> !v.equals(reference))
        .toList();
  }

  /// The look of a ratio: lower is better, but of lives.
  private static String look(ErrorEstimate ratio, String unit) {
    Verdict verdict = Ratios.verdict(ratio);
    boolean isTurned = unit.equals("cycles") && verdict != Verdict.OPEN;
    Verdict like = verdict == Verdict.LOWER ? Verdict.HIGHER : Verdict.LOWER;
    return (isTurned ? like : verdict).name().toLowerCase(Locale.ROOT);
  }

  private static StringBuilder head(String first, List<String> names) {
    StringBuilder html = new StringBuilder("<div class='scroll'><table><thead><tr><th>");
    html.append(first).append("</th>");
    names.forEach(name -> html.append("<th>").append(Svg.escape(name)).append("</th>"));
    return html.append("</tr></thead><tbody>\n");
  }

  private static String cell(Answer answer) {
    return cell(answer.estimate()) + (answer.meshDependent() ? "*" : "");
  }

  private static String cell(ErrorEstimate estimate) {
    String[] parts = ResultTable.cell(estimate).split(" ", 2);
    return parts[0] + " <span class='error'>" + parts[1] + "</span>";
  }

  private static String unit(String unit) {
    return Svg.escape(unit.replace("um2", "µm²").replace("um3", "µm³").replace("um", "µm"));
  }
}
