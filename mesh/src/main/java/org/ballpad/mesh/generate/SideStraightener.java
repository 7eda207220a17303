package org.ballpad.mesh.generate;

import java.util.Arrays;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;

/// Curves less where a curved side would fold a thin neighbour.
final class SideStraightener {
  private static final int ROUNDS = 8;

  private final Mesh mesh;
  private final double[] coordinates;
  private final int[] arcOfNode;
  private final boolean[] moved;

  private SideStraightener(Mesh mesh) {
    this.mesh = mesh;
    coordinates = mesh.coordinates().clone();
    arcOfNode = mesh.curves().arcOfNode().clone();
    moved = new boolean[mesh.nodeCount()];
  }

  /// The mesh with positive Jacobians everywhere.
  ///
  /// @throws MeshFault if a cell stays folded with straight sides
  static Mesh straighten(Mesh mesh) {
    return new SideStraightener(mesh).result();
  }

  private Mesh result() {
    boolean changed = false;
    for (int round = 0; flattened(round); round++) {
      changed = true;
    }
    return changed
        ? new Mesh(
            coordinates,
            mesh.blocks(),
            mesh.corners(),
            new CurvedSides(mesh.curves().arcs(), arcOfNode))
        : mesh;
  }

  /// Flattens all folded cells once; whether there were any.
  private boolean flattened(int round) {
    boolean any = false;
    Arrays.fill(moved, false);
    for (CellBlock block : mesh.blocks()) {
      for (int c = 0; c < block.size(); c++) {
        if (Quality.leastJacobian(coordinates, block, c) < Quality.FOLDED) {
          any = true;
          flatten(block, c, round);
        }
      }
    }
    return any;
  }

  /// Brings the middles of the sides of a cell halfway, in the last round but one wholly, to the
  /// chords.
  private void flatten(CellBlock block, int c, int round) {
    if (round == ROUNDS) {
      int a = block.node(c, 0);
      throw new MeshFault(
          "E-SLIVER",
          "a cell of %s at (%.4f, %.4f) has no area"
              .formatted(block.region(), mesh.r(a), mesh.z(a)));
    }
    double keep = round == ROUNDS - 1 ? 0 : 0.5;
    for (int e = 0; e < 3; e++) {
      int m = block.node(c, 3 + e);
      if (!moved[m]) {
        moved[m] = true;
        arcOfNode[m] = -1;
        for (int k = 0; k < 2; k++) {
          double chord =
              0.5
                  * (coordinates[2 * block.node(c, e) + k]
                      + coordinates[2 * block.node(c, (e + 1) % 3) + k]);
          coordinates[2 * m + k] = chord + keep * (coordinates[2 * m + k] - chord);
        }
      }
    }
  }
}
