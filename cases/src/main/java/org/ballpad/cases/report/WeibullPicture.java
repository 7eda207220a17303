package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballpad.cases.run.JointLife;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.VariantResult;
import org.ballpad.materials.life.Weibull;

/// Draws the populations of joints that a life stands for on Weibull's paper, on which a population
/// with two parameters is a straight line: ln(-ln(1 - F)) over ln N. The band is where the line
/// lies for the life with its error; a dot is the first failure.
final class WeibullPicture {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 58;
  private static final int RIGHT = 16;
  private static final int TOP = 36;
  private static final int BOTTOM = 40;
  private static final int STEPS = 160;
  private static final double LEAST = 0.005;
  private static final double MOST = 0.995;
  private static final double[] SHARES = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.632, 0.9, 0.99};

  private final List<Line> lines = new ArrayList<>();
  private final double first;
  private final double last;

  /// A population, and those at the ends of the error.
  private record Line(
      String name, int sample, Weibull middle, Optional<Weibull> low, Weibull high) {}

  private WeibullPicture(Report report, String question) {
    for (VariantResult variant : report.variants()) {
      variant
          .life(question)
          .filter(life -> life.population().isPresent())
          .ifPresent(life -> lines.add(line(variant.name(), life)));
    }
    double early = lines.stream().mapToDouble(l -> l.middle().cycles(LEAST)).min().orElse(1);
    double late = lines.stream().mapToDouble(l -> l.high().cycles(MOST)).max().orElse(10);
    first = Math.log(early / 1.5);
    last = Math.log(late * 1.1);
  }

  private static Line line(String name, JointLife life) {
    double value = life.answer().value();
    double error = life.answer().error() == null ? 0 : life.answer().error();
    Optional<Weibull> low = error < value ? life.population(value - error) : Optional.empty();
    return new Line(
        name,
        life.asked().sample(),
        life.population().orElseThrow(),
        low,
        life.population(value + error).orElseThrow());
  }

  /// The picture as SVG; empty where no population is known.
  static Optional<String> of(Report report, String question) {
    WeibullPicture picture = new WeibullPicture(report, question);
    return picture.lines.isEmpty() ? Optional.empty() : Optional.of(picture.draw(question));
  }

  private String draw(String question) {
    Svg svg = new Svg(WIDTH, HEIGHT, "Weibull curves of " + question);
    frame(svg);
    double x = LEFT;
    for (int i = 0; i < lines.size(); i++) {
      String colour = RatioBars.colour(i);
      draw(svg, lines.get(i), colour);
      svg.line(x, 8, x + 16, 8, "stroke-width='2' stroke='" + colour + "'");
      svg.label(x + 21, 12, lines.get(i).name(), "class='tick'");
      x += 44 + 6.5 * lines.get(i).name().length();
    }
    return svg.end();
  }

  private void frame(Svg svg) {
    for (double share : SHARES) {
      double at = y(share);
      svg.line(LEFT, at, WIDTH - RIGHT, at, share == 0.632 ? "class='one'" : "class='grid'");
      String label = Figures.plain(100 * share) + " %";
      svg.label(LEFT - 6, at + 4, label, "class='tick' text-anchor='end'");
    }
    for (int power = (int) Math.floor(first / Math.log(10));
        power <= last / Math.log(10);
        power++) {
      for (int mantissa : new int[] {1, 2, 3, 5, 7}) {
        double cycles = mantissa * Math.pow(10, power);
        if (Math.log(cycles) > first && Math.log(cycles) < last) {
          svg.line(x(cycles), TOP, x(cycles), HEIGHT - BOTTOM, "class='grid'");
          String look = "class='tick' text-anchor='middle'";
          svg.label(x(cycles), HEIGHT - BOTTOM + 15, Figures.plain(cycles), look);
        }
      }
    }
    svg.label(LEFT, TOP - 6, "share failed", "class='tick'");
    svg.label(WIDTH - RIGHT, HEIGHT - 8, "cycles", "class='tick' text-anchor='end'");
  }

  private void draw(Svg svg, Line line, String colour) {
    StringBuilder band = new StringBuilder();
    StringBuilder curve = new StringBuilder();
    for (int i = 0; i <= STEPS; i++) {
      double share = share(i);
      char command = i == 0 ? 'M' : 'L';
      Svg.corner(curve, command, x(line.middle().cycles(share)), y(share));
      Svg.corner(band, command, x(line.high().cycles(share)), y(share));
    }
    for (int i = STEPS; i >= 0; i--) {
      double share = share(i);
      Svg.corner(
          band, 'L', line.low().map(l -> x(l.cycles(share))).orElse((double) LEFT), y(share));
    }
    svg.path(band.append('Z'), "stroke='none' fill-opacity='0.18' fill='" + colour + "'");
    svg.path(curve, "fill='none' stroke-width='2' stroke='" + colour + "'");
    double failure = line.middle().firstFailure(line.sample());
    double share = line.middle().failed(failure);
    svg.raw(
        "<circle cx='%s' cy='%s' r='4' fill='%s'/>"
            .formatted(Svg.at(x(failure)), Svg.at(y(share)), colour));
  }

  /// Shares evenly spread on the paper.
  private static double share(int i) {
    double up = paper(LEAST) + (paper(MOST) - paper(LEAST)) * i / STEPS;
    return -Math.expm1(-Math.exp(up));
  }

  private static double paper(double share) {
    return Math.log(-Math.log1p(-share));
  }

  private double x(double cycles) {
    double share = (Math.log(cycles) - first) / (last - first);
    return LEFT + Math.clamp(share, 0, 1) * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double share) {
    double up = (paper(share) - paper(LEAST)) / (paper(MOST) - paper(LEAST));
    return HEIGHT - BOTTOM - up * (HEIGHT - BOTTOM - TOP);
  }
}
