package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Sweep;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Light from above that leaves a latent image in a photosensitive layer.
///
/// It passes where the mask is clear and is stopped by opaque materials and by the layers named as
/// opaque, which throw shadows. `mask: self` is a flood exposure: what lies above the layer is its
/// mask.
///
/// @param info common keys
/// @param layer id of the layer
/// @param mask where light passes
/// @param opaque ids of layers that stop the light, besides all opaque materials
/// @param divergence angle by which light spreads below the edges of what stops it, degrees
@Keyword(value = "expose", says = "leaves a latent image in a photosensitive layer")
public record Expose(
    @Inline StepInfo info,
    @Key("photosensitive layer") String layer,
    @Key(value = "where light passes; self for light everywhere", word = "self") Mask mask,
    @Key(
            value = "layers that stop the light, besides all opaque materials",
            otherwise = Key.NOTHING)
        List<String> opaque,
    @Key(
            value = "angle by which light spreads below the edges of what stops it",
            quantity = Quantity.ANGLE,
            min = 0,
            max = 60,
            otherwise = "0 deg")
        double divergence)
    implements ProcessStep {
  private static final double MARGIN = 1;

  @Override
  public void check(FlowCheck flow) {
    for (String material : flow.photosensitive("layer", layer)) {
      if (flow.traits(material).tone().isEmpty()) {
        flow.fault(
            "E-TONE",
            "layer",
            "%s: tone (positive/negative) not given and mask is %s",
            layer,
            mask.word());
      }
    }
    opaque.forEach(name -> flow.needs("opaque", name));
    flow.intervals("mask", mask.clear());
    flow.intervals("mask", mask.dark());
    if (!mask.clear().isEmpty() && !mask.dark().isEmpty()) {
      flow.fault("E-KEY", "mask", "a mask is either clear or dark in its intervals");
    }
    flow.exposes(layer, !mask.word().equals(Mask.SELF));
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    bench.layer(wafer, "layer", layer);
    opaque.forEach(name -> bench.layer(wafer, "opaque", name));
    return wafer.plus(new Wafer.Image(layer, mask.lit(), shadow(wafer, bench)));
  }

  /// Everything that no ray reaches, the stretch from one extreme direction to the other.
  private Geometry shadow(Wafer wafer, Bench bench) {
    List<Geometry> blocking = new ArrayList<>();
    for (Region region : wafer.partition().regions()) {
      boolean isOpaque = bench.traits(region.material()).opaque();
      if (!region.isPartOf(layer) && (isOpaque || opaque.stream().anyMatch(region::isPartOf))) {
        blocking.add(region.shape());
      }
    }
    double width = wafer.partition().section().width();
    Envelope box = wafer.box();
    double depth = box.getHeight() + 2 * MARGIN;
    double lean = depth * Math.tan(Math.toRadians(divergence));
    Geometry blockers = Sweep.mirrored(Grid.union(blocking), width, lean);
    Geometry shadow = Sweep.along(blockers, lean, -depth);
    if (lean > 0) {
      shadow = Grid.intersection(shadow, Sweep.along(blockers, -lean, -depth));
    }
    double low = box.getMinY() - MARGIN;
    return Grid.intersection(shadow, Grid.rectangle(0, low, width, box.getMaxY() + MARGIN));
  }

  /// Where light passes: everywhere, or in some intervals, or everywhere but in some intervals.
  ///
  /// @param clear intervals in which it passes
  /// @param dark intervals in which it does not
  public record Mask(
      @Key(
              value = "where light passes, as [[from, to], ..]",
              quantity = Quantity.LENGTH,
              otherwise = Key.NOTHING)
          List<Interval> clear,
      @Key(
              value = "where light does not pass, as [[from, to], ..]",
              quantity = Quantity.LENGTH,
              otherwise = Key.NOTHING)
          List<Interval> dark) {
    static final String SELF = "self";

    /// Whether light passes everywhere: what lies above the layer is its mask.
    public boolean isSelf() {
      return clear.isEmpty() && dark.isEmpty();
    }

    String word() {
      return isSelf() ? SELF : clear.isEmpty() ? "dark" : "clear";
    }

    /// The intervals in which light passes.
    List<Interval> lit() {
      return clear.isEmpty() ? beside(dark) : clear;
    }

    /// What lies between and beside intervals.
    static List<Interval> beside(List<Interval> intervals) {
      List<Interval> rest = new ArrayList<>();
      double from = 0;
      for (Interval interval : intervals) {
        if (interval.from() > from) {
          rest.add(new Interval(from, interval.from()));
        }
        from = interval.to();
      }
      if (from < Double.POSITIVE_INFINITY) {
        rest.add(new Interval(from, Double.POSITIVE_INFINITY));
      }
      return rest;
    }
  }
}
