package org.ballpad.cases.report;

import java.util.List;
import java.util.Optional;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.solver.result.ErrorEstimate;

/// Draws the ratios to one reference as bars from 1, on a logarithmic axis so that half and double
/// look alike; whiskers show the error.
final class RatioBars {
  private static final List<String> COLOURS =
      List.of("#1d4e89", "#c8703a", "#4f772d", "#8e5572", "#5f6c7b");
  private static final int LABELS = 150;
  private static final int VALUES = 135;
  private static final int AXIS = 600;
  private static final int BAR = 9;
  private static final int GAP = 11;
  private static final int TOP = 26;
  private static final double[] TICKS = {
    0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.5, 2, 3, 5, 10
  };

  private final Report report;
  private final String reference;
  private final List<String> variants;
  private final List<String> questions;
  private final double reach;

  private RatioBars(Report report, String reference) {
    this.report = report;
    this.reference = reference;
    this.variants = compared(report, reference);
    this.questions =
        report.questions().stream()
            .filter(q -> variants.stream().anyMatch(v -> drawable(v, q).isPresent()))
            .toList();
    this.reach = reach();
  }

  /// The picture as SVG.
  static String of(Report report, String reference) {
    return new RatioBars(report, reference).draw();
  }

  /// The variants that a chart shows: those that are no reference themselves, or all others when
  /// every one is.
  static List<String> compared(Report report, String reference) {
    List<String> names = report.variants().stream().map(VariantResult::name).toList();
    List<String> candidates = names.stream().filter(v -> !report.references().contains(v)).toList();
    return candidates.isEmpty()
        ? names.stream().filter(v -> !v.equals(reference)).toList()
        : candidates;
  }

  /// The colour of the variant at an index of [#compared].
  static String colour(int index) {
    return COLOURS.get(index % COLOURS.size());
  }

  /// A positive ratio of values that have a limit under refinement.
  private Optional<ErrorEstimate> drawable(String variant, String question) {
    return report.hasLimit(question)
        ? report.ratios().of(reference, variant, question).filter(r -> r.value() > 0)
        : Optional.empty();
  }

  /// Factor at the ends of the axis: covers every bar, but no more than tenfold.
  private double reach() {
    double widest = Math.log(1.1);
    for (String question : questions) {
      for (String variant : variants) {
        Optional<ErrorEstimate> ratio = drawable(variant, question);
        widest = Math.max(widest, ratio.map(r -> Math.abs(Math.log(r.value()))).orElse(0.0));
      }
    }
    return Math.exp(Math.min(1.08 * widest, Math.log(10)));
  }

  private double x(double ratio) {
    double share = Math.log(Math.max(ratio, 1e-9)) / Math.log(reach);
    return LABELS + AXIS * 0.5 * (1 + Math.clamp(share, -1, 1));
  }

  private String draw() {
    int group = variants.size() * BAR + GAP;
    int bottom = TOP + questions.size() * group;
    String title = "Ratios to " + reference;
    Svg svg = new Svg(LABELS + AXIS + VALUES * variants.size(), bottom + 8, title);
    axis(svg, bottom);
    for (int v = 0; v < variants.size(); v++) {
      double at = LABELS + AXIS + VALUES * (v + 1);
      String look = "class='head' text-anchor='end' fill='" + colour(v) + "'";
      svg.label(at, TOP - 12, variants.get(v), look);
    }
    for (int q = 0; q < questions.size(); q++) {
      double top = TOP + q * group + GAP / 2.0;
      double middle = top + variants.size() * BAR / 2.0 + 4;
      svg.label(LABELS - 12, middle, questions.get(q), "text-anchor='end'");
      for (int v = 0; v < variants.size(); v++) {
        bar(svg, q, v, top + v * BAR, middle);
      }
    }
    double one = x(1);
    return svg.line(one, TOP - 4, one, bottom, "class='one'").end();
  }

  private void axis(Svg svg, int bottom) {
    double last = Double.NEGATIVE_INFINITY;
    for (double tick : TICKS) {
      double at = x(tick);
      boolean inside = Math.abs(Math.log(tick)) <= Math.log(reach);
      boolean crowded = at - last < 34 || tick < 1 && x(1) - at < 34;
      if (inside && !crowded) {
        svg.line(at, TOP - 4, at, bottom, "class='grid'");
        svg.label(at, TOP - 12, Figures.plain(tick), "class='tick' text-anchor='middle'");
        last = at;
      }
    }
  }

  private void bar(Svg svg, int question, int variant, double top, double middle) {
    Optional<ErrorEstimate> found = drawable(variants.get(variant), questions.get(question));
    if (found.isEmpty()) {
      return;
    }
    ErrorEstimate ratio = found.get();
    double from = Math.min(x(1), x(ratio.value()));
    double width = Math.abs(x(ratio.value()) - x(1));
    svg.box(from, top + 1, width, BAR - 2, "fill='" + colour(variant) + "'");
    if (ratio.error() != null) {
      double y = top + BAR / 2.0;
      double low = x(ratio.value() - ratio.error());
      double high = x(ratio.value() + ratio.error());
      svg.line(low, y, high, y, "class='whisker'");
      svg.line(low, y - 3, low, y + 3, "class='whisker'");
      svg.line(high, y - 3, high, y + 3, "class='whisker'");
    }
    double at = LABELS + AXIS + VALUES * (variant + 1);
    svg.label(at, middle, ResultTable.cell(ratio), "class='figure' text-anchor='end'");
  }
}
