package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The work piece between two steps. Immutable.
public final class Wafer {
  private final Partition partition;
  private final List<Deposited> deposits;
  private final List<Image> images;
  private final String substrate;

  /// Found when it is first asked for: of most wafers it is asked for several times.
  private Landscape landscape;

  /// @param partition its cross-section
  /// @param deposits solder that waits for its reflow
  /// @param images latent images in photosensitive layers
  /// @param substrate id of the region that everything must hold on to, or empty before there is
  ///   one
  public Wafer(
      Partition partition, List<Deposited> deposits, List<Image> images, String substrate) {
    this.partition = partition;
    this.deposits = List.copyOf(deposits);
    this.images = List.copyOf(images);
    this.substrate = substrate;
  }

  /// A wafer with nothing on its way.
  Wafer(Partition partition, String substrate) {
    this(partition, List.of(), List.of(), substrate);
  }

  /// What light has left in a layer.
  ///
  /// @param layer id of the layer
  /// @param lit where the mask was clear
  /// @param shadow what other layers kept dark
  public record Image(String layer, List<Interval> lit, Geometry shadow) {}

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

  /// Its cross-section.
  public Partition partition() {
    return partition;
  }

  /// Solder that waits for its reflow.
  public List<Deposited> deposits() {
    return deposits;
  }

  /// Latent images in photosensitive layers.
  public List<Image> images() {
    return images;
  }

  /// Id of the region that everything must hold on to, or empty before there is one.
  public String substrate() {
    return substrate;
  }

  /// The cross-section with its ambient.
  Landscape landscape() {
    if (landscape == null) {
      landscape = Landscape.of(partition);
    }
    return landscape;
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
    return new Wafer(other, deposits, images, substrate);
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
    return new Wafer(partition, all, images, substrate);
  }

  /// The same wafer without the solder that `which` selects among what waits.
  Wafer melting(Predicate<Deposited> which) {
    List<Deposited> waiting = deposits.stream().filter(which.negate()).toList();
    return new Wafer(partition, waiting, images, substrate);
  }

  /// The same wafer with a latent image more.
  Wafer plus(Image image) {
    List<Image> all = new ArrayList<>(images);
    all.add(image);
    return new Wafer(partition, deposits, all, substrate);
  }

  /// The same wafer without the latent images of a layer.
  Wafer without(String layer) {
    List<Image> rest = images.stream().filter(image -> !image.layer().equals(layer)).toList();
    return new Wafer(partition, deposits, rest, substrate);
  }

  /// The same wafer with regions that have the same shapes.
  Wafer mapped(UnaryOperator<Region> change) {
    List<Region> regions = partition.regions().stream().map(change).toList();
    Wafer mapped = with(new Partition(partition.section(), regions, partition.arcs()));
    mapped.landscape = landscape().withPartition(mapped.partition);
    return mapped;
  }

  /// The wafer turned upside down, z to -z, so that steps may always work from the front.
  Wafer flipped() {
    List<Region> regions =
        partition.regions().stream().map(r -> r.withShape(Grid.mirrored(r.shape(), 0))).toList();
    List<Arc> arcs =
        partition.arcs().stream()
            .map(arc -> new Arc(arc.r(), -arc.z(), arc.radius(), arc.sagitta()))
            .toList();
    List<Image> turned =
        images.stream()
            .map(i -> new Image(i.layer(), i.lit(), Grid.mirrored(i.shadow(), 0)))
            .toList();
    Partition other = new Partition(partition.section(), regions, arcs);
    return new Wafer(other, deposits, turned, substrate);
  }
}
