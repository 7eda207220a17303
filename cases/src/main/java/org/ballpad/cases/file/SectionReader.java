package org.ballpad.cases.file;

import java.util.Optional;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Section;

/// Reads `section:`.
final class SectionReader {
  /// The keys of `section:`. An axisymmetric one has a pitch or a radius, a planar one an extent.
  record Keys(
      @Key("whether the section is revolved or extruded") Section.Kind kind,
      @Key(
              value = "distance to the neighbouring joint",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true,
              otherwise = Key.NOTHING)
          Double pitch,
      @Key(
              value = "radius from the pitch: that of a circle with the area of the square cell",
              oneOf = {"equal_area"},
              otherwise = Key.NOTHING)
          String cell,
      @Key(
              value = "outer radius, instead of one from the pitch",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true,
              otherwise = Key.NOTHING)
          Double radius,
      @Key(
              value = "lateral extent of a planar section, from 0",
              quantity = Quantity.LENGTH,
              otherwise = Key.NOTHING)
          Interval extent,
      @Key(
              value = "what a planar section does out of its plane",
              oneOf = {"plane", "generalised"},
              otherwise = "plane")
          String strain) {}

  private static final String PATH = "section";

  private final Values values;
  private final RecordBinder binder;

  SectionReader(Values values, RecordBinder binder) {
    this.values = values;
    this.binder = binder;
  }

  /// The section, or empty when it has a fault.
  Optional<Section> read(Tree node) {
    return binder
        .bind(Keys.class, node, PATH)
        .flatMap(keys ->
            switch (keys.kind()) {
              case AXISYMMETRIC -> axisymmetric(keys, node);
              case PLANAR -> planar(keys, node);
            });
  }

  private Optional<Section> axisymmetric(Keys keys, Tree node) {
    if (keys.extent() != null) {
      return refuse(node, "`extent` belongs to planar sections; use `radius` or `pitch`");
    }
    if (keys.radius() == null && keys.pitch() == null) {
      return refuse(node, "`pitch` or `radius` is missing");
    }
    if (keys.radius() != null && keys.cell() != null) {
      return refuse(node, "`cell` derives a radius from the pitch; drop it or `radius`");
    }
    double pitch = keys.pitch() == null ? Double.NaN : keys.pitch();
    double radius = keys.radius() == null ? pitch / Math.sqrt(Math.PI) : keys.radius();
    return Optional.of(new Section(Section.Kind.AXISYMMETRIC, radius, pitch));
  }

  private Optional<Section> planar(Keys keys, Tree node) {
    if (keys.radius() != null || keys.cell() != null) {
      return refuse(node, "`radius` and `cell` belong to axisymmetric sections; use `extent`");
    }
    if (keys.strain().equals("generalised")) {
      return refuse(node, "strain `generalised` is not yet built; plane is");
    }
    if (keys.extent() == null) {
      return refuse(node, "`extent` is missing");
    }
    double width = keys.extent().to();
    if (keys.extent().from() != 0 || width <= 0 || Double.isInfinite(width)) {
      return refuse(node, "`extent` must be [0, width] with a positive width");
    }
    double pitch = keys.pitch() == null ? Double.NaN : keys.pitch();
    return Optional.of(new Section(Section.Kind.PLANAR, width, pitch));
  }

  private Optional<Section> refuse(Tree node, String message) {
    values.faults().add(node, PATH, message);
    return Optional.empty();
  }
}
