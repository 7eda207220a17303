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
/// @param id id of the region that the ring is in a [Marked] cross-section; no step can have it
/// @param layer id of the layer that the ring is of
/// @param standing share of the circumference on which it stands
/// @param fillings what is in the gaps; the shares of the ring's volume add up to 1
public record BrokenRing(String id, String layer, double standing, List<Filling> fillings) {
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
  public record Marked(Partition partition, List<BrokenRing> rings) {
    /// Marks the ring of a step as well.
    private Marked with(Pattern pattern, int step, Partition gap) {
      Geometry shape = shape(partition, gap, pattern);
      if (shape.isEmpty()) {
        throw fault(step, GONE, pattern.layer());
      }
      BrokenRing ring =
          new BrokenRing(
              pattern.layer() + "~ring" + (rings.isEmpty() ? "" : rings.size() + 1),
              pattern.layer(),
              pattern.sectors().standing(),
              fillings(shape, gap, pattern, step));
      List<BrokenRing> all = new ArrayList<>(rings);
      all.add(ring);
      return new Marked(ring.split(partition, shape), List.copyOf(all));
    }
  }

  /// Copies the list.
  public BrokenRing {
    fillings = List.copyOf(fillings);
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
    Marked marked = new Marked(built, List.of());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Pattern pattern && isMadeBy(pattern)) {
        if (built.regionsOf(pattern.layer()).isEmpty()) {
          throw fault(i, GONE, pattern.layer());
        }
        List<ProcessStep> inGap = new ArrayList<>(steps);
        inGap.set(i, pattern.inGap());
        marked = marked.with(pattern, i, build.apply(inGap));
      }
    }
    return marked;
  }

  private static final String GONE =
      "the ring of %s is gone in the end, and what it shaped is not axisymmetric: no ring model"
          + " computes that";

  private static final String EMPTY =
      "%.3g %% of the gaps in the ring of %s stay empty: no mixture stands for that";

  private static StepFault fault(int step, String why, Object... values) {
    return new StepFault("E-NONAXI", step, "sectors", why.formatted(values));
  }

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
      throw fault(step, EMPTY, 100 * (1 - filled / whole), pattern.layer());
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
        regions.add(region.withShape(Grid.intersection(region.shape(), shape)).withId(id));
      } else {
        regions.add(region);
      }
    }
    return Partition.noded(partition.section(), regions, partition.arcs());
  }
}
