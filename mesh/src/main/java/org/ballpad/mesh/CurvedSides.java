package org.ballpad.mesh;

import java.util.List;
import org.ballpad.mesh.section.Arc;

/// Which mid-side nodes lie on which circle, so that refinement can put new nodes on the true
/// curve.
///
/// @param arcs the circles
/// @param arcOfNode for each node of the mesh the index of the circle its cell side follows, or -1;
///   only mid-side nodes have one
public record CurvedSides(List<Arc> arcs, int[] arcOfNode) {
  /// No curved side in a mesh of `nodes` nodes.
  public static CurvedSides none(int nodes) {
    int[] arcOfNode = new int[nodes];
    java.util.Arrays.fill(arcOfNode, -1);
    return new CurvedSides(List.of(), arcOfNode);
  }
}
