package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballpad.mesh.section.Column;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Names beside a picture, each with a line to what it names. Units: pixels.
final class LeaderLines {
  private static final double SPACING = 14;
  private static final double REACH = 14;

  /// Layers below are not pointed at.
  private static final double THINNEST = 0.8;

  private final Window window;
  private final Svg svg;
  private final List<Leader> leaders = new ArrayList<>();

  LeaderLines(Window window, Svg svg) {
    this.window = window;
    this.svg = svg;
  }

  private record Leader(String id, double x, double y) {}

  /// Names what is seen of a region, near its right end; not what is too thin to be pointed at,
  /// unless the step is about it.
  void add(String id, Geometry seen, boolean isNew) {
    Envelope box = seen.getEnvelopeInternal();
    double r = box.getMaxX() - Math.min(4 / window.scale(), box.getWidth() / 2);
    Column column = Column.of(seen, r);
    if (column != null
        && (isNew || (column.top() - column.bottom()) * window.zScale() > THINNEST)) {
      double z = (column.bottom() + column.top()) / 2;
      leaders.add(new Leader(id, window.x(r), window.y(z)));
    }
  }

  /// Draws all names, from top to bottom without overlap.
  void draw() {
    leaders.sort(Comparator.comparingDouble(Leader::y));
    double x = window.width() + REACH;
    double[] y = new double[leaders.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = Math.max(leaders.get(i).y(), i == 0 ? 6 : y[i - 1] + SPACING);
    }
    for (int i = y.length - 1; i >= 0; i--) {
      y[i] = Math.min(y[i], i == y.length - 1 ? window.height() : y[i + 1] - SPACING);
    }
    for (int i = 0; i < y.length; i++) {
      Leader leader = leaders.get(i);
      svg.raw(
          "<circle cx='%s' cy='%s' r='1.8'/>".formatted(Svg.at(leader.x()), Svg.at(leader.y())));
      svg.line(leader.x(), leader.y(), x, y[i], "stroke='#222' stroke-width='.7'");
      svg.label(x + 3, y[i] + 4, leader.id(), "class='name' text-anchor='start'");
    }
  }
}
