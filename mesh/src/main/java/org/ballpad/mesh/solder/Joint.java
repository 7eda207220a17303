package org.ballpad.mesh.solder;

import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Landscape;
import org.locationtech.jts.geom.Geometry;

/// What becomes of molten solder on a surface.
public sealed interface Joint {
  /// There is nothing that the solder wets.
  record Dry() implements Joint {}

  /// The solder has no equilibrium shape.
  ///
  /// @param why volume, radius and what stands in the way
  record Impossible(String why) implements Joint {}

  /// The solder has come to rest.
  ///
  /// @param shape its area, the chords of its free surface included
  /// @param arc its free surface
  /// @param cap the part above the plane of the contact line
  /// @param plane height of that plane, um
  record Settled(Geometry shape, Arc arc, Cap cap, double plane) implements Joint {}

  /// Lets solder come to rest on the front of a wafer, around the axis.
  ///
  /// At the rim of a bare pad it stays pinned as long as it leans inwards; it runs down the pad's
  /// wall, to the end of what it wets, where it leans outwards.
  ///
  /// @param surroundings the wafer without the solder
  /// @param wetted which edges of its surface the solder wets
  /// @param volume volume of the solder, um3
  /// @param arcTol largest distance between the free surface and its chords, um
  static Joint of(Landscape surroundings, Predicate<Edge> wetted, double volume, double arcTol) {
    List<Edge> surface = ContactLine.surface(surroundings);
    ContactLine line = ContactLine.on(surface, wetted);
    if (line == null) {
      return new Dry();
    }
    ContactLine rim = line.rim(surface);
    Joint joint = new Drop(surroundings, surface, rim).of(volume, arcTol);
    boolean stays = joint instanceof Settled settled && settled.cap().contactAngle() <= 90;
    return stays || rim.edges() == line.edges()
        ? joint
        : new Drop(surroundings, surface, line).of(volume, arcTol);
  }
}
