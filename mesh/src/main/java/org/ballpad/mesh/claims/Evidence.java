package org.ballpad.mesh.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ballpad.mesh.process.ProcessResult;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Settings;
import org.ballpad.mesh.process.Wafer;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// What one section shows: the steps of its process and the cross-section after each of them.
///
/// Regions are asked for by role; a role may be played by the layers of several steps. Units: um;
/// areas are revolved in axisymmetric sections and per um of depth in planar ones.
public final class Evidence {
  private final Section section;
  private final List<ProcessStep> steps;
  private final ProcessResult process;
  private final Function<String, ProcessTraits> traits;
  private final Settings settings;
  private final Map<String, List<String>> roles;
  private final Map<Integer, Landscape> landscapes = new HashMap<>();

  /// @param roles step ids by role; of a role that names no step of this process nothing is asked
  public Evidence(
      Section section,
      List<ProcessStep> steps,
      ProcessResult process,
      Function<String, ProcessTraits> traits,
      Settings settings,
      Map<String, List<String>> roles) {
    this.section = section;
    this.steps = List.copyOf(steps);
    this.process = process;
    this.traits = traits;
    this.settings = settings;
    this.roles = Map.copyOf(roles);
  }

  boolean isAxisymmetric() {
    return section.kind() == Section.Kind.AXISYMMETRIC;
  }

  /// Where the section ends, on the grid.
  double width() {
    return Grid.snap(section.width());
  }

  Settings settings() {
    return settings;
  }

  ProcessTraits traits(String material) {
    return traits.apply(material);
  }

  // --- roles and steps

  /// The step ids that play a role here; none if the process has no such step.
  List<String> ids(String role) {
    return roles.getOrDefault(role, List.of()).stream()
        .filter(id -> steps.stream().anyMatch(step -> id.equals(step.info().id())))
        .toList();
  }

  boolean has(String role) {
    return !ids(role).isEmpty();
  }

  /// Whether a name, if there is one, is that of a layer which plays the role.
  boolean plays(String name, String role) {
    return name != null && ids(role).contains(name);
  }

  private boolean playsRegion(Region region, String role) {
    return ids(role).stream().anyMatch(region::isPartOf);
  }

  List<ProcessStep> steps() {
    return steps;
  }

  /// The steps of one type that meet a condition.
  <T extends ProcessStep> List<T> steps(Class<T> type, Predicate<T> which) {
    return steps.stream().filter(type::isInstance).map(type::cast).filter(which).toList();
  }

  /// Index of the first step that meets a condition.
  OptionalInt first(Predicate<ProcessStep> which) {
    return IntStream.range(0, steps.size()).filter(i -> which.test(steps.get(i))).findFirst();
  }

  /// Index of the last step that meets a condition.
  OptionalInt last(Predicate<ProcessStep> which) {
    return IntStream.range(0, steps.size())
        .filter(i -> which.test(steps.get(i)))
        .reduce((_, b) -> b);
  }

  /// Index of the step that makes the layer of a role, the last of several.
  OptionalInt made(String role) {
    return last(step -> plays(step.info().id(), role));
  }

  // --- cross-sections

  int end() {
    return process.snapshots().size() - 1;
  }

  Landscape after(int step) {
    return landscapes.computeIfAbsent(
        step, i -> Landscape.of(process.snapshots().get(i).partition()));
  }

  Partition partition(int step) {
    return process.snapshots().get(step).partition();
  }

  /// The regions of a role after a step.
  List<Region> regions(String role, int step) {
    return partition(step).regions().stream().filter(r -> playsRegion(r, role)).toList();
  }

  /// What a role covers after a step.
  Geometry shape(String role, int step) {
    return Grid.union(regions(role, step).stream().map(Region::shape).toList());
  }

  // --- measures

  /// Surface that the regions of a role share with another name or role after a step.
  double contact(String role, String other, int step) {
    Measures measures = new Measures(section);
    return edges(role, step).stream()
        .filter(edge -> borders(edge, other))
        .mapToDouble(measures::surface)
        .sum();
  }

  /// Plan area of a role that is seen from above after a step.
  double seen(String role, int step, Predicate<Edge> where) {
    return new Measures(section)
        .seen(Profile.of(after(step)), edge -> borders(edge, role) && where.test(edge));
  }

  /// Volume of a role after a step, with solder of it that waits for its reflow.
  double volume(String role, int step) {
    Measures measures = new Measures(section);
    double waiting =
        process.snapshots().get(step).waiting().stream()
            .filter(deposit -> plays(deposit.id(), role))
            .mapToDouble(Wafer.Deposited::volume)
            .sum();
    return waiting
        + regions(role, step).stream()
            .mapToDouble(region -> measures.volume(region.shape(), partition(step).arcs()))
            .sum();
  }

  /// The outlines of the regions of a role.
  List<Edge> edges(String role, int step) {
    return regions(role, step).stream()
        .flatMap(region -> after(step).edges(region.shape()).stream())
        .toList();
  }

  /// Whether a role, or ambient of this name, lies beyond an edge.
  boolean borders(Edge edge, String other) {
    return edge.borders(other) || ids(other).stream().anyMatch(edge::borders);
  }

  /// Whether metal leads from one role to another after a step.
  boolean isConnected(String from, String to, int step) {
    List<Geometry> metal = new ArrayList<>();
    for (Region region : partition(step).regions()) {
      ProcessTraits t = traits(region.material());
      if (t.conductor() || t.solder()) {
        metal.add(region.shape());
      }
    }
    return Grid.pieces(Grid.union(metal)).stream()
        .anyMatch(piece -> holds(piece, from, step) && holds(piece, to, step));
  }

  private boolean holds(Polygon body, String role, int step) {
    return Grid.pieces(shape(role, step)).stream()
        .anyMatch(part -> body.covers(part.getInteriorPoint()));
  }
}
