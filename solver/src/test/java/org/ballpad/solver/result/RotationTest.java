package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RotationTest {
  private static Solution displaced(CellShape shape, double turn, double shear, double stretch) {
    Mesh mesh = Manufactured.grid(shape, 4, 3, Manufactured.rectangle(3, 2), (i, j) -> "all");
    return Manufactured.displaced(
        mesh,
        (r, z) ->
            new double[] {turn * z + shear * z + stretch * r, -turn * r + shear * r - stretch * z});
  }

  /// A turn is found in any cell, and shear and stretch are none.
  @ParameterizedTest
  @EnumSource(CellShape.class)
  void onlyTheSkewPartCounts(CellShape shape) {
    assertEquals(0.07, Rotation.largest(displaced(shape, 0.07, 0.3, -0.2)), 1e-14);
    assertEquals(0.07, Rotation.largest(displaced(shape, -0.07, 0, 0)), 1e-14);
    assertEquals(0, Rotation.largest(displaced(shape, 0, 0.3, 0.2)), 1e-14);
  }
}
