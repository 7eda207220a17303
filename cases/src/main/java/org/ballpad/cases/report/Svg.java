package org.ballpad.cases.report;

import java.util.Locale;

/// Collects the text of one SVG picture. Coordinates are pixels, written to a tenth.
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /// Starts a picture that scales with the page and keeps its aspect ratio.
  Svg(int width, int height, String title) {
    text.append("<svg viewBox='0 0 ").append(width).append(' ').append(height);
    text.append("' role='img' xmlns='http://www.w3.org/2000/svg'><title>").append(escape(title));
    text.append("</title>\n");
  }

  /// Adds markup as it stands.
  Svg raw(String markup) {
    text.append(markup).append('\n');
    return this;
  }

  /// Adds a path whose data [#move] and [#line] have made.
  Svg path(CharSequence data, String attributes) {
    text.append("<path d='").append(data).append("' ").append(attributes).append("/>\n");
    return this;
  }

  /// Adds a rectangle.
  Svg box(double x, double y, double width, double height, String attributes) {
    text.append("<rect x='").append(at(x)).append("' y='").append(at(y));
    text.append("' width='").append(at(width)).append("' height='").append(at(height));
    text.append("' ").append(attributes).append("/>\n");
    return this;
  }

  /// Adds a straight line.
  Svg line(double x0, double y0, double x1, double y1, String attributes) {
    return path("M" + at(x0) + ' ' + at(y0) + 'L' + at(x1) + ' ' + at(y1), attributes);
  }

  /// Adds a label.
  Svg label(double x, double y, String label, String attributes) {
    text.append("<text x='").append(at(x)).append("' y='").append(at(y)).append("' ");
    text.append(attributes).append('>').append(escape(label)).append("</text>\n");
    return this;
  }

  /// The picture's text.
  String end() {
    return text.append("</svg>\n").toString();
  }

  /// Appends a corner of a path: `M` starts one, `L` continues it.
  static void corner(StringBuilder data, char command, double x, double y) {
    data.append(command).append(at(x)).append(' ').append(at(y));
  }

  /// A coordinate to a tenth of a pixel, without a trailing zero.
  static String at(double pixels) {
    long tenths = Math.round(pixels * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  /// Text that may stand in markup.
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;");
  }
}
