package org.ballpad.mesh.section;

import java.util.List;

/// The section as a planar graph: vertices, and curves with a region on either side. Immutable.
///
/// Vertices are where three or more curves meet or where a boundary turns; vertices that only cut a
/// straight line or a circle into chords are gone, so that a mesh is free to place its own nodes
/// there.
///
/// Units: um.
///
/// @param r lateral coordinates of the vertices
/// @param z heights of the vertices
/// @param curves pieces of the boundaries
/// @param regions the structural regions; curves refer to them by index
/// @param arcs the circles that curves refer to
public record Arrangement(
    double[] r, double[] z, List<Curve> curves, List<Region> regions, List<Arc> arcs) {
  /// Index of what no structural region covers.
  public static final int OUTSIDE = -1;

  /// Copies the lists, not the arrays.
  public Arrangement {
    curves = List.copyOf(curves);
    regions = List.copyOf(regions);
    arcs = List.copyOf(arcs);
  }

  /// Builds the graph of the structural regions of a partition.
  ///
  /// @throws IllegalArgumentException if two regions cover the same place
  public static Arrangement of(Partition partition) {
    List<Region> regions = partition.regions().stream().filter(Region::structural).toList();
    Overlaps.refuse(regions);
    NodedEdges edges = NodedEdges.of(regions);
    return new CurveChains(edges, partition.arcs()).arrangement(regions);
  }
}
