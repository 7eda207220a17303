package org.ballpad.solver.crack;

import java.util.List;
import org.ballpad.mesh.Facet;
import org.ballpad.solver.Model;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Quadrature;
import org.ballpad.solver.element.ReferenceCell;

/// J as an integral over cells around the tip (docs/theory.md, eq. 12.5 and 12.7): what the body
/// releases when its points move by a [Shift], less what its surfaces and interfaces release by
/// moving with them.
///
/// - **Units** N/m = MPa um.
/// - **Error** that of the mesh; where J depends on the choice of the shift, it is no more than
///   that error.
/// - **Source** C. F. Shih, B. Moran, T. Nakamura, Int. J. Fract. 30 (1986) 79-102.
final class DomainIntegral {
  private final Model model;
  private final CrackedBody.State state;
  private final Shift shift;

  private DomainIntegral(Model model, CrackedBody.State state, Shift shift) {
    this.model = model;
    this.state = state;
    this.shift = shift;
  }

  /// J in a state of the body, per new area. The temperature is the same everywhere.
  static double of(CrackedBody body, CrackedBody.State state) {
    Shift shift = Shift.about(body.crack(), state.stop());
    List<Facet> cells = shift.cells();
    DomainIntegral integral = new DomainIntegral(body.model(), state, shift);
    double ofCells = cells.stream().mapToDouble(integral::ofCell).sum();
    double ofSides = new MovedSides(body, state, shift).release(cells);
    int tip = body.crack().path().stop(state.stop());
    double front = body.model().hypothesis().measure(body.model().mesh().r(tip));
    return (ofCells - ofSides) / front;
  }

  private double ofCell(Facet cell) {
    ReferenceCell reference = ReferenceCell.of(model.mesh().blocks().get(cell.block()).shape());
    Quadrature rule = reference.quadrature(model.integration());
    double[] q = shift.weights(cell);
    double sum = 0;
    for (int i = 0; i < rule.points(); i++) {
      CellPoint p = CellPoint.of(model, state.nodal(), cell, rule.xi()[i], rule.eta()[i]);
      sum += rule.weight()[i] * p.jacobian() * model.hypothesis().measure(p.r()) * density(p, q);
    }
    return sum;
  }

  /// What a unit of volume releases.
  private double density(CellPoint p, double[] q) {
    double here = Shift.dot(q, p.values());
    double byR = Shift.dot(q, p.alongR());
    double byZ = Shift.dot(q, p.alongZ());
    double[] du = p.derivative(shift.along());
    double[] s = p.stress();
    double carried = s[0] * du[0] * byR + s[3] * (du[0] * byZ + du[1] * byR) + s[1] * du[1] * byZ;
    double wider = model.hypothesis().outOfPlane(p.r()) * shift.along()[0] * here;
    double growth = shift.along()[0] * byR + shift.along()[1] * byZ + wider;
    return carried - p.energy() * growth - s[2] * third(p) * here;
  }

  /// How the strain in the third direction changes along the shift while displacements are carried.
  private double third(CellPoint p) {
    Hypothesis hypothesis = model.hypothesis();
    double curl = hypothesis.outOfPlane(p.r());
    double change = -p.displacement() * curl * curl * shift.along()[0];
    double[] common = state.nodal().common();
    for (int k = 0; k < common.length; k++) { // linear in z
      double slope = hypothesis.outOfPlane(k, 1) - hypothesis.outOfPlane(k, 0);
      change += common[k] * slope * shift.along()[1];
    }
    return change;
  }
}
