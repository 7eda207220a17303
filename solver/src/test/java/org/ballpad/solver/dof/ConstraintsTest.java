package org.ballpad.solver.dof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.ballpad.solver.dof.Relation.Term;
import org.junit.jupiter.api.Test;

/// The map u = T x + b of a hand-made case: two nodes and a global unknown `e`.
class ConstraintsTest {
  private static final DofMap DOFS = new DofMap(2, List.of("e"));

  /// u_r(0) = 0.5, u_z(1) = 3 e - 2 u_z(0) + 0.1; free are u_z(0), u_r(1) and e.
  private static final Constraints CONSTRAINTS =
      new Constraints(
          DOFS,
          List.of(
              Relation.fixed(0, 0.5),
              new Relation(3, List.of(new Term(4, 3), new Term(1, -2)), 0.1)));

  @Test
  void expandsEquationsToAllDegreesOfFreedom() {
    assertEquals(3, CONSTRAINTS.equations());
    double[] u = CONSTRAINTS.expand(new double[] {10, 20, 30});
    assertArrayEquals(new double[] {0.5, 10, 20, 3 * 30 - 2 * 10 + 0.1, 30}, u, 1e-14);
  }

  @Test
  void reducesForcesByTheTranspose() {
    Random random = new Random(6);
    double[] f = random.doubles(5).toArray();
    double[] x = random.doubles(3).toArray();
    // f . (T x + b) - f . b = (T^T f) . x
    double full = dot(f, CONSTRAINTS.expand(x)) - dot(f, CONSTRAINTS.expand(new double[3]));
    assertEquals(full, dot(CONSTRAINTS.reduce(f), x), 1e-14);
  }

  @Test
  void contradictionsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Constraints(DOFS, List.of(Relation.fixed(0, 0), Relation.fixed(0, 1))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Constraints(DOFS, List.of(Relation.fixed(0, 0), Relation.tied(1, new Term(0, 1)))));
    assertThrows(IllegalArgumentException.class, () -> DOFS.global("tilt"));
  }

  @Test
  void degreesOfFreedomHaveNames() {
    assertEquals("u_r", DOFS.name(DOFS.of(1, DofMap.R)));
    assertEquals("u_z", DOFS.name(DOFS.of(0, DofMap.Z)));
    assertEquals("e", DOFS.name(DOFS.global("e")));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
