package org.ballpad.mesh.solder;

import java.util.Optional;

/// A drop with weight over a circle: its surface from the apex, z downwards from there. Units: um.
///
/// Followed from the [Cap] of the same volume while the weight grows.
///
/// @param volume volume above the plane of the contact line, um3
/// @param weight weight of a volume over surface tension, 1/um2; above 0 where it presses on the
///   plane
record Sessile(double volume, double weight) {

  /// The surface that is pinned at a radius; empty where there is none.
  Optional<Meridian> over(double radius) {
    Cap cap = Cap.of(radius, volume);
    return solve(cap, end -> (end.r() - radius) / radius);
  }

  /// The surface that meets the plane under an angle; empty where there is none.
  ///
  /// @param angle contact angle inside the drop, degrees, below 180
  Optional<Meridian> under(double angle) {
    double phi = Math.toRadians(angle);
    return solve(Cap.under(angle, volume), end -> end.phi() - phi);
  }

  /// What is missing at the contact line, of order 1.
  private interface Line {
    double of(Meridian.Point end);
  }

  /// The unknowns are the pressure at the apex times the radius of the cap's sphere, and the length
  /// over that radius.
  private Optional<Meridian> solve(Cap cap, Line line) {
    double scale = cap.sphere();
    double[] start = {2, Math.toRadians(cap.contactAngle())};
    return Shooting.follow(t -> x -> misses(surface(x, t, scale), line), start)
        .map(x -> surface(x, 1, scale))
        .filter(surface -> surface.end().orElseThrow().phi() < Math.PI);
  }

  private Optional<double[]> misses(Meridian surface, Line line) {
    return surface.end().map(end -> new double[] {line.of(end), (end.volume() - volume) / volume});
  }

  private Meridian surface(double[] x, double t, double scale) {
    Meridian.Point apex = new Meridian.Point(0, 0, 0, 0);
    return new Meridian(true, x[0] / scale, -t * weight, apex, x[1] * scale);
  }
}
