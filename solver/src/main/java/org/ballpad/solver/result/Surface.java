package org.ballpad.solver.result;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Quadrature;

/// An interface as a surface to integrate over, seen from one of its two sides (docs/theory.md, eq.
/// 5.6).
///
/// Units: areas um2, um (per unit depth) in a planar section; lengths um.
final class Surface {
  /// Gauss points on each side of a cell, exact to degree 5.
  private static final int POINTS = 3;

  /// Where a side is looked at: its ends and Gauss points.
  private static final double[] STATIONS = {-1, -Math.sqrt(0.6), 0, Math.sqrt(0.6), 1};

  private static final double ACCURACY = 1e-12;
  private static final int EVALUATIONS = 100;

  private final Solution solution;
  private final List<Facet> facets;

  /// A point of the surface with one of its two unit normals: no measure depends on which.
  record Point(Facet facet, double xi, double eta, double r, double nr, double nz, double ds) {}

  private interface Integrand {
    double at(Point point);
  }

  private Surface(Solution solution, List<Facet> facets) {
    this.solution = solution;
    this.facets = facets;
  }

  /// The interface with the stress of its first or its second region.
  static Surface of(Solution solution, Interface common, boolean first) {
    return new Surface(solution, first ? common.ofFirst() : common.ofSecond());
  }

  double area() {
    return integral(point -> solution.hypothesis().measure(point.r()));
  }

  /// Length of one side of a cell in the section.
  double length(Facet facet) {
    return integral(facet, -1, 1, point -> 1);
  }

  /// The point of a side of a cell at a distance from its start along it.
  ///
  /// @param distance from 0 to its length, um
  Point at(Facet facet, double distance) {
    UnivariateFunction ahead = t -> integral(facet, -1, t, point -> 1) - distance;
    double t = ahead.value(1) <= 0 ? 1 : new BrentSolver(ACCURACY).solve(EVALUATIONS, ahead, -1, 1);
    return point(facet, t);
  }

  /// Length in the section.
  double length() {
    return integral(point -> 1);
  }

  /// Area of its plan, seen from above.
  double planArea() {
    return integral(point -> solution.hypothesis().measure(point.r()) * Math.abs(point.nz()));
  }

  /// Length of its plan.
  double planLength() {
    return integral(point -> Math.abs(point.nz()));
  }

  /// Area average of a number made of the stress vector.
  double average(Traction of) {
    double integral =
        integral(point -> solution.hypothesis().measure(point.r()) * traction(of, point));
    return integral / area();
  }

  /// Largest number made of the stress vector, at the ends and Gauss points of the sides of cells.
  double max(Traction of) {
    return facets.stream()
        .flatMapToDouble(facet -> Arrays.stream(STATIONS).map(t -> traction(of, point(facet, t))))
        .max()
        .orElseThrow();
  }

  /// Area on which the normal stress exceeds a value, its edge found as a root between the ends and
  /// Gauss points of every side: exact where a straight side carries a linear stress.
  double areaAbove(double value) {
    double area = 0;
    for (Facet facet : facets) {
      UnivariateFunction excess = t -> traction(Traction.NORMAL, point(facet, t)) - value;
      for (int i = 1; i < STATIONS.length; i++) {
        double from = STATIONS[i - 1];
        double to = STATIONS[i];
        double atFrom = excess.value(from);
        double atTo = excess.value(to);
        if (atFrom > 0 != atTo > 0) {
          double edge = new BrentSolver(ACCURACY).solve(EVALUATIONS, excess, from, to);
          from = atFrom > 0 ? from : edge;
          to = atFrom > 0 ? edge : to;
        }
        if (atFrom > 0 || atTo > 0) {
          area += integral(facet, from, to, p -> solution.hypothesis().measure(p.r()));
        }
      }
    }
    return area;
  }

  /// For every side of a cell the integral of |t - t'|, t and t' being the stress vectors seen from
  /// here and from the other side of the interface, which equilibrium wants equal.
  double[] jumps(Surface other) {
    double[] t = Quadrature.linePoints(POINTS);
    double[] weight = Quadrature.lineWeights(POINTS);
    double[] jumps = new double[facets.size()];
    for (int i = 0; i < jumps.length; i++) {
      for (int q = 0; q < POINTS; q++) {
        Point here = point(facets.get(i), t[q]);
        double[] one = stress(here);
        double[] two = other.stress(other.point(other.facets.get(i), -t[q]));
        double rr = one[0] - two[0];
        double zz = one[1] - two[1];
        double rz = one[3] - two[3];
        double jump = Math.hypot(rr * here.nr() + rz * here.nz(), rz * here.nr() + zz * here.nz());
        jumps[i] += weight[q] * here.ds() * solution.hypothesis().measure(here.r()) * jump;
      }
    }
    return jumps;
  }

  private double integral(Integrand f) {
    return facets.stream().mapToDouble(facet -> integral(facet, -1, 1, f)).sum();
  }

  private double integral(Facet facet, double from, double to, Integrand f) {
    double[] t = Quadrature.linePoints(POINTS);
    double[] weight = Quadrature.lineWeights(POINTS);
    double half = (to - from) / 2;
    double sum = 0;
    for (int q = 0; q < POINTS; q++) {
      Point point = point(facet, (from + to) / 2 + half * t[q]);
      sum += half * weight[q] * point.ds() * f.at(point);
    }
    return sum;
  }

  /// The point of a facet at t, -1 at its start and 1 at its end; `ds` is the length per unit of t.
  private Point point(Facet facet, double t) {
    Mesh mesh = solution.mesh();
    CellBlock block = mesh.blocks().get(facet.block());
    Cell cell = Cell.of(mesh, block, facet.cell());
    int[] ends = block.shape().facet(facet.side());
    double[] a = cell.reference().node(ends[0]);
    double[] b = cell.reference().node(ends[1]);
    double alongXi = (b[0] - a[0]) / 2;
    double alongEta = (b[1] - a[1]) / 2;
    double xi = (a[0] + b[0]) / 2 + t * alongXi;
    double eta = (a[1] + b[1]) / 2 + t * alongEta;
    Cell.Point at = cell.at(xi, eta);
    double tangentR = at.rXi() * alongXi + at.rEta() * alongEta;
    double tangentZ = at.zXi() * alongXi + at.zEta() * alongEta;
    double ds = Math.hypot(tangentR, tangentZ);
    return new Point(facet, xi, eta, at.r(), tangentZ / ds, -tangentR / ds, ds);
  }

  /// A number made of the stress vector at a point.
  double traction(Traction of, Point point) {
    return of.of(stress(point), point.nr(), point.nz());
  }

  private double[] stress(Point point) {
    Facet facet = point.facet();
    return BlockStress.of(solution, facet.block()).at(facet.cell(), point.xi(), point.eta());
  }
}
