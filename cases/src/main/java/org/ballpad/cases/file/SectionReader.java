package org.ballpad.cases.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Section;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.element.Hypothesis;

/// Reads `section:`.
final class SectionReader {
  /// The keys of `section:` but `strain`, which is a word, a number or a map. An axisymmetric one
  /// has a pitch or a radius, a planar one an extent.
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
          Interval extent) {}

  /// The frame of the process and what a solve adds to it.
  ///
  /// @param section the frame
  /// @param outOfPlane strain out of a planar section under generalised plane strain; empty where
  ///   there is none
  record Frame(Section section, Optional<OutOfPlane> outOfPlane) {
    /// How the section becomes a body.
    Hypothesis hypothesis() {
      return switch (section.kind()) {
        case AXISYMMETRIC -> Hypothesis.AXISYMMETRIC;
        case PLANAR ->
            outOfPlane.isPresent() ? Hypothesis.GENERALISED_PLANE_STRAIN : Hypothesis.PLANE_STRAIN;
      };
    }
  }

  /// Words for the strain out of a planar section; a number is imposed.
  static final List<String> STRAINS = List.of("plane", "generalised");

  private static final String PATH = "section";

  private final Values values;
  private final RecordBinder binder;

  SectionReader(Values values, RecordBinder binder) {
    this.values = values;
    this.binder = binder;
  }

  /// The section, or empty when it has a fault.
  Optional<Frame> read(Tree node) {
    int before = values.faults().count();
    Optional<Keys> keys = binder.bind(Keys.class, node, PATH, "strain");
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Optional<Tree> strain = ((Tree.MapNode) node).get("strain");
    Optional<Section> section =
        switch (keys.get().kind()) {
          case AXISYMMETRIC -> axisymmetric(keys.get(), node, strain);
          case PLANAR -> planar(keys.get(), node);
        };
    Optional<OutOfPlane> outOfPlane = strain.flatMap(this::outOfPlane);
    return values.faults().count() > before
        ? Optional.empty()
        : section.map(of -> new Frame(of, outOfPlane));
  }

  /// `plane` is empty, `generalised` imposes nothing, a number imposes a strain without curvature.
  private Optional<OutOfPlane> outOfPlane(Tree strain) {
    String path = PATH + ".strain";
    if (strain instanceof Tree.MapNode) {
      return binder.bind(OutOfPlane.class, strain, path);
    }
    if (strain instanceof Tree.ScalarNode word && word.text().matches("[A-Za-z].*")) {
      if (!STRAINS.contains(word.text())) {
        String hint =
            Spelling.nearest(word.text(), STRAINS)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("; allowed: plane, generalised, a strain, a map of e and tilt");
        values.faults().add(strain, path, "`" + word.text() + "` is not known" + hint);
      }
      return word.text().equals("generalised") ? Optional.of(OutOfPlane.FREE) : Optional.empty();
    }
    OptionalDouble imposed = values.number(strain, path, Quantity.FRACTION);
    return imposed.isPresent()
        ? Optional.of(new OutOfPlane(imposed.getAsDouble(), 0.0))
        : Optional.empty();
  }

  private Optional<Section> axisymmetric(Keys keys, Tree node, Optional<Tree> strain) {
    if (strain.isPresent()) {
      String message = "belongs to planar sections; `boundary` says how this one is held";
      values.faults().add(strain.get(), PATH + ".strain", message);
      return Optional.empty();
    }
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
