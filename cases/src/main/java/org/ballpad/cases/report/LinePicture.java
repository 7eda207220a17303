package org.ballpad.cases.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// Draws lines or points of pairs of numbers.
final class LinePicture {
  private static final List<String> COLOURS =
      List.of("#1d4e89", "#c8703a", "#4f772d", "#8e5572", "#5f6c7b", "#8a6d00", "#00707a");
  private static final int WIDTH = 520;
  private static final int HEIGHT = 320;
  private static final int LEFT = 66;
  private static final int RIGHT = 20;
  private static final int TOP = 28;
  private static final int BOTTOM = 40;
  private static final int LEGEND = 18;
  private static final String MARK = "stroke='#5f6c7b' stroke-width='0.8' stroke-dasharray='3 3'";

  /// A line through points, or the points alone.
  ///
  /// @param name what the legend calls it; empty for none
  /// @param colour number of its colour
  /// @param isLine whether points are joined
  record Series(String name, int colour, boolean isLine, double[] x, double[] y) {}

  private final String title;
  private final String across;
  private final List<Series> series;
  private final List<Double> marks;
  private final Axis abscissa;
  private final Axis ordinate;
  private final List<Series> named;
  private final int columns;
  private final int top;

  private LinePicture(String title, String across, List<Series> series, List<Double> marks) {
    this.title = title;
    this.across = across;
    this.series = series;
    this.marks = marks;
    this.abscissa = axis(Series::x, 7);
    this.ordinate = axis(Series::y, 5);
    this.named = series.stream().filter(s -> !s.name.isEmpty()).toList();
    this.columns = named.size() > 4 ? 3 : 1;
    this.top = TOP + LEGEND * ((named.size() + columns - 1) / columns);
  }

  /// The picture as SVG.
  ///
  /// @param title what stands upwards, and its unit
  /// @param across what stands across, and its unit
  static String of(String title, String across, List<Series> series) {
    return of(title, across, series, List.of());
  }

  /// The same with dashed lines upwards.
  ///
  /// @param marks where these stand; what lies beyond the points is not shown
  static String of(String title, String across, List<Series> series, List<Double> marks) {
    return new LinePicture(title, across, series, marks).draw();
  }

  /// The axis of all values of one kind; zero belongs to it.
  private Axis axis(Function<Series, double[]> values, int ticks) {
    DoubleStream all = series.stream().flatMapToDouble(s -> DoubleStream.of(values.apply(s)));
    var range = DoubleStream.concat(all, DoubleStream.of(0)).summaryStatistics();
    double size = Math.max(range.getMax(), -range.getMin());
    return size == 0 ? Axis.of(0, 1, ticks) : Axis.of(range.getMin(), range.getMax(), ticks);
  }

  private String draw() {
    Svg svg = new Svg(WIDTH, top + HEIGHT, title);
    svg.label(LEFT, 16, title, "class='head'");
    for (double tick : ordinate.ticks()) {
      svg.line(LEFT, y(tick), WIDTH - RIGHT, y(tick), grid(tick));
      svg.label(LEFT - 6, y(tick) + 4, label(ordinate, tick), "class='tick' text-anchor='end'");
    }
    for (double tick : abscissa.ticks()) {
      svg.line(x(tick), top, x(tick), top + HEIGHT - BOTTOM, grid(tick));
      svg.label(
          x(tick),
          top + HEIGHT - BOTTOM + 15,
          label(abscissa, tick),
          "class='tick' text-anchor='middle'");
    }
    marks.stream()
        .filter(mark -> mark >= abscissa.low() && mark <= abscissa.high())
        .forEach(mark -> svg.line(x(mark), top, x(mark), top + HEIGHT - BOTTOM, MARK));
    svg.label(WIDTH - RIGHT, top + HEIGHT - 6, across, "class='tick' text-anchor='end'");
    series.forEach(one -> draw(svg, one));
    for (int i = 0; i < named.size(); i++) {
      double x = LEFT + i % columns * (WIDTH - LEFT - RIGHT) / columns;
      double y = TOP + LEGEND * (i / columns + 0.5);
      svg.line(x, y - 4, x + 16, y - 4, stroke(named.get(i)));
      svg.label(x + 22, y, named.get(i).name, "class='tick'");
    }
    return svg.end();
  }

  private static String grid(double tick) {
    return Math.abs(tick) < 1e-300 ? "class='one'" : "class='grid'";
  }

  /// Short also where ticks are large or small.
  private static String label(Axis axis, double tick) {
    double size = Math.max(Math.abs(axis.low()), Math.abs(axis.high()));
    return size < 1e5 && axis.step() >= 1e-4 ? axis.label(tick) : Figures.scientific(tick);
  }

  private static String stroke(Series one) {
    return "fill='none' stroke-width='1.8' stroke-linejoin='round' stroke='"
        + COLOURS.get(one.colour % COLOURS.size())
        + "'";
  }

  private void draw(Svg svg, Series one) {
    StringBuilder data = new StringBuilder();
    for (int k = 0; k < one.x.length; k++) {
      if (one.isLine) {
        Svg.corner(data, k == 0 ? 'M' : 'L', x(one.x[k]), y(one.y[k]));
      } else {
        Svg.corner(data, 'M', x(one.x[k]) - 2, y(one.y[k]));
        Svg.corner(data, 'L', x(one.x[k]) + 2, y(one.y[k]));
        Svg.corner(data, 'M', x(one.x[k]), y(one.y[k]) - 2);
        Svg.corner(data, 'L', x(one.x[k]), y(one.y[k]) + 2);
      }
    }
    if (!data.isEmpty()) {
      svg.path(data, one.isLine ? stroke(one) : stroke(one).replace("1.8", "1"));
    }
  }

  private double x(double value) {
    return LEFT + abscissa.share(value) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return top + HEIGHT - BOTTOM - ordinate.share(value) * (HEIGHT - BOTTOM);
  }
}
