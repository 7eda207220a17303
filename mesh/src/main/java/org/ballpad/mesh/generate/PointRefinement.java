package org.ballpad.mesh.generate;

import java.util.HashSet;
import java.util.Set;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;

/// Makes cells smaller towards a point, as for the tip of a crack: no side of a cell is longer than
/// `size` or than [#GROWTH] of the distance between cell and point, whichever is larger.
///
/// @param r lateral coordinate of the point, um
/// @param z its height, um
/// @param size longest side at the point, um
public record PointRefinement(double r, double z, double size) {
  private static final double GROWTH = 0.25;

  /// The finer mesh: the one given where its cells are small enough.
  ///
  /// @param mesh a mesh of triangles
  public Mesh of(Mesh mesh) {
    Mesh finer = mesh;
    Set<Facet> large = large(finer);
    while (!large.isEmpty()) {
      Set<Facet> marked = large;
      finer = Refinement.local(finer, (b, c) -> marked.contains(new Facet(b, c, 0)));
      large = large(finer);
    }
    return finer;
  }

  /// Cells that are too large, each by its side 0.
  private Set<Facet> large(Mesh mesh) {
    Set<Facet> large = new HashSet<>();
    for (int b = 0; b < mesh.blocks().size(); b++) {
      for (int c = 0; c < mesh.blocks().get(b).size(); c++) {
        if (isLarge(mesh, mesh.blocks().get(b), c)) {
          large.add(new Facet(b, c, 0));
        }
      }
    }
    return large;
  }

  private boolean isLarge(Mesh mesh, CellBlock block, int c) {
    double longest = 0;
    double distance = Double.POSITIVE_INFINITY;
    int corners = block.shape().corners();
    for (int i = 0; i < corners; i++) {
      int start = block.node(c, i);
      int end = block.node(c, (i + 1) % corners);
      double dr = mesh.r(end) - mesh.r(start);
      double dz = mesh.z(end) - mesh.z(start);
      longest = Math.max(longest, Math.hypot(dr, dz));
      distance = Math.min(distance, Math.hypot(mesh.r(start) - r, mesh.z(start) - z));
    }
    return longest > Math.max(size, GROWTH * distance);
  }
}
