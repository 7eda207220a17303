package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.junit.jupiter.api.Test;
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
    assertEquals(0.07, Rotation.largest(displaced(shape, 0.07, 0.3, -0.2)).angle(), 1e-14);
    assertEquals(0.07, Rotation.largest(displaced(shape, -0.07, 0, 0)).angle(), 1e-14);
    assertEquals(0, Rotation.largest(displaced(shape, 0, 0.3, 0.2)).angle(), 1e-14);
  }

  /// A field w = a r of a revolved block, 20 cells of 1 um wide: the outermost ring alone is more
  /// than 1 % of the volume, so its middle counts. Turned the other way round, the cells at the
  /// axis are 1/400 and 3/400 of the volume, together just not more than 1 %.
  @Test
  void aHundredthOfTheVolumeIsLeftOut() {
    Mesh mesh =
        Manufactured.grid(CellShape.Q8, 20, 1, Manufactured.rectangle(20, 1), (i, j) -> "a");
    Solution rising = Manufactured.displaced(mesh, (r, z) -> new double[] {0, 0.001 * r * r});
    assertEquals(0.0195, Rotation.largest(rising).angle(), 1e-12);
    Solution falling =
        Manufactured.displaced(mesh, (r, z) -> new double[] {0, 0.001 * (r - 20) * (r - 20)});
    assertEquals(0.0175, Rotation.largest(falling).angle(), 1e-12);
  }

  @Test
  void theRegionThatTurnsMostIsNamed() {
    Mesh mesh =
        Manufactured.grid(
            CellShape.Q8, 4, 1, Manufactured.rectangle(4, 1), (i, j) -> i < 0.5 ? "in" : "out");
    Solution rising = Manufactured.displaced(mesh, (r, z) -> new double[] {0, 0.001 * r * r});
    assertEquals(new Rotation("out", 0.0035), round(Rotation.largest(rising)));
  }

  private static Rotation round(Rotation turned) {
    return new Rotation(turned.region(), 1e-9 * Math.round(1e9 * turned.angle()));
  }
}
