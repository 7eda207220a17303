package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// A ring with gaps as a region of its own, and what stands in the gaps.
///
/// The cross-section of a process is that through the ring. What stands in a gap follows from the
/// same process without the ring: what then is in the ring's place fills the gap. What lies above
/// the ring is taken from the section through the ring.
///
/// @param layer id of the layer that the ring is of
/// @param standing share of the circumference on which it stands
/// @param fillings what is in the gaps; the shares of the ring's volume add up to 1
public record BrokenRing(String layer, double standing, List<Filling> fillings) {
  /// Share of a ring that its gaps may leave empty: what the grid does to areas.
  private static final double ROUNDING = 1e-3;

  /// Something in the gaps.
  ///
  /// @param region the region as it stands in the section through a gap
  /// @param share its share of the gaps' volume
  public record Filling(Region region, double share) {}

  /// A cross-section in which rings with gaps are regions of their own.
  ///
  /// @param partition the cross-section
  /// @param rings its rings
  public record Marked(Partition partition, List<BrokenRing> rings) {}

  /// Copies the list.
  public BrokenRing {
    fillings = List.copyOf(fillings);
  }

  /// Id of the region that the ring is in a [Marked] cross-section; no step can have it.
  public String id() {
    return layer + "~ring";
  }

  /// Whether a step leaves a ring with gaps.
  public static boolean isMadeBy(ProcessStep step) {
    return step instanceof Pattern pattern && pattern.sectors() != null;
  }

  /// Finds the rings of a cross-section.
  ///
  /// @param build makes the cross-section of some steps
  /// @throws StepFault where a ring is gone in the end or its gaps are empty
  public static Marked mark(
      Partition built, List<ProcessStep> steps, Function<List<ProcessStep>, Partition> build) {
    Partition partition = built;
    List<BrokenRing> rings = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (isMadeBy(steps.get(i))) {
        Pattern pattern = (Pattern) steps.get(i);
        List<ProcessStep> inGap = new ArrayList<>(steps);
        inGap.set(i, pattern.inGap());
        Partition gap = build.apply(inGap);
        Geometry shape = shape(partition, gap, pattern);
        if (shape.isEmpty()) {
          throw new StepFault("E-NONAXI", i, "sectors", GONE.formatted(pattern.layer()));
        }
        BrokenRing ring =
            new BrokenRing(
                pattern.layer(), pattern.sectors().standing(), fillings(shape, gap, pattern, i));
        partition = ring.split(partition, shape);
        rings.add(ring);
      }
    }
    return new Marked(partition, rings);
  }

  private static final String GONE =
      "the ring of %s is gone in the end, and what it shaped is not axisymmetric: no ring model"
          + " computes that";

  /// What the layer loses where the ring is left out.
  private static Geometry shape(Partition partition, Partition gap, Pattern pattern) {
    Geometry lost =
        Grid.difference(
            Removal.shape(partition.regionsOf(pattern.layer())),
            Removal.shape(gap.regionsOf(pattern.layer())));
    List<Polygon> ring =
        Grid.pieces(lost).stream()
            .filter(piece -> {
              double r = piece.getInteriorPoint().getX();
              return r > pattern.sectors().interval().from()
                  && r < pattern.sectors().interval().to();
            })
            .toList();
    return Grid.collect(ring);
  }

  private static List<Filling> fillings(Geometry ring, Partition gap, Pattern pattern, int step) {
    Measures measures = new Measures(gap.section());
    double whole = measures.volume(ring);
    List<Filling> found = new ArrayList<>();
    double filled = 0;
    for (Region region : gap.regions()) {
      double volume = measures.volume(Grid.intersection(ring, region.shape()));
      if (region.structural() && volume > 0) {
        found.add(new Filling(region, volume));
        filled += volume;
      }
    }
    if (filled < (1 - ROUNDING) * whole) {
      String message = "%s of the gaps in the ring of %s stay empty: no mixture stands for that";
      String share = "%.3g %%".formatted(100 * (1 - filled / whole));
      throw new StepFault("E-NONAXI", step, "sectors", message.formatted(share, pattern.layer()));
    }
    double all = filled;
    return found.stream().map(f -> new Filling(f.region(), f.share() / all)).toList();
  }

  /// The cross-section with the ring as a region behind its layer.
  private Partition split(Partition partition, Geometry shape) {
    List<Region> regions = new ArrayList<>();
    for (Region region : partition.regions()) {
      if (region.isPartOf(layer)) {
        regions.add(region.withShape(Grid.difference(region.shape(), shape)));
        regions.add(region.withShape(Grid.intersection(region.shape(), shape)).withId(id()));
      } else {
        regions.add(region);
      }
    }
    return Partition.noded(partition.section(), regions, partition.arcs());
  }
}
