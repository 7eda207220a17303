package org.ballpad.mesh.solder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;

/// The free surface of a liquid at rest, cut by the section: a curve run through with the liquid on
/// its left.
///
/// Where surface tension and pressure balance, with the arc length s and the slope phi
///
///     dr/ds = cos phi,  dz/ds = sin phi,  dphi/ds = p - w z - sin phi / r        (10.1)
///
/// without the last term in planar sections. On the axis sin phi / r is p / 2. Units: um, radians.
///
/// Error: 1e-11 of lengths and volumes; the integrator chooses its steps.
///
/// Source: Young and Laplace; reference page of materials, section 5.
///
/// @param revolved whether the section is revolved
/// @param pressure p, pressure above ambient at z = 0 over surface tension, 1/um
/// @param weight w, weight of a volume over surface tension, 1/um2; above 0 where it acts towards
///   -z
/// @param start first point
/// @param length arc length
record Meridian(boolean revolved, double pressure, double weight, Point start, double length) {
  private static final double ACCURACY = 1e-12;
  private static final int MOST = 20_000;

  /// A point of the curve.
  ///
  /// @param phi slope
  /// @param volume of the body between the curve so far and the axis, um3 (um2 in planar sections)
  record Point(double r, double z, double phi, double volume) {
    private double[] values() {
      return new double[] {r, z, phi, volume};
    }
  }

  /// The last point; empty if the curve runs into the axis before.
  Optional<Point> end() {
    return step(start, length);
  }

  /// Points at equal distances along the curve, `count` + 1 of them.
  List<Point> points(int count) {
    List<Point> points = new ArrayList<>(List.of(start));
    for (int i = 0; i < count; i++) {
      points.add(step(points.getLast(), length / count).orElseThrow());
    }
    return points;
  }

  /// Curvature of the curve at a point, 1/um.
  double curvature(Point at) {
    return slopeRate(at.r(), at.z(), at.phi());
  }

  private double slopeRate(double r, double z, double phi) {
    double p = pressure - weight * z;
    return revolved ? r == 0 ? p / 2 : p - Math.sin(phi) / r : p;
  }

  private Optional<Point> step(Point from, double distance) {
    double[] y = from.values();
    double finest = 1e-9 * Math.abs(distance);
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(finest, Math.abs(distance), ACCURACY, ACCURACY);
    integrator.setMaxEvaluations(MOST);
    try {
      integrator.integrate(new Equations(), 0, y, distance, y);
    } catch (MathIllegalStateException | MathIllegalArgumentException e) {
      return Optional.empty(); // steps shrink without end near the axis
    }
    boolean isFinite = Double.isFinite(y[0] + y[1] + y[2] + y[3]);
    return isFinite ? Optional.of(new Point(y[0], y[1], y[2], y[3])) : Optional.empty();
  }

  private final class Equations implements FirstOrderDifferentialEquations {
    @Override
    public int getDimension() {
      return 4;
    }

    @Override
    public void computeDerivatives(double s, double[] y, double[] rates) {
      rates[0] = Math.cos(y[2]);
      rates[1] = Math.sin(y[2]);
      rates[2] = slopeRate(y[0], y[1], y[2]);
      rates[3] = rates[1] * (revolved ? Math.PI * y[0] * y[0] : y[0]);
    }
  }
}
