package org.ballpad.mesh.generate;

import java.util.List;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Partition;

/// From a cross-section to a mesh of quadratic triangles.
public final class Mesher {
  private static final int MOST_POINTS = 4_000_000;

  private Mesher() {}

  /// Meshes the structural regions of a partition.
  ///
  /// The mesh is conforming; its sides follow the circles of the section. The same section gives
  /// the same mesh, bit for bit.
  ///
  /// @throws MeshFault if no region carries stress, a size names no place, or a feature is too
  ///   small to be meshed
  public static Mesh mesh(Partition partition, MeshSizes wanted) {
    Arrangement arrangement = Arrangement.of(partition);
    if (arrangement.curves().isEmpty()) {
      throw new MeshFault("E-EMPTY", "no region of the section carries stress");
    }
    List<SingularPoints.Point> corners = SingularPoints.of(arrangement);
    SizeField sizes = new GradedSizes(arrangement, corners, wanted, partition.section().width());
    Outline outline = FilmStrips.outline(arrangement, sizes);
    CurveSampling sampling = new CurveSampling(outline, sizes).build();
    new DelaunayRefinement(outline, sizes, sampling, MOST_POINTS).run();
    MeshAssembly assembly = new MeshAssembly(arrangement, sampling.triangulation());
    BulkCells.add(outline, sampling, assembly);
    new PanelCells(outline, sampling, assembly).add();
    return SideStraightener.straighten(assembly.mesh(corners));
  }
}
