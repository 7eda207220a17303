package org.ballpad.solver.element;

import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// Internal force and stiffness of the cells of one block (docs/theory.md, eq. 1.3 and 1.4).
///
/// Knows local nodes only. The law is asked once for all points of a run of cells.
///
/// - **Shape** the local degrees of freedom of a cell are u_r and u_z of node i at 2 i and 2 i + 1,
///   then the unknowns of the hypothesis. A cell's matrix is the lower triangle by rows: entry (i,
///   j), j <= i, at `i (i + 1) / 2 + j`.
/// - **Units** force uN, stiffness uN/um (per unit depth in planar sections).
/// - **Cost** geometry is computed anew on each call and nothing is kept: calls for different cells
///   may run at the same time.
public final class ElementRoutine {
  private final Mesh mesh;
  private final CellBlock block;
  private final Hypothesis hypothesis;
  private final Quadrature rule;
  private final MaterialLaw law;
  private final int nodes;
  private final int unknowns;

  /// @param mesh the mesh
  /// @param block one of its blocks
  /// @param hypothesis what the third direction does
  /// @param integration integration points per cell
  /// @param law the law of the block
  public ElementRoutine(
      Mesh mesh, CellBlock block, Hypothesis hypothesis, Integration integration, MaterialLaw law) {
    this.mesh = mesh;
    this.block = block;
    this.hypothesis = hypothesis;
    this.law = law;
    rule = ReferenceCell.of(block.shape()).quadrature(integration);
    nodes = block.shape().nodes();
    unknowns = hypothesis.unknowns().size();
  }

  /// Integration points per cell.
  public int points() {
    return rule.points();
  }

  /// What the nodes do.
  ///
  /// @param displacement u_r and u_z of every node, interleaved, um
  /// @param temperature temperature of every node, K
  /// @param bodyForce force per volume of every node, interleaved, uN/um3, or empty
  /// @param common values of the unknowns of the hypothesis
  public record Nodal(
      double[] displacement, double[] temperature, double[] bodyForce, double[] common) {}

  /// What the cells `first .. last - 1` answer, cell after cell. Rows of stress and strain as in
  /// the contract of [MaterialLaw].
  ///
  /// @param strain total strain, tensor components
  /// @param stress stress, MPa
  /// @param force internal force less body force, one for each local degree of freedom
  /// @param stiffness lower triangles, one per cell
  public record Answer(double[] strain, double[] stress, double[] force, double[] stiffness) {}

  /// Evaluates the cells `first .. last - 1`.
  public Answer evaluate(int first, int last, Nodal nodal) {
    PointGeometry at = new PointGeometry(mesh, block, first, last, rule, hypothesis);
    double[] strain = strain(at, first, nodal);
    double[] temperature = at.interpolate(block, first, nodal.temperature(), 1, 0);
    double[] stress = new double[4 * at.n];
    double[] tangent = new double[16 * at.n];
    double[] state = new double[law.stateSize() * at.n];
    law.update(at.n, strain, temperature, 0, state, stress, tangent, state.clone());
    double[] force = force(at, stress);
    if (nodal.bodyForce().length > 0) {
      subtractBodyForce(at, first, nodal.bodyForce(), force);
    }
    return new Answer(strain, stress, force, stiffness(at, tangent));
  }

  /// eps = B u at every point.
  private double[] strain(PointGeometry at, int first, Nodal nodal) {
    int n = at.n;
    double[] displacement = nodal.displacement();
    double[] strain = new double[4 * n];
    for (int p = 0; p < n; p++) {
      int c = first + p / rule.points();
      for (int i = 0; i < nodes; i++) {
        double u = displacement[2 * block.node(c, i)];
        double v = displacement[2 * block.node(c, i) + 1];
        double dr = at.dNdr[i * n + p];
        double dz = at.dNdz[i * n + p];
        strain[p] += dr * u;
        strain[n + p] += dz * v;
        strain[2 * n + p] += at.hoop[i * n + p] * u;
        strain[3 * n + p] += 0.5 * (dz * u + dr * v);
      }
      for (int k = 0; k < unknowns; k++) {
        strain[2 * n + p] += at.common[k * n + p] * nodal.common()[k];
      }
    }
    return strain;
  }

  /// f = sum over points of B^T sigma w.
  private double[] force(PointGeometry at, double[] stress) {
    int n = at.n;
    double[] force = new double[dofs() * n / rule.points()];
    for (int p = 0; p < n; p++) {
      int base = dofs() * (p / rule.points());
      double w = at.weight[p];
      double rr = w * stress[p];
      double zz = w * stress[n + p];
      double tt = w * stress[2 * n + p];
      double rz = w * stress[3 * n + p];
      for (int i = 0; i < nodes; i++) {
        double dr = at.dNdr[i * n + p];
        double dz = at.dNdz[i * n + p];
        force[base + 2 * i] += dr * rr + at.hoop[i * n + p] * tt + dz * rz;
        force[base + 2 * i + 1] += dz * zz + dr * rz;
      }
      for (int k = 0; k < unknowns; k++) {
        force[base + 2 * nodes + k] += at.common[k * n + p] * tt;
      }
    }
    return force;
  }

  /// f -= sum over points of N^T b w.
  private void subtractBodyForce(PointGeometry at, int first, double[] bodyForce, double[] force) {
    double[] br = at.interpolate(block, first, bodyForce, 2, 0);
    double[] bz = at.interpolate(block, first, bodyForce, 2, 1);
    for (int p = 0; p < at.n; p++) {
      int base = dofs() * (p / rule.points());
      for (int i = 0; i < nodes; i++) {
        double share = at.shape[i * rule.points() + p % rule.points()] * at.weight[p];
        force[base + 2 * i] -= share * br[p];
        force[base + 2 * i + 1] -= share * bz[p];
      }
    }
  }

  /// K = sum over points of B^T C B w, lower triangle.
  private double[] stiffness(PointGeometry at, double[] tangent) {
    int size = dofs() * (dofs() + 1) / 2;
    double[] stiffness = new double[size * at.n / rule.points()];
    double[] c = new double[16];
    double[] cb = new double[8];
    for (int p = 0; p < at.n; p++) {
      for (int k = 0; k < 16; k++) {
        // Column 3 is the derivative by the tensor component; B has the engineering shear, twice as
        // large.
        c[k] = tangent[k * at.n + p] * at.weight[p] * (k % 4 == 3 ? 0.5 : 1);
      }
      for (int j = 0; j < nodes; j++) {
        columns(at, p, j, c, cb);
        addRows(at, p, j, cb, stiffness, size * (p / rule.points()));
      }
      addUnknowns(at, p, c[10], stiffness, size * (p / rule.points()));
    }
    return stiffness;
  }

  /// The two columns of C B that belong to node j: those of u in `cb[0 .. 3]`, of v in `cb[4 ..
  /// 7]`.
  private static void columns(PointGeometry at, int p, int j, double[] c, double[] cb) {
    double dr = at.dNdr[j * at.n + p];
    double dz = at.dNdz[j * at.n + p];
    double h = at.hoop[j * at.n + p];
    for (int k = 0; k < 4; k++) {
      cb[k] = c[4 * k] * dr + c[4 * k + 2] * h + c[4 * k + 3] * dz;
      cb[4 + k] = c[4 * k + 1] * dz + c[4 * k + 3] * dr;
    }
  }

  /// Adds B_i^T C B_j for all nodes i >= j and for the unknowns of the hypothesis.
  private void addRows(PointGeometry at, int p, int j, double[] cb, double[] stiffness, int base) {
    for (int i = j; i < nodes; i++) {
      double dr = at.dNdr[i * at.n + p];
      double dz = at.dNdz[i * at.n + p];
      double h = at.hoop[i * at.n + p];
      int upper = base + i * (2 * i + 1) + 2 * j; // entry (2 i, 2 j)
      int lower = upper + 2 * i + 1; // entry (2 i + 1, 2 j)
      stiffness[upper] += dr * cb[0] + h * cb[2] + dz * cb[3];
      stiffness[lower] += dz * cb[1] + dr * cb[3];
      stiffness[lower + 1] += dz * cb[5] + dr * cb[7];
      if (i > j) {
        stiffness[upper + 1] += dr * cb[4] + h * cb[6] + dz * cb[7];
      }
    }
    for (int k = 0; k < unknowns; k++) {
      int entry = base + row(k) + 2 * j;
      stiffness[entry] += at.common[k * at.n + p] * cb[2];
      stiffness[entry + 1] += at.common[k * at.n + p] * cb[6];
    }
  }

  /// Adds what the unknowns of the hypothesis have with each other: only C_tt counts.
  private void addUnknowns(PointGeometry at, int p, double ctt, double[] stiffness, int base) {
    for (int k = 0; k < unknowns; k++) {
      for (int l = 0; l <= k; l++) {
        stiffness[base + row(k) + 2 * nodes + l] +=
            at.common[k * at.n + p] * ctt * at.common[l * at.n + p];
      }
    }
  }

  /// Start of the row of unknown k in a cell's matrix.
  private int row(int k) {
    int i = 2 * nodes + k;
    return i * (i + 1) / 2;
  }

  private int dofs() {
    return 2 * nodes + unknowns;
  }
}
