package org.ballpad.solver.result;

import java.util.Optional;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// The cell that holds a point of the section, and where in it.
///
/// @param block index of its block in the mesh
/// @param index number of the cell in its block
/// @param cell the cell
/// @param xi first reference coordinate of the point
/// @param eta second reference coordinate
record Place(int block, int index, Cell cell, double xi, double eta) {
  /// A point on a curved surface may lie this share of a cell outside a coarse mesh.
  private static final double TOLERANCE = 1e-3;

  /// The place of (r, z) in some blocks of a mesh; empty where they do not hold it.
  static Optional<Place> of(Mesh mesh, int[] blocks, double r, double z) {
    Place best = null;
    for (int b : blocks) {
      CellBlock block = mesh.blocks().get(b);
      for (int c = 0; c < block.size(); c++) {
        Cell cell = Cell.of(mesh, block, c);
        if (!cell.isNear(r, z)) {
          continue;
        }
        double[] found = cell.locate(r, z);
        Place place = new Place(b, c, cell, found[0], found[1]);
        if (best == null || place.outside() < best.outside()) {
          best = place;
        }
      }
    }
    return Optional.ofNullable(best).filter(place -> place.outside() <= TOLERANCE);
  }

  private double outside() {
    return cell.outside(xi, eta);
  }
}
