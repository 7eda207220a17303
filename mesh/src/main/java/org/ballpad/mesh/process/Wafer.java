package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The work piece between two steps. Immutable.
///
/// @param partition its cross-section
/// @param deposits solder that waits for its reflow
/// @param substrate id of the region that everything must hold on to, or empty before there is one
public record Wafer(Partition partition, List<Deposited> deposits, String substrate) {
  /// Copies the list.
  public Wafer {
    deposits = List.copyOf(deposits);
  }

  /// Solder that has been put on and has no shape yet.
  ///
  /// @param id id of the step
  /// @param material name of the solder
  /// @param volume volume in the section, um3 (um2 in a planar section)
  /// @param at its middle in a planar section, um; 0 on the axis
  public record Deposited(String id, String material, double volume, double at) {
    /// Solder whose `at` may be left out, on the axis. Of solder in the middle of a planar section,
    /// at 0, half lies within it.
    static Deposited of(String id, String material, double volume, Double at) {
      boolean isHalf = at != null && at == 0;
      return new Deposited(id, material, isHalf ? volume / 2 : volume, at == null ? 0 : at);
    }
  }

  /// The cross-section with its ambient.
  Landscape landscape() {
    return Landscape.of(partition);
  }

  /// The box around all regions, um.
  Envelope box() {
    Envelope box = new Envelope();
    partition
        .regions()
        .forEach(region -> box.expandToInclude(region.shape().getEnvelopeInternal()));
    return box;
  }

  /// The same wafer with other regions and, beside its own, other arcs.
  Wafer with(List<Region> regions, List<Arc> arcs) {
    List<Arc> all = new ArrayList<>(partition.arcs());
    all.addAll(arcs);
    return with(Partition.noded(partition.section(), regions, all));
  }

  /// The same wafer with another cross-section.
  Wafer with(Partition other) {
    return new Wafer(other, deposits, substrate);
  }

  /// The same wafer with one region more, which gets what no other covers.
  Wafer plus(Region region, List<Arc> arcs) {
    List<Region> regions = new ArrayList<>(partition.regions());
    regions.add(region);
    return with(regions, arcs);
  }

  /// The same wafer with solder that waits for its reflow.
  Wafer plus(Deposited deposit) {
    List<Deposited> all = new ArrayList<>(deposits);
    all.add(deposit);
    return new Wafer(partition, all, substrate);
  }

  /// The same wafer with regions that have the same shapes.
  Wafer mapped(UnaryOperator<Region> change) {
    List<Region> regions = partition.regions().stream().map(change).toList();
    return with(new Partition(partition.section(), regions, partition.arcs()));
  }

  /// The wafer turned upside down, z to -z, so that steps may always work from the front.
  Wafer flipped() {
    CoordinateFilter turn = c -> c.y = 0 - c.y;
    List<Region> regions = new ArrayList<>();
    for (Region region : partition.regions()) {
      Geometry shape = region.shape().copy();
      shape.apply(turn);
      shape.geometryChanged();
      regions.add(region.withShape(shape));
    }
    List<Arc> arcs =
        partition.arcs().stream()
            .map(arc -> new Arc(arc.r(), -arc.z(), arc.radius(), arc.sagitta()))
            .toList();
    return with(new Partition(partition.section(), regions, arcs));
  }
}
