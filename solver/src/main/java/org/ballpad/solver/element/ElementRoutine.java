package org.ballpad.solver.element;

import java.util.Arrays;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// Internal force and stiffness of the cells of one block (docs/theory.md, eq. 1.3 and 1.4).
///
/// Knows local nodes only. Everything is done for a run of cells at once, cell fastest, and the law
/// is asked once for all their points.
///
/// - **Shape** the local degrees of freedom of a cell are u_r and u_z of node i at 2 i and 2 i + 1,
///   then the unknowns of the hypothesis. A cell's matrix is the lower triangle by rows: entry (i,
///   j), j <= i, is number `i (i + 1) / 2 + j`.
/// - **Units** force uN, stiffness uN/um (per unit depth in planar sections).
/// - **Writes** arrays of its own, answers among them, which the next call overwrites: one thread
///   at a time. Geometry is computed anew on each call.
public final class ElementRoutine {
  private final Mesh mesh;
  private final CellBlock block;
  private final Hypothesis hypothesis;
  private final ReferenceCell cell;
  private final Quadrature rule;
  private final MaterialLaw law;
  private final int nodes;
  private final int unknowns;

  // Of runs of one length, made when the length changes.
  private PointGeometry[] at = {};
  private double[][] r;
  private double[][] z;
  private double[][] u;
  private double[][] v;
  private double[][] slice;
  private double[] strain;
  private double[] relative;
  private double[] stress;
  private double[] tangent;
  private double[] temperature;
  private double[][] force;
  private CellStiffness stiffness;

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
    cell = ReferenceCell.of(block.shape());
    rule = cell.quadrature(integration);
    nodes = block.shape().nodes();
    unknowns = hypothesis.unknowns().size();
  }

  /// The law that it asks.
  public MaterialLaw law() {
    return law;
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

  /// What the points of a run remember, in the order of [Response].
  ///
  /// @param dt length of the increment, s
  /// @param strainAtBirth total strain at which the material came into being, 4 rows, or empty for
  ///   none: the law is asked for the strain since then
  /// @param before state at the start of the increment, rows of the law
  /// @param after receives the state at its end
  public record Memory(double dt, double[] strainAtBirth, double[] before, double[] after) {
    /// Of a law without state, in a body that is strained from the start.
    public static Memory none() {
      return new Memory(0, new double[0], new double[0], new double[0]);
    }
  }

  /// What the cells of a run answer at their points. Rows as in the contract of [MaterialLaw],
  /// point q of the rule in the c-th of m cells being point `q * m + c`.
  ///
  /// @param strain total strain, tensor components
  /// @param stress stress, MPa
  /// @param tangent what stress changes with strain, MPa
  /// @param isFound whether the law has an answer for every point
  public record Response(double[] strain, double[] stress, double[] tangent, boolean isFound) {}

  /// Internal force less body force of the cells of which [#respond] was asked last: a row for each
  /// local degree of freedom, one number per cell in it.
  public double[][] force(int first, Nodal nodal) {
    clear(force);
    for (int q = 0; q < at.length; q++) {
      addForce(at[q], slice(stress, 4, q));
    }
    if (nodal.bodyForce().length > 0) {
      subtractBodyForce(first, nodal.bodyForce());
    }
    return force;
  }

  /// Stiffness of the cells `first .. last - 1`: a row for each entry of a cell's matrix, one
  /// number per cell in it.
  ///
  /// @param tangent of their points, as in [Response]
  public double[][] stiffness(int first, int last, double[] tangent) {
    place(first, last);
    stiffness.clear();
    for (int q = 0; q < at.length; q++) {
      stiffness.add(at[q], slice(tangent, 16, q));
    }
    return stiffness.entries();
  }

  /// Strain, stress and tangent of the cells `first .. last - 1`.
  public Response respond(int first, int last, Nodal nodal, Memory memory) {
    place(first, last);
    fillStrain(first, nodal);
    fillTemperature(first, nodal.temperature());
    int found =
        law.update(
            temperature.length,
            since(memory.strainAtBirth()),
            temperature,
            memory.dt(),
            memory.before(),
            stress,
            tangent,
            memory.after());
    return new Response(strain, stress, tangent, found == MaterialLaw.ALL_FOUND);
  }

  /// The volume that each point of the cells `first .. last - 1` stands for, in the order of
  /// [Response].
  public double[] weights(int first, int last) {
    place(first, last);
    int cells = last - first;
    double[] weights = new double[at.length * cells];
    for (int q = 0; q < at.length; q++) {
      System.arraycopy(at[q].weight, 0, weights, q * cells, cells);
    }
    return weights;
  }

  private void place(int first, int last) {
    int cells = last - first;
    if (r == null || r[0].length != cells) {
      makeRoom(cells);
    }
    gather(mesh.coordinates(), 2, 0, first, r);
    gather(mesh.coordinates(), 2, 1, first, z);
    for (PointGeometry point : at) {
      point.place(r, z);
      point.check(mesh, block, first);
    }
  }

  /// The strain since another one.
  private double[] since(double[] other) {
    if (other.length == 0) {
      return strain;
    }
    for (int i = 0; i < strain.length; i++) {
      relative[i] = strain[i] - other[i];
    }
    return relative;
  }

  private void makeRoom(int cells) {
    int n = rule.points() * cells;
    at = new PointGeometry[rule.points()];
    for (int q = 0; q < at.length; q++) {
      at[q] = new PointGeometry(cell, rule, q, hypothesis, cells);
    }
    r = Rows.zeros(nodes, cells);
    z = Rows.zeros(nodes, cells);
    u = Rows.zeros(nodes, cells);
    v = Rows.zeros(nodes, cells);
    slice = Rows.zeros(16, cells);
    strain = new double[4 * n];
    relative = new double[4 * n];
    stress = new double[4 * n];
    tangent = new double[16 * n];
    temperature = new double[n];
    force = Rows.zeros(2 * nodes + unknowns, cells);
    stiffness = new CellStiffness(nodes, unknowns, cells);
  }

  /// Component `component` of `stride` interleaved ones at the nodes of the cells, a row for every
  /// local node.
  private void gather(double[] nodal, int stride, int component, int first, double[][] rows) {
    int[] node = block.nodes();
    for (int i = 0; i < nodes; i++) {
      double[] row = rows[i];
      for (int c = 0; c < row.length; c++) {
        row[c] = nodal[stride * node[(first + c) * nodes + i] + component];
      }
    }
  }

  /// The part of point q of all `count` rows over the points of a run.
  private double[][] slice(double[] values, int count, int q) {
    int cells = slice[0].length;
    for (int k = 0; k < count; k++) {
      System.arraycopy(values, (k * at.length + q) * cells, slice[k], 0, cells);
    }
    return slice;
  }

  /// eps = B u.
  private void fillStrain(int first, Nodal nodal) {
    gather(nodal.displacement(), 2, 0, first, u);
    gather(nodal.displacement(), 2, 1, first, v);
    for (int q = 0; q < at.length; q++) {
      PointGeometry point = at[q];
      clear(slice);
      for (int i = 0; i < nodes; i++) {
        Rows.add(slice[0], point.dNdr[i], u[i]);
        Rows.add(slice[1], point.dNdz[i], v[i]);
        Rows.add(slice[2], point.hoop[i], u[i]);
        Rows.add(slice[3], 0.5, point.dNdz[i], u[i], point.dNdr[i], v[i]);
      }
      for (int k = 0; k < unknowns; k++) {
        Rows.add(slice[2], nodal.common()[k], point.common[k]);
      }
      int cells = slice[0].length;
      for (int k = 0; k < 4; k++) {
        System.arraycopy(slice[k], 0, strain, (k * at.length + q) * cells, cells);
      }
    }
  }

  private void fillTemperature(int first, double[] nodal) {
    gather(nodal, 1, 0, first, u);
    int cells = slice[0].length;
    for (int q = 0; q < at.length; q++) {
      at[q].interpolate(u, slice[0]);
      System.arraycopy(slice[0], 0, temperature, q * cells, cells);
    }
  }

  /// f += B^T sigma w; leaves sigma w in `stress`.
  private void addForce(PointGeometry point, double[][] stress) {
    for (int k = 0; k < 4; k++) {
      Rows.set(stress[k], stress[k], point.weight, 1);
    }
    for (int i = 0; i < nodes; i++) {
      double[] dr = point.dNdr[i];
      double[] dz = point.dNdz[i];
      Rows.add(force[2 * i], dr, stress[0], point.hoop[i], stress[2], dz, stress[3]);
      Rows.add(force[2 * i + 1], dz, stress[1], dr, stress[3]);
    }
    for (int k = 0; k < unknowns; k++) {
      Rows.add(force[2 * nodes + k], point.common[k], stress[2]);
    }
  }

  /// f -= sum over points of N^T b w.
  private void subtractBodyForce(int first, double[] bodyForce) {
    gather(bodyForce, 2, 0, first, u);
    gather(bodyForce, 2, 1, first, v);
    for (PointGeometry point : at) {
      point.interpolate(u, slice[0]);
      point.interpolate(v, slice[1]);
      for (int i = 0; i < nodes; i++) {
        Rows.set(slice[2], point.weight, -point.shape[i]);
        Rows.add(force[2 * i], slice[2], slice[0]);
        Rows.add(force[2 * i + 1], slice[2], slice[1]);
      }
    }
  }

  private static void clear(double[][] rows) {
    for (double[] row : rows) {
      Arrays.fill(row, 0);
    }
  }
}
