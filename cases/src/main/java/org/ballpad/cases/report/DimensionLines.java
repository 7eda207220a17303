package org.ballpad.cases.report;

import java.util.List;
import java.util.stream.Stream;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Envelope;

/// Draws dimensions: a line between two ticks, and the length where there is room for it.
final class DimensionLines {
  private static final double TICK = 4;

  private final Window window;
  private final Labels labels;
  private final Svg svg;
  private final Envelope bounds;

  DimensionLines(Window window, Labels labels, Svg svg) {
    this.window = window;
    this.labels = labels;
    this.svg = svg;
    this.bounds = new Envelope(-2, window.width() + 2, -26, window.height() + 2);
  }

  void draw(Dimension dimension) {
    if (dimension.isRadial()) {
      radial(dimension);
    } else {
      upright(dimension);
    }
  }

  private void radial(Dimension d) {
    boolean isAbove = d.kind() == Dimension.Kind.WIDTH || d.kind() == Dimension.Kind.OVERHANG;
    double y =
        isAbove
            ? Math.max(-6, window.y(d.at()) - 8)
            : Math.min(window.height() - TICK, window.y(d.at()) + 9);
    double x0 = window.x(d.from());
    double x1 = window.x(d.to());
    svg.line(x0, y, x1, y, "class='dim'");
    svg.line(x0, y - TICK, x0, y + TICK, "class='dim'");
    svg.line(x1, y - TICK, x1, y + TICK, "class='dim'");
    labels.take(new Envelope(x0, x1, y - 2, y + 2));
    double middle = (x0 + x1) / 2;
    String text = d.label();
    String length = Rounded.text(d.length()) + " um";
    List<Labels.Label> beside =
        List.of(
            new Labels.Label(x1 + 6, y + 4, Labels.Anchor.START, text),
            new Labels.Label(x0 - 6, y + 4, Labels.Anchor.END, text),
            new Labels.Label(x1 + 6, y + 4, Labels.Anchor.START, length),
            new Labels.Label(x0 - 6, y + 4, Labels.Anchor.END, length));
    List<Labels.Label> along =
        List.of(
            new Labels.Label(middle, isAbove ? y - 6 : y + 15, Labels.Anchor.MIDDLE, text),
            new Labels.Label(middle, isAbove ? y + 15 : y - 6, Labels.Anchor.MIDDLE, text));
    boolean isShort = x1 - x0 < beside.getFirst().box().getWidth();
    label(
        Stream.concat(
                isShort ? beside.stream() : along.stream(),
                isShort ? along.stream() : beside.stream())
            .toList());
  }

  private void upright(Dimension d) {
    double x = Math.clamp(window.x(d.at()), 5, window.width() - 5.0);
    double y0 = Math.min(window.height(), window.y(d.from()));
    double y1 = Math.max(0, window.y(d.to()));
    svg.line(x, y0, x, y1, "class='dim'");
    svg.line(x - TICK, y0, x + TICK, y0, "class='dim'");
    svg.line(x - TICK, y1, x + TICK, y1, "class='dim'");
    labels.take(new Envelope(x - 2, x + 2, y1, y0));
    double high = y1 + 0.3 * (y0 - y1) + 4; // the middle is for names
    double low = y1 + 0.7 * (y0 - y1) + 4;
    label(
        List.of(
            new Labels.Label(x + 7, high, Labels.Anchor.START, d.label()),
            new Labels.Label(x - 7, high, Labels.Anchor.END, d.label()),
            new Labels.Label(x + 7, low, Labels.Anchor.START, d.label()),
            new Labels.Label(x - 7, low, Labels.Anchor.END, d.label())));
  }

  private void label(List<Labels.Label> places) {
    Labels.Label label = labels.place(places, bounds);
    svg.label(label.x(), label.y(), label.text(), "class='dimtext' " + label.anchor().attribute());
  }
}
