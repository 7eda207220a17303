package org.ballpad.mesh.solder;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// What a drop stands on: its contact line, and the free surface that this line allows.
///
/// Volumes are those of the section: revolved, or per um of depth. Units: um.
sealed interface Footing permits Disc, Furrow {
  /// Half the height of the box that stands for all space.
  double FAR = 1e5;

  /// All below the plane of the contact line, as far out as the solder may run.
  Geometry below();

  /// All above the plane of the contact line.
  Geometry above();

  /// Whether what stands above that plane stands within the contact line.
  boolean surrounds(Polygon solid);

  /// Half the width of the contact line; there is no dome where it is 0.
  double radius();

  /// The solder above the plane of the contact line; empty where it has no equilibrium.
  ///
  /// @param volume its volume in the section, above 0
  /// @param weight its weight, as that of a [Liquid]
  /// @param arcTol largest distance between the free surface and its chords
  Optional<Dome> dome(double volume, double weight, double arcTol);
}
