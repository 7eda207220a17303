package org.ballpad.mesh.solder;

import java.util.Optional;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// Liquid between two coaxial discs, pinned at both edges: a barrel or an hourglass. Units: um.
///
/// Without load and weight it is a part of a sphere, the height of which is the one real root of
/// H^3 + 3 (a^2 + b^2) H = 6 V / pi. From there the surface is followed to what is wanted; what
/// lies beyond the point where the liquid would neck and part is never reached.
///
/// Source: J. E. Heinrich, S. Schaefer, S. A. Schroeder, P. E. Lee, J. Electron. Packag. 118 (1996)
/// 114, for the problem; the surface itself is (10.1).
///
/// @param lower a, radius of the disc at z = 0
/// @param upper b, radius of the other disc, above it
/// @param volume V, volume between the planes of the discs, um3
/// @param weight weight of a volume over surface tension, 1/um2; above 0 where it acts towards -z
record Barrel(double lower, double upper, double volume, double weight) {
  private static final int SAMPLES = 64;

  /// The surface between discs at a given distance; empty where there is none.
  Optional<Meridian> apart(double standoff) {
    double free = free();
    return solve((t, surface, end) -> (end.z() - free - t * (standoff - free)) / lower);
  }

  /// The surface under a load; empty where there is none.
  ///
  /// @param load force that presses the discs together over surface tension, um
  Optional<Meridian> under(double load) {
    double ring = 2 * Math.PI * lower;
    return solve((t, surface, end) -> (load(surface) - t * load) / ring);
  }

  /// The force with which a surface holds the lower disc down over surface tension, um: pressure
  /// over its area less the pull of its edge,
  ///
  ///     F = p pi a^2 - 2 pi a sin phi        (10.4)
  double load(Meridian surface) {
    double ring = 2 * Math.PI * lower * Math.sin(surface.start().phi());
    return surface.pressure() * Math.PI * lower * lower - ring;
  }

  /// Height without load and weight.
  double free() {
    double s = 3 * (lower * lower + upper * upper);
    double v = 6 * volume / Math.PI;
    return new BrentSolver(1e-14, 1e-14).solve(200, h -> h * (h * h + s) - v, 0, v / s);
  }

  /// What is missing to the third condition, of order 1, on the way t from 0 to 1.
  private interface Third {
    double of(double t, Meridian surface, Meridian.Point end);
  }

  private Optional<Meridian> solve(Third third) {
    return Shooting.follow(t -> x -> misses(t, x, third), sphere())
        .map(x -> surface(x, 1))
        .filter(this::isColumn);
  }

  private Optional<double[]> misses(double t, double[] x, Third third) {
    Meridian surface = surface(x, t);
    return surface
        .end()
        .map(end ->
            new double[] {
              (end.r() - upper) / lower, (end.volume() - volume) / volume, third.of(t, surface, end)
            });
  }

  /// The surface of the unknowns: first slope, pressure times a, length over a.
  private Meridian surface(double[] x, double t) {
    Meridian.Point start = new Meridian.Point(lower, 0, x[0], 0);
    return new Meridian(true, x[1] / lower, t * weight, start, x[2] * lower);
  }

  private double[] sphere() {
    double h = free();
    double centre = (h * h + upper * upper - lower * lower) / (2 * h);
    double radius = Math.hypot(lower, centre);
    double from = Math.atan2(-centre, lower);
    double sweep = Math.atan2(h - centre, upper) - from;
    return new double[] {from + Math.PI / 2, 2 * lower / radius, sweep * radius / lower};
  }

  /// Whether a surface rises from one disc to the other.
  private boolean isColumn(Meridian surface) {
    return surface.points(SAMPLES).stream()
        .allMatch(p -> p.r() > 0 && p.phi() > 0 && p.phi() < Math.PI);
  }
}
