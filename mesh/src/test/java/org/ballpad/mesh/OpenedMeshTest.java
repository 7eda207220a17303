package org.ballpad.mesh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.generate.Refinement;
import org.junit.jupiter.api.Test;

/// Four unit squares of linear cells in a row from r = 0 to 4 over four others: `top` over `base`,
/// and a post at the right that may join them.
///
/// ```
/// 10  11  12  13  14     z = 1
///  | t | t | t | ? |
///  5   6   7   8   9     z = 0
///  | b | b | b | ? |
///  0   1   2   3   4     z = -1
/// ```
class OpenedMeshTest {
  @Test
  void aPathRunsFromEitherEnd() {
    Mesh mesh = mesh("top", "base");
    assertArrayEquals(new int[] {9, 8, 7, 6, 5}, path(mesh, CrackPath.End.OUTER).nodes());
    CrackPath inner = path(mesh, CrackPath.End.INNER);
    assertArrayEquals(new int[] {5, 6, 7, 8, 9}, inner.nodes());
    assertEquals(4, inner.sides());
    assertEquals(2, inner.stopAt(7));
    assertEquals(-1, inner.stopAt(0));
  }

  @Test
  void everyNodeOfAFreePathIsDoubled() {
    OpenedMesh opened = OpenedMesh.of(path(mesh("top", "base"), CrackPath.End.OUTER));
    assertEquals(20, opened.mesh().nodeCount());
    assertArrayEquals(new int[] {15, 16, 17, 18, 19}, opened.twins());
    assertEquals(3, opened.mesh().r(16));
    CellBlock base = block(opened.mesh(), "base");
    assertEquals(
        List.of(0, 1, 18, 19),
        List.of(base.node(0, 0), base.node(0, 1), base.node(0, 2), base.node(0, 3)));
    assertArrayEquals(
        block(path(mesh("top", "base"), CrackPath.End.OUTER).mesh(), "top").nodes(),
        block(opened.mesh(), "top").nodes());
  }

  @Test
  void aMouthThatAThirdRegionEnclosesStaysSingle() {
    OpenedMesh opened = OpenedMesh.of(path(mesh("post", "post"), CrackPath.End.OUTER));
    assertArrayEquals(new int[] {8, 7, 6, 5}, opened.path().nodes());
    assertFalse(opened.isDouble(0));
    assertTrue(opened.isDouble(1) && opened.isDouble(2) && opened.isDouble(3));
    assertEquals(18, opened.mesh().nodeCount());
  }

  /// A corner at which two regions end beside free space opens.
  @Test
  void aMouthBesideAnotherRegionOfOneSideOpens() {
    OpenedMesh opened = OpenedMesh.of(path(mesh("top", null), CrackPath.End.OUTER));
    assertArrayEquals(new int[] {8, 7, 6, 5}, opened.path().nodes());
    assertTrue(opened.isDouble(0));
  }

  @Test
  void aPathKeepsItsStopsUnderRefinement() {
    Mesh mesh = quadratic();
    CrackPath fine =
        CrackPath.along(
            Refinement.uniform(mesh),
            Interfaces.between(Refinement.uniform(mesh), "top", "base"),
            CrackPath.End.INNER);
    CrackPath coarse = path(mesh, CrackPath.End.INNER);
    assertEquals(2 * coarse.sides(), fine.sides());
    for (int k = 0; k <= coarse.sides(); k++) {
      assertEquals(2 * k, fine.stopAt(coarse.stop(k)));
    }
    OpenedMesh opened = OpenedMesh.of(fine);
    assertEquals(fine.mesh().nodeCount() + fine.nodes().length, opened.mesh().nodeCount());
  }

  @Test
  void aClosedInterfaceHasNoEnd() {
    double[] x = new double[32];
    for (int i = 0; i < 16; i++) {
      x[2 * i] = i % 4;
      x[2 * i + 1] = i / 4;
    }
    int[] ring = new int[32];
    int at = 0;
    for (int cell = 0; cell < 9; cell++) {
      if (cell != 4) {
        int low = cell / 3 * 4 + cell % 3;
        for (int node : new int[] {low, low + 1, low + 5, low + 4}) {
          ring[at++] = node;
        }
      }
    }
    Mesh mesh =
        mesh(
            x,
            new CellBlock("ring", "a", CellShape.Q4, ring),
            new CellBlock("core", "b", CellShape.Q4, new int[] {5, 6, 10, 9}));
    Interface closed = Interfaces.between(mesh, "core", "ring");
    IllegalArgumentException none =
        assertThrows(
            IllegalArgumentException.class,
            () -> CrackPath.along(mesh, closed, CrackPath.End.OUTER));
    assertEquals("the interface 'core/ring' is closed in itself: it has no end", none.getMessage());
  }

  private static CrackPath path(Mesh mesh, CrackPath.End from) {
    return CrackPath.along(mesh, Interfaces.between(mesh, "top", "base"), from);
  }

  private static CellBlock block(Mesh mesh, String region) {
    return mesh.blocks().stream().filter(b -> b.region().equals(region)).findFirst().orElseThrow();
  }

  private static Mesh mesh(double[] coordinates, CellBlock... blocks) {
    return new Mesh(
        coordinates, List.of(blocks), List.of(), CurvedSides.none(coordinates.length / 2));
  }

  /// The mesh above with regions for its last column, none where null.
  private static Mesh mesh(String upper, String lower) {
    double[] x = new double[30];
    for (int i = 0; i < 15; i++) {
      x[2 * i] = i % 5;
      x[2 * i + 1] = i / 5 - 1;
    }
    List<CellBlock> blocks = new java.util.ArrayList<>();
    blocks.add(new CellBlock("base", "b", CellShape.Q4, row(0, "base".equals(lower) ? 4 : 3)));
    blocks.add(new CellBlock("top", "t", CellShape.Q4, row(5, "top".equals(upper) ? 4 : 3)));
    if ("post".equals(upper)) {
      blocks.add(new CellBlock("post", "p", CellShape.Q4, new int[] {3, 4, 9, 8, 8, 9, 14, 13}));
    }
    return mesh(x, blocks.toArray(CellBlock[]::new));
  }

  private static int[] row(int first, int cells) {
    int[] nodes = new int[4 * cells];
    for (int c = 0; c < cells; c++) {
      int low = first + c;
      System.arraycopy(new int[] {low, low + 1, low + 6, low + 5}, 0, nodes, 4 * c, 4);
    }
    return nodes;
  }

  /// Two quadratic squares over two others.
  private static Mesh quadratic() {
    double[] x = new double[50];
    for (int i = 0; i < 25; i++) {
      x[2 * i] = i % 5 / 2.0;
      x[2 * i + 1] = i / 5 / 2.0 - 1;
    }
    int[][] rows = new int[2][16];
    for (int c = 0; c < 4; c++) {
      int low = c / 2 * 10 + c % 2 * 2;
      int[] cell = {low, low + 2, low + 12, low + 10, low + 1, low + 7, low + 11, low + 5};
      System.arraycopy(cell, 0, rows[c / 2], c % 2 * 8, 8);
    }
    return mesh(
        x,
        new CellBlock("base", "b", CellShape.Q8, rows[0]),
        new CellBlock("top", "t", CellShape.Q8, rows[1]));
  }
}
