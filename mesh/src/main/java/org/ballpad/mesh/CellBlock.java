package org.ballpad.mesh;

/// All cells of one shape in one region.
///
/// @param region id of the region, a step id or `id.1`, `id.2` for a step with several layers
/// @param material name of the material; the case joins it to a law
/// @param shape shape of every cell of the block
/// @param nodes connectivity, `shape.nodes()` entries per cell; owned by the block and not to be
///   written to
public record CellBlock(String region, String material, CellShape shape, int[] nodes) {
  /// Number of cells.
  public int size() {
    return nodes.length / shape.nodes();
  }

  /// Global number of local node `i` of cell `c`.
  public int node(int c, int i) {
    return nodes[c * shape.nodes() + i];
  }

  /// Whether this block belongs to the region called `name`: `seed` is the union of `seed.1`,
  /// `seed.2`.
  public boolean isPartOf(String name) {
    return region.equals(name) || region.startsWith(name + ".");
  }
}
