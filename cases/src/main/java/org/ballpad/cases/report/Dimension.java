package org.ballpad.cases.report;

import java.util.Locale;
import java.util.Map;
import org.ballpad.mesh.section.Rounded;

/// A distance along r or z between two points of a picture, um.
///
/// @param kind what it is the length of
/// @param from where it begins
/// @param to where it ends
/// @param at the other coordinate
record Dimension(Kind kind, double from, double to, double at) {
  /// What a dimension is the length of.
  enum Kind {
    /// Extent of a part along r.
    WIDTH,
    /// Extent of its level floor along r, where that differs.
    FLOOR,
    /// Height of what is new.
    HEIGHT,
    /// Depth of what is gone.
    DEPTH,
    /// Reach of what is gone below what stays.
    UNDERCUT,
    /// Reach of what is new over nothing.
    OVERHANG
  }

  boolean isRadial() {
    return kind != Kind.HEIGHT && kind != Kind.DEPTH;
  }

  double length() {
    return to - from;
  }

  /// Whether its place is told by both ends, not by its length.
  private boolean isPlace() {
    return kind == Kind.WIDTH || kind == Kind.FLOOR;
  }

  /// What stands beside its line.
  String label() {
    if (isPlace()) {
      return Rounded.text(from) + " .. " + Rounded.text(to) + " um";
    }
    String length = Rounded.text(length()) + " um";
    return isRadial() ? word() + " " + length : length;
  }

  /// The same in a line of text.
  String said() {
    return isPlace()
        ? "%s %s .. %s".formatted(word(), Rounded.text(from), Rounded.text(to))
        : word() + " " + Rounded.text(length());
  }

  /// The same for JSON.
  Map<String, Object> json() {
    return Map.of("kind", kind.name().toLowerCase(Locale.ROOT), "from", from, "to", to, "at", at);
  }

  private String word() {
    return switch (kind) {
      case WIDTH -> "at";
      case FLOOR -> "floor at";
      case HEIGHT -> "height";
      case DEPTH -> "depth";
      case UNDERCUT -> "undercut";
      case OVERHANG -> "overhang";
    };
  }
}
