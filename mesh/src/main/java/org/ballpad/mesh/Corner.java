package org.ballpad.mesh;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/// A point where linear elasticity allows the stress to grow without bound: the free edge of an
/// interface, a point where three or more materials meet, or a re-entrant corner of one material.
///
/// @param node node of the mesh at the point
/// @param r lateral coordinate, um
/// @param z height, um
/// @param regions ids of the regions that meet there, sorted
public record Corner(int node, double r, double z, List<String> regions) {
  /// Where it is, for messages: `[110, 3.5]`.
  public String place() {
    return place(r, z);
  }

  /// A point of the section, for messages; lengths to 1 nm.
  public static String place(double r, double z) {
    DecimalFormat um = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return "[" + um.format(r) + ", " + um.format(z) + "]";
  }
}
