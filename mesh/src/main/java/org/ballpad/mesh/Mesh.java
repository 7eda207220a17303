package org.ballpad.mesh;

import java.util.List;

/// Nodes, cell blocks and singular points of one cross-section. Immutable: the arrays are owned by
/// the mesh and not to be written to.
///
/// @param coordinates r and z of every node, interleaved, um
/// @param blocks cells by region and shape; a node between regions is shared, so the mesh is
///   conforming
/// @param corners singular points, ordered by r, then z
/// @param curves circles on which mid-side nodes lie, see [CurvedSides]
public record Mesh(
    double[] coordinates, List<CellBlock> blocks, List<Corner> corners, CurvedSides curves) {
  /// Copies the lists, not the arrays.
  public Mesh {
    blocks = List.copyOf(blocks);
    corners = List.copyOf(corners);
  }

  /// Number of nodes.
  public int nodeCount() {
    return coordinates.length / 2;
  }

  /// Number of cells of all blocks.
  public int cellCount() {
    return blocks.stream().mapToInt(CellBlock::size).sum();
  }

  /// Node at the start (0) or the end (1) of a facet, its cell on the left.
  public int node(Facet facet, int end) {
    CellBlock block = blocks.get(facet.block());
    return block.node(facet.cell(), block.shape().facet(facet.side())[end]);
  }

  /// Lateral coordinate of a node, um.
  public double r(int node) {
    return coordinates[2 * node];
  }

  /// Height of a node, um.
  public double z(int node) {
    return coordinates[2 * node + 1];
  }
}
