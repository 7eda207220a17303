package org.ballpad.solver.sparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every ordering owes, and how much fill minimum degree leaves.
class OrderingTest {
  static List<Ordering> all() {
    return List.of(new NaturalOrdering(), new MinimumDegree());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyUnknownIsEliminatedOnce(Ordering ordering) {
    Random random = new Random(1);
    for (int n : new int[] {1, 2, 3, 10, 57, 300}) {
      for (double perRow : new double[] {0, 0.5, 3, 20}) {
        int[] order = ordering.order(Matrices.random(n, perRow, random));
        Arrays.sort(order);
        assertArrayEquals(IntStream.range(0, n).toArray(), order);
      }
    }
  }

  @Test
  void aStarHasNoFillWhenItsCentreComesLast() {
    int n = 12;
    double[][] star = new double[n][n];
    for (int i = 0; i < n; i++) {
      star[i][i] = n;
      star[i][0] = i == 0 ? n : 1;
    }
    CscMatrix a = Matrices.of(star);
    assertEquals(2 * n - 1, entries(a, new MinimumDegree()));
    assertEquals(n * (n + 1) / 2, entries(a, new NaturalOrdering()));
  }

  @Test
  void aTreeHasNoFill() {
    // Minimum degree eliminates leaves of a tree one by one, which is perfect.
    int n = 200;
    Random random = new Random(4);
    double[][] tree = new double[n][n];
    for (int i = 0; i < n; i++) {
      tree[i][i] = n;
      if (i > 0) {
        tree[i][random.nextInt(i)] = 1;
      }
    }
    assertEquals(2 * n - 1, entries(Matrices.of(tree), new MinimumDegree()));
  }

  @Test
  void fillOfAMeshGrowsLikeNLogN() {
    // George's bound for nested dissection of a square mesh of N unknowns is 31/8 N log2 N entries
    // for one unknown per node of a
    // bilinear grid. Two unknowns per node take twice that; minimum degree stays below.
    CscMatrix a = Matrices.stiffness(CellShape.Q4, 60);
    int entries = entries(a, new MinimumDegree());
    double n = a.n();
    double bound = 2 * 31.0 / 8 * n * Math.log(n / 2) / Math.log(2);
    assertTrue(entries < bound, entries + " entries, bound " + bound);
  }

  private static int entries(CscMatrix a, Ordering ordering) {
    return assertInstanceOf(UpLookingCholesky.class, UpLookingCholesky.factor(a, ordering))
        .entries();
  }
}
