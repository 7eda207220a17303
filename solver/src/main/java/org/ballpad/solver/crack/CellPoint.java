package org.ballpad.solver.crack;

import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.solver.Model;
import org.ballpad.solver.element.ElementRoutine.Nodal;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.ReferenceCell;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// What a linear body does at one point of one cell.
///
/// @param r lateral coordinate, um
/// @param z height, um
/// @param map dr/dxi, dr/deta, dz/dxi, dz/deta, um
/// @param values shape functions
/// @param alongR their derivatives by r, 1/um
/// @param alongZ their derivatives by z, 1/um
/// @param displacement u_r, um
/// @param gradient du_r/dr, du_r/dz, du_z/dr, du_z/dz
/// @param stress rr, zz, tt, rz, MPa
/// @param energy elastic energy per volume, 1/2 stress : elastic strain, MPa
record CellPoint(
    double r,
    double z,
    double[] map,
    double[] values,
    double[] alongR,
    double[] alongZ,
    double displacement,
    double[] gradient,
    double[] stress,
    double energy) {

  /// The point at (xi, eta) of the cell of a facet.
  static CellPoint of(Model model, Nodal nodal, Facet of, double xi, double eta) {
    CellBlock cells = model.mesh().blocks().get(of.block());
    ReferenceCell reference = ReferenceCell.of(cells.shape());
    int n = reference.nodes();
    double[] values = new double[n];
    double[] slopes = new double[2 * n];
    reference.values(xi, eta, values);
    reference.gradients(xi, eta, slopes);
    double[] place = new double[2];
    double[] map = new double[4];
    double temperature = 0;
    for (int i = 0; i < n; i++) {
      int node = cells.node(of.cell(), i);
      temperature += values[i] * nodal.temperature()[node];
      for (int k = 0; k < 2; k++) {
        double x = model.mesh().coordinates()[2 * node + k];
        place[k] += values[i] * x;
        map[2 * k] += slopes[2 * i] * x;
        map[2 * k + 1] += slopes[2 * i + 1] * x;
      }
    }
    double jacobian = determinant(map);
    double[] alongR = new double[n];
    double[] alongZ = new double[n];
    double displacement = 0;
    double[] gradient = new double[4];
    for (int i = 0; i < n; i++) {
      alongR[i] = (slopes[2 * i] * map[3] - slopes[2 * i + 1] * map[2]) / jacobian;
      alongZ[i] = (slopes[2 * i + 1] * map[0] - slopes[2 * i] * map[1]) / jacobian;
      double ur = nodal.displacement()[2 * cells.node(of.cell(), i)];
      double uz = nodal.displacement()[2 * cells.node(of.cell(), i) + 1];
      displacement += values[i] * ur;
      gradient[0] += alongR[i] * ur;
      gradient[1] += alongZ[i] * ur;
      gradient[2] += alongR[i] * uz;
      gradient[3] += alongZ[i] * uz;
    }
    double third = third(model.hypothesis(), place, displacement, nodal.common());
    double[] strain = {gradient[0], gradient[3], third, (gradient[1] + gradient[2]) / 2};
    double[] stress = new double[4];
    double energy = answer(model.laws().get(of.block()), strain, temperature, stress);
    return new CellPoint(
        place[0], place[1], map, values, alongR, alongZ, displacement, gradient, stress, energy);
  }

  private static double third(Hypothesis hypothesis, double[] place, double u, double[] common) {
    double third = u * hypothesis.outOfPlane(place[0]);
    for (int k = 0; k < common.length; k++) {
      third += common[k] * hypothesis.outOfPlane(k, place[1]);
    }
    return third;
  }

  /// Writes the stress and returns the energy 1/2 stress : C^-1 : stress.
  private static double answer(
      MaterialLaw law, double[] strain, double temperature, double[] stress) {
    DMatrixRMaj c = new DMatrixRMaj(4, 4);
    law.update(
        1, strain, new double[] {temperature}, 0, new double[0], stress, c.data, new double[0]);
    DMatrixRMaj elastic = new DMatrixRMaj(4, 1);
    CommonOps_DDRM.solve(c, new DMatrixRMaj(stress), elastic);
    return (stress[0] * elastic.get(0)
            + stress[1] * elastic.get(1)
            + stress[2] * elastic.get(2)
            + 2 * stress[3] * elastic.get(3))
        / 2;
  }

  /// d u_r and d u_z along a direction.
  double[] derivative(double[] direction) {
    return new double[] {
      gradient[0] * direction[0] + gradient[1] * direction[1],
      gradient[2] * direction[0] + gradient[3] * direction[1]
    };
  }

  /// Area of the section per unit of reference area, um2.
  double jacobian() {
    return determinant(map);
  }

  private static double determinant(double[] map) {
    return map[0] * map[3] - map[1] * map[2];
  }
}
