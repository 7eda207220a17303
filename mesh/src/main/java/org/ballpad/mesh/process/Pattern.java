package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Geometry;

/// Exposure and development of a photosensitive layer in one step, whatever its tone.
///
/// @param info common keys
/// @param layer id of the layer
/// @param open where the layer is removed, disjoint and increasing
/// @param wall angle of the walls, degrees; below 90 the opening is wider at its top
/// @param cdAt where the openings have their stated width
/// @param foot widening at the bottom of the walls, or null
/// @param sectors gaps around the circumference, or null; the cross-section is that through the
///   ring
@Keyword(value = "pattern", says = "exposes and develops a photosensitive layer")
public record Pattern(
    @Inline StepInfo info,
    @Key("photosensitive layer to open") String layer,
    @Key(value = "where the layer is removed, as [[from, to], ..]", quantity = Quantity.LENGTH)
        List<Interval> open,
    @Key(
            value = "angle of the walls, below 90 for openings that are wider at the top",
            quantity = Quantity.ANGLE,
            min = 10,
            max = 170,
            otherwise = "90 deg")
        double wall,
    @Key(value = "end of the walls at which openings have their width", otherwise = "bottom")
        CdAt cdAt,
    @Key(value = "widening at the bottom of the walls", otherwise = Key.NOTHING) Foot foot,
    @Key(value = "gaps around the circumference", otherwise = Key.NOTHING) Sectors sectors)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    flow.photosensitive("layer", layer);
    flow.intervals("open", open);
    if (sectors != null) {
      flow.intervals("sectors", List.of(sectors.interval()));
      if (flow.section().kind() == Section.Kind.PLANAR) {
        flow.fault("E-KEY", "sectors", "only a body of revolution has gaps around its axis");
      }
      if (sectors.standing() <= 0) {
        flow.fault(
            "E-RANGE",
            "sectors",
            "%s gaps of %s deg leave nothing of the ring",
            sectors.count(),
            sectors.gapDeg());
      }
    }
  }

  /// Degrees of a circumference.
  private static final double FULL = 360;

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Geometry shape = Removal.shape(bench.layer(wafer, "layer", layer));
    double width = wafer.partition().section().width();
    Geometry space = new Openings(wall, cdAt, foot).through(shape, open, width, bench);
    return Removal.of(wafer, region -> region.isPartOf(layer), space, List.of())
        .complete(bench, "layer", layer);
  }

  /// The same step without the ring that has gaps: what the cross-section through a gap is made by.
  Pattern inGap() {
    List<Interval> all = new ArrayList<>(open);
    all.add(sectors.interval());
    all.sort(Comparator.comparingDouble(Interval::from));
    List<Interval> united = new ArrayList<>(List.of(all.getFirst()));
    for (Interval next : all.subList(1, all.size())) {
      Interval last = united.getLast();
      if (next.from() <= last.to()) {
        double to = Math.max(last.to(), next.to());
        united.set(united.size() - 1, new Interval(last.from(), to));
      } else {
        united.add(next);
      }
    }
    return new Pattern(info, layer, united, wall, cdAt, foot, null);
  }

  /// End of a wall at which an opening has its stated width.
  public enum CdAt {
    TOP,
    BOTTOM
  }

  /// A widening of an opening at the bottom of the layer.
  ///
  /// @param shape outline
  /// @param depth how far it reaches under the layer, um
  /// @param height how far it reaches up the wall, um
  public record Foot(
      @Key(value = "outline of the foot", otherwise = "wedge") Shape shape,
      @Key(
              value = "how far the foot reaches into the layer",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true)
          double depth,
      @Key(
              value = "how far the foot reaches up the wall",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true)
          double height) {

    /// Outline of a foot.
    public enum Shape {
      /// A triangle, deepest at the bottom.
      WEDGE,
      /// A rectangle.
      NOTCH
    }
  }

  /// Gaps that interrupt a ring; not axisymmetric.
  ///
  /// @param interval the ring that is interrupted
  /// @param count number of gaps
  /// @param gapDeg angle of each gap, degrees
  public record Sectors(
      @Key(value = "ring that is interrupted", quantity = Quantity.LENGTH) Interval interval,
      @Key(value = "number of gaps", min = 1) int count,
      @Key(value = "angle of each gap", quantity = Quantity.ANGLE, min = 0, above = true)
          double gapDeg) {

    /// Share of the circumference on which the ring stands.
    public double standing() {
      return 1 - count * gapDeg / FULL;
    }
  }
}
