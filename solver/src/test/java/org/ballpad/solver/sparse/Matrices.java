package org.ballpad.solver.sparse;

import java.util.Random;
import java.util.TreeMap;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.assembly.Assembler;
import org.ballpad.solver.assembly.CellLayout;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.element.ElementRoutine;
import org.ballpad.solver.element.ElementRoutine.Memory;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.parallel.Workers;

/// Symmetric matrices of tests.
final class Matrices {
  private Matrices() {}

  /// From its lower triangle, dense; zeros off the diagonal are not stored.
  static CscMatrix of(double[][] a) {
    int n = a.length;
    int[] colStart = new int[n + 1];
    TreeMap<Integer, Double> entries = new TreeMap<>();
    for (int j = 0; j < n; j++) {
      for (int i = j; i < n; i++) {
        if (i == j || a[i][j] != 0) {
          entries.put(j * n + i, a[i][j]);
        }
      }
      colStart[j + 1] = entries.size();
    }
    int[] rows = entries.keySet().stream().mapToInt(k -> k % n).toArray();
    double[] values = entries.values().stream().mapToDouble(v -> v).toArray();
    return new CscMatrix(n, colStart, rows, values);
  }

  /// The full dense matrix.
  static double[][] dense(CscMatrix a) {
    double[][] full = new double[a.n()][a.n()];
    for (int j = 0; j < a.n(); j++) {
      for (int p = a.colStart()[j]; p < a.colStart()[j + 1]; p++) {
        full[a.rowIndex()[p]][j] = a.values()[p];
        full[j][a.rowIndex()[p]] = a.values()[p];
      }
    }
    return full;
  }

  /// Random and diagonally dominant; about `perRow` entries left of the diagonal.
  static CscMatrix random(int n, double perRow, Random random) {
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        if (random.nextDouble() < perRow / n) {
          a[i][j] = 2 * random.nextDouble() - 1;
          a[i][i] += Math.abs(a[i][j]);
          a[j][j] += Math.abs(a[i][j]);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      a[i][i] += 0.1 + random.nextDouble();
    }
    return of(a);
  }

  /// Stiffness of a distorted block whose outer face and top remain plane.
  static CscMatrix stiffness(CellShape shape, int cells) {
    Mesh mesh = Grid.distort(Grid.rectangle(0, 1, 0, 1, cells, cells).mesh(shape), 0.2 / cells, 7);
    Constraints constraints =
        BoundaryConditions.of(
            mesh,
            Hypothesis.AXISYMMETRIC,
            new Boundary(Boundary.Outer.PLANE, Boundary.Bottom.FREE, Boundary.Top.PLANE));
    var routine =
        new ElementRoutine(
            mesh,
            mesh.blocks().getFirst(),
            Hypothesis.AXISYMMETRIC,
            Integration.FULL,
            Laws.isotropic(1000, 0.3, 0));
    var nodal =
        new ElementRoutine.Nodal(
            new double[2 * mesh.nodeCount()],
            new double[mesh.nodeCount()],
            new double[0],
            new double[0]);
    CellLayout layout = new CellLayout(mesh, Hypothesis.AXISYMMETRIC);
    Assembler assembler = new Assembler(layout, constraints, new Workers(1));
    CscMatrix matrix = assembler.matrix();
    double[] cellMatrices = new double[layout.matrixLength()];
    for (CellLayout.Run run : layout.runs()) {
      double[][] entries =
          routine.stiffness(
              run.first(),
              run.last(),
              routine.respond(run.first(), run.last(), nodal, Memory.none()).tangent());
      for (int e = 0; e < entries.length; e++) {
        int start = layout.matrix(run.block(), run.first(), e);
        System.arraycopy(entries[e], 0, cellMatrices, start, entries[e].length);
      }
    }
    assembler.assemble(cellMatrices, matrix, new Workers(1));
    return matrix;
  }
}
