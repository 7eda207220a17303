package org.ballpad.solver.crack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.EdgeIndex;
import org.ballpad.mesh.Facet;
import org.ballpad.solver.Model;
import org.ballpad.solver.element.Quadrature;
import org.ballpad.solver.element.ReferenceCell;

/// What free surfaces and material interfaces release when they move with the points of a body
/// (docs/theory.md, eq. 12.6). Both count with their normal motion only: nothing comes from a path
/// that runs straight in the direction of growth.
final class MovedSides {
  /// Gauss points on each side, exact to degree 5.
  private static final int POINTS = 3;

  private final Model model;
  private final CrackedBody.State state;
  private final Shift shift;
  private final Map<Integer, Integer> originals = new HashMap<>();
  private final EdgeIndex faces;

  /// A point of a side, seen from one of its cells.
  ///
  /// @param nr r of the outward normal times length per unit of t
  /// @param nz z of the same
  private record SidePoint(CellPoint at, double nr, double nz) {
    double size() {
      return Math.hypot(nr, nz);
    }
  }

  MovedSides(CrackedBody body, CrackedBody.State state, Shift shift) {
    this.model = body.model();
    this.state = state;
    this.shift = shift;
    CrackPath path = body.crack().path();
    for (int i = 0; i < path.nodes().length; i++) {
      originals.put(body.crack().twins()[i], path.nodes()[i]);
    }
    faces = new EdgeIndex(state.stop());
    for (int k = 0; k < state.stop(); k++) {
      faces.number(path.stop(k), path.stop(k + 1));
    }
  }

  /// The release of all sides of the cells that move, uN per um of motion.
  double release(List<Facet> cells) {
    EdgeIndex edges = new EdgeIndex(3 * cells.size());
    List<Facet> first = new ArrayList<>();
    List<Facet> second = new ArrayList<>();
    double sum = 0;
    for (Facet cell : cells) {
      int corners = model.mesh().blocks().get(cell.block()).shape().corners();
      for (int f = 0; f < corners; f++) {
        if (!shift.moves(cell, f) && !shift.moves(cell, (f + 1) % corners)) {
          continue;
        }
        Facet side = new Facet(cell.block(), cell.cell(), f);
        int a = corner(cell, f);
        int b = corner(cell, (f + 1) % corners);
        if (faces.find(a, b) >= 0) {
          sum += ofSurface(side);
          continue;
        }
        int before = edges.size();
        int edge = edges.number(a, b);
        if (edge == before) {
          first.add(side);
          second.add(null);
        } else {
          second.set(edge, side);
        }
      }
    }
    for (int i = 0; i < first.size(); i++) {
      sum += second.get(i) == null ? ofSurface(first.get(i)) : between(first.get(i), second.get(i));
    }
    return sum;
  }

  /// Number of a corner before the mesh was cut.
  private int corner(Facet cell, int i) {
    int node = model.mesh().blocks().get(cell.block()).node(cell.cell(), i);
    return originals.getOrDefault(node, node);
  }

  /// A free surface takes material in where it moves outward.
  private double ofSurface(Facet side) {
    double[] t = Quadrature.linePoints(POINTS);
    double[] weight = Quadrature.lineWeights(POINTS);
    double[] q = shift.weights(side);
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      SidePoint p = point(side, t[i]);
      sum -= weight[i] * motion(p, q) * p.at.energy();
    }
    return sum;
  }

  /// An interface puts the first material in the place of the second, or none where both are one.
  private double between(Facet side, Facet other) {
    if (model.laws().get(side.block()).equals(model.laws().get(other.block()))) {
      return 0;
    }
    double[] t = Quadrature.linePoints(POINTS);
    double[] weight = Quadrature.lineWeights(POINTS);
    double[] q = shift.weights(side);
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      SidePoint p = point(side, t[i]);
      CellPoint beyond = point(other, -t[i]).at;
      double[] normal = {p.nr / p.size(), p.nz / p.size()};
      double[] here = p.at.derivative(normal);
      double[] there = beyond.derivative(normal);
      double[] one = p.at.stress();
      double[] two = beyond.stress();
      double tr = ((one[0] + two[0]) * normal[0] + (one[3] + two[3]) * normal[1]) / 2;
      double tz = ((one[3] + two[3]) * normal[0] + (one[1] + two[1]) * normal[1]) / 2;
      double jump = beyond.energy() - p.at.energy();
      double work = tr * (there[0] - here[0]) + tz * (there[1] - here[1]);
      sum += weight[i] * motion(p, q) * (jump - work);
    }
    return sum;
  }

  /// Volume that a side sweeps per unit of t and of motion.
  private double motion(SidePoint p, double[] q) {
    double along = p.nr * shift.along()[0] + p.nz * shift.along()[1];
    return along * Shift.dot(q, p.at.values()) * model.hypothesis().measure(p.at.r());
  }

  /// The point of a side at t, -1 at its start and 1 at its end.
  private SidePoint point(Facet side, double t) {
    CellBlock block = model.mesh().blocks().get(side.block());
    int[] local = block.shape().facet(side.side());
    ReferenceCell reference = ReferenceCell.of(block.shape());
    double[] a = reference.node(local[0]);
    double[] b = reference.node(local[1]);
    double dXi = (b[0] - a[0]) / 2;
    double dEta = (b[1] - a[1]) / 2;
    double xi = (a[0] + b[0]) / 2 + t * dXi;
    double eta = (a[1] + b[1]) / 2 + t * dEta;
    CellPoint at = CellPoint.of(model, state.nodal(), side, xi, eta);
    double dr = at.map()[0] * dXi + at.map()[1] * dEta;
    double dz = at.map()[2] * dXi + at.map()[3] * dEta;
    return new SidePoint(at, dz, -dr); // the cell lies to the left
  }
}
