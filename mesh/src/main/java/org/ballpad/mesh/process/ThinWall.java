package org.ballpad.mesh.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Rounded;

/// A wall on which a metal has grown to less than half its nominal thickness.
///
/// Whether that matters shows only at the end: a seed is often thin on walls where it is etched
/// away later.
///
/// @param step index of the step that grew the metal
/// @param metal id of its region
/// @param wall the wall, um
/// @param thickness thickness of the metal on the wall, um; 0 where it does not cover it
/// @param nominal thickness on level ground, um
record ThinWall(int step, String metal, Edge wall, double thickness, double nominal) {

  /// One warning for each metal, of the thinnest wall where some of it is left at the end.
  static List<Warning> warnings(List<ThinWall> walls, Partition end) {
    Map<String, ThinWall> thinnest = new LinkedHashMap<>();
    for (ThinWall wall : walls) {
      if (wall.isKept(end)) {
        thinnest.merge(wall.metal, wall, (a, b) -> b.thickness < a.thickness ? b : a);
      }
    }
    return thinnest.values().stream().map(ThinWall::warning).toList();
  }

  private boolean isKept(Partition end) {
    return end.region(metal).filter(region -> wall.meets(region.shape())).isPresent();
  }

  private Warning warning() {
    String message =
        Rounded.format(
            "%s is %s um thick on the wall at r = %s, z = %s um, nominal %s um",
            metal, thickness, (wall.r0() + wall.r1()) / 2, (wall.z0() + wall.z1()) / 2, nominal);
    return new Warning("W-THIN", step, message);
  }
}
