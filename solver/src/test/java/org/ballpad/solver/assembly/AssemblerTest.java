package org.ballpad.solver.assembly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.parallel.Workers;
import org.ballpad.solver.sparse.CscMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reduced matrix against its definition T^T K T with dense matrices, cells filled with random
/// numbers.
class AssemblerTest {

  @ParameterizedTest
  @EnumSource(CellShape.class)
  void isTheTripleProduct(CellShape shape) {
    // More cells than stand together in one run, and a run that is not full.
    Mesh mesh = Grid.rectangle(0, 1, 0, 1, 9, 9).mesh(shape);
    Constraints constraints = planes(mesh);
    CellLayout layout = new CellLayout(mesh, Hypothesis.AXISYMMETRIC);
    double[] cells = new Random(9).doubles(layout.matrixLength(), -1, 1).toArray();
    Assembler assembler = new Assembler(layout, constraints, new Workers(1));
    CscMatrix matrix = assembler.matrix();
    assembler.assemble(cells, matrix, new Workers(1));

    double[][] full = full(layout, constraints, cells);
    for (int j = 0; j < matrix.n(); j++) {
      double[] column = matrix.multiply(unit(matrix.n(), j));
      double[] u = difference(constraints, unit(matrix.n(), j));
      double[] force = new double[u.length];
      for (int a = 0; a < u.length; a++) {
        for (int b = 0; b < u.length; b++) {
          force[a] += full[a][b] * u[b];
        }
      }
      assertArrayEquals(constraints.reduce(force), column, 1e-13);
    }
  }

  @Test
  void sameBitsForAnyNumberOfThreadsAndEveryTime() {
    Mesh mesh = Grid.rectangle(0, 1, 0, 1, 40, 40).mesh(CellShape.T6);
    CellLayout layout = new CellLayout(mesh, Hypothesis.AXISYMMETRIC);
    double[] cells = new Random(9).doubles(layout.matrixLength(), -1, 1).toArray();
    Assembler assembler = new Assembler(layout, planes(mesh), new Workers(1));
    CscMatrix one = assembler.matrix();
    assembler.assemble(cells, one, new Workers(1));
    for (int threads : new int[] {2, 5}) {
      Assembler another = new Assembler(layout, planes(mesh), new Workers(threads));
      CscMatrix other = another.matrix();
      another.assemble(cells, other, new Workers(threads));
      assertArrayEquals(one.colStart(), other.colStart());
      assertArrayEquals(one.rowIndex(), other.rowIndex());
      another.assemble(cells, other, new Workers(threads));
      assertArrayEquals(one.values(), other.values());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void everyTaskRunsOnce(int threads) {
    AtomicIntegerArray runs = new AtomicIntegerArray(1000);
    new Workers(threads).run(1000, runs::incrementAndGet);
    for (int i = 0; i < runs.length(); i++) {
      assertEquals(1, runs.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void theFailureOfTheFirstTaskIsThrown(int threads) {
    var failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Workers(threads)
                    .run(
                        100,
                        i -> {
                          if (i % 10 == 7) {
                            throw new IllegalStateException("task " + i);
                          }
                        }));
    assertEquals("task 7", failure.getMessage());
  }

  private static Constraints planes(Mesh mesh) {
    return BoundaryConditions.of(
        mesh,
        Hypothesis.AXISYMMETRIC,
        new Boundary(Boundary.Outer.PLANE, Boundary.Bottom.FREE, Boundary.Top.PLANE));
  }

  private static double[][] full(CellLayout layout, Constraints constraints, double[] cells) {
    double[][] full = new double[constraints.dofs().size()][constraints.dofs().size()];
    for (int c = 0; c < layout.cells(0); c++) {
      for (int i = 0; i < layout.dofs(0); i++) {
        for (int j = 0; j <= i; j++) {
          double value = cells[layout.matrix(0, c, i * (i + 1) / 2 + j)];
          int a = layout.dof(0, c, i, constraints.dofs());
          int b = layout.dof(0, c, j, constraints.dofs());
          full[a][b] += value;
          if (a != b) {
            full[b][a] += value;
          }
        }
      }
    }
    return full;
  }

  /// T x.
  private static double[] difference(Constraints constraints, double[] x) {
    double[] u = constraints.expand(x);
    double[] constant = constraints.expand(new double[x.length]);
    for (int i = 0; i < u.length; i++) {
      u[i] -= constant[i];
    }
    return u;
  }

  private static double[] unit(int n, int j) {
    double[] unit = new double[n];
    unit[j] = 1;
    return unit;
  }
}
