package org.ballpad.cases.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws properties against temperature: full where the source gives points, dashed where a value
/// is held beyond them, nothing where there is none.
final class CurvePicture {
  private static final List<String> COLOURS =
      List.of("#1d4e89", "#c8703a", "#4f772d", "#8e5572", "#5f6c7b", "#8a6d00", "#00707a");
  private static final int WIDTH = 520;
  private static final int HEIGHT = 306;
  private static final int LEFT = 58;
  private static final int RIGHT = 16;
  private static final int TOP = 42;
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

  /// What the legend calls a curve: all that coincide with it, `E_r, E_t`.
  private String label(PropertyCurve curve) {
    return curves.stream()
        .filter(other -> coincide(curve, other))
        .map(other -> other.property().replaceAll("^[a-z]+\\.", ""))
        .collect(Collectors.joining(", "));
  }

  private boolean coincide(PropertyCurve a, PropertyCurve b) {
    return a.range().equals(b.range())
        && IntStream.rangeClosed(0, STEPS)
            .mapToDouble(this::temperature)
            .filter(a::covers)
            .allMatch(t -> a.value().applyAsDouble(t) == b.value().applyAsDouble(t));
  }

  /// The widest range of the points, with room for what is held beyond them.
  private static double end(double[] ends, boolean last) {
    double end = last ? HOTTEST : COLDEST;
    for (double given : ends) {
      end = Double.isInfinite(given) ? end : last ? Math.max(end, given) : Math.min(end, given);
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
    frame(svg);
    lines(svg);
    return svg.end();
  }

  private void frame(Svg svg) {
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
  }

  /// Every distinct curve, and a legend if there are several.
  private void lines(Svg svg) {
    Map<String, PropertyCurve> distinct = new LinkedHashMap<>();
    curves.forEach(curve -> distinct.putIfAbsent(label(curve), curve));
    int index = 0;
    double x = LEFT;
    for (Map.Entry<String, PropertyCurve> named : distinct.entrySet()) {
      String stroke = stroke(index++);
      draw(svg, named.getValue(), stroke);
      if (distinct.size() > 1) {
        svg.line(x, 28, x + 16, 28, stroke);
        svg.label(x + 21, 32, named.getKey(), "class='tick'");
        x += 44 + 6.5 * named.getKey().length();
      }
    }
  }

  private static String stroke(int index) {
    return "fill='none' stroke-width='2' stroke='" + COLOURS.get(index % COLOURS.size()) + "'";
  }

  private void draw(Svg svg, PropertyCurve curve, String stroke) {
    double first = curve.isLimited() ? curve.first() : to;
    double last = curve.isLimited() ? curve.last() : to;
    String held = stroke + " stroke-dasharray='6 4'";
    path(svg, curve, Math.max(from, curve.lowest()), first, held);
    path(svg, curve, first, last, stroke);
    path(svg, curve, last, Math.min(to, curve.highest()), held);
  }

  /// A stretch of a curve, in steps of about a pixel.
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
