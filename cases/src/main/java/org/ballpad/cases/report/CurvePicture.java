package org.ballpad.cases.report;

import java.util.List;

/// Draws properties against temperature: full where the source gives points, dashed where a value
/// is held beyond them, nothing where there is none.
final class CurvePicture {
  private static final List<String> COLOURS =
      List.of("#1d4e89", "#c8703a", "#4f772d", "#8e5572", "#5f6c7b", "#8a6d00", "#00707a");
  private static final int WIDTH = 520;
  private static final int HEIGHT = 300;
  private static final int LEFT = 58;
  private static final int RIGHT = 16;
  private static final int TOP = 34;
  private static final int BOTTOM = 36;
  private static final int STEPS = 400;

  /// Temperatures of a chart of numbers that are given for no range, K.
  private static final double COLDEST = 208.15;

  private static final double HOTTEST = 523.15;

  private final String title;
  private final List<PropertyCurve> curves;
  private final double from;
  private final double to;
  private final Axis across;
  private final Axis up;

  private CurvePicture(String title, List<PropertyCurve> curves) {
    this.title = title;
    this.curves = curves;
    this.from = end(curves.stream().mapToDouble(PropertyCurve::first).toArray(), false);
    this.to = end(curves.stream().mapToDouble(PropertyCurve::last).toArray(), true);
    this.across = Axis.of(SummaryJson.celsius(from), SummaryJson.celsius(to), 7);
    this.up = up();
  }

  /// The picture as SVG; curves of one unit.
  static String of(String title, List<PropertyCurve> curves) {
    return new CurvePicture(title, curves).draw();
  }

  /// The widest range of the points, with room for what is held beyond them.
  private static double end(double[] ends, boolean last) {
    double end = last ? HOTTEST : COLDEST;
    for (double given : ends) {
      end = Double.isNaN(given) ? end : last ? Math.max(end, given) : Math.min(end, given);
    }
    return end;
  }

  private Axis up() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (PropertyCurve curve : curves) {
      for (int i = 0; i <= STEPS; i++) {
        double t = temperature(i);
        if (curve.covers(t)) {
          low = Math.min(low, curve.value().applyAsDouble(t));
          high = Math.max(high, curve.value().applyAsDouble(t));
        }
      }
    }
    // Zero belongs to the chart, so that a change looks as large as it is.
    return Axis.of(Math.min(0, low), Math.max(0, high), 5);
  }

  private double temperature(int i) {
    return from + (to - from) * i / STEPS;
  }

  private String draw() {
    Svg svg = new Svg(WIDTH, HEIGHT, title);
    svg.label(LEFT, 16, title, "class='head'");
    for (double tick : up.ticks()) {
      svg.line(LEFT, y(tick), WIDTH - RIGHT, y(tick), tick == 0 ? "class='one'" : "class='grid'");
      svg.label(LEFT - 6, y(tick) + 4, up.label(tick), "class='tick' text-anchor='end'");
    }
    for (double tick : across.ticks()) {
      double x = LEFT + across.share(tick) * (WIDTH - LEFT - RIGHT);
      svg.line(x, TOP, x, HEIGHT - BOTTOM, "class='grid'");
      svg.label(x, HEIGHT - BOTTOM + 15, across.label(tick), "class='tick' text-anchor='middle'");
    }
    svg.label(WIDTH - RIGHT, HEIGHT - 5, "temperature, °C", "class='tick' text-anchor='end'");
    for (int i = 0; i < curves.size(); i++) {
      draw(svg, curves.get(i), i);
    }
    return svg.end();
  }

  private void draw(Svg svg, PropertyCurve curve, int index) {
    String colour = COLOURS.get(index % COLOURS.size());
    String stroke = "fill='none' stroke='" + colour + "' stroke-width='2'";
    boolean isGiven = !Double.isNaN(curve.first());
    double first = isGiven ? curve.first() : to;
    double last = isGiven ? curve.last() : to;
    String held = stroke + " stroke-dasharray='6 4'";
    path(svg, curve, Math.max(from, curve.lowest()), first, held);
    path(svg, curve, first, last, stroke);
    path(svg, curve, last, Math.min(to, curve.highest()), held);
    if (curves.size() > 1) {
      String name = curve.property().replaceAll("^[a-z]+\\.", "");
      double x = WIDTH - RIGHT - 62.0 * (curves.size() - index);
      svg.line(x, 12, x + 16, 12, stroke);
      svg.label(x + 21, 16, name, "class='tick'");
    }
  }

  /// A stretch of a curve, drawn by even steps so that strains curve and tables keep their kinks
  /// within a pixel.
  private void path(Svg svg, PropertyCurve curve, double start, double end, String attributes) {
    if (!(end > start)) {
      return;
    }
    StringBuilder data = new StringBuilder();
    for (int i = 0; i <= STEPS; i++) {
      double t = i == STEPS ? end : start + (end - start) * i / STEPS;
      double value = curve.value().applyAsDouble(t);
      Svg.corner(data, i == 0 ? 'M' : 'L', x(t), y(value));
    }
    svg.path(data, attributes);
  }

  private double x(double kelvin) {
    return LEFT + across.share(SummaryJson.celsius(kelvin)) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - up.share(value) * (HEIGHT - BOTTOM - TOP);
  }
}
