package org.ballpad.mesh.generate;

import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Partition;

/// From a cross-section to a mesh of quadratic triangles.
public final class Mesher {
  private Mesher() {}

  /// Meshes the structural regions of a partition.
  ///
  /// @throws MeshFault if the regions overlap, none carries stress, or a feature is too small to be meshed
  public static Mesh mesh(Partition partition, MeshSizes sizes) {
    throw new MeshFault("E-EMPTY", "no region to mesh for size " + sizes.size() + " in " + partition.section());
  }
}
