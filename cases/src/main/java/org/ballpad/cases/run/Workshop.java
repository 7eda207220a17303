package org.ballpad.cases.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Settings;
import org.ballpad.mesh.section.Section;

/// Builds variants, and keeps what it has built lately: of points that differ in materials,
/// temperatures or questions alone only the first is built.
///
/// - **Error** none: what it keeps is what it would build again, bit for bit.
final class Workshop {
  /// Few: neighbours in a plan are alike, or nothing is.
  private static final int KEPT = 8;

  private final Map<Order, Work> kept = new LinkedHashMap<>(2 * KEPT, 0.75F, true);

  /// Everything of a variant that its geometry and first mesh depend on.
  private record Order(
      Section section,
      List<ProcessStep> steps,
      Map<String, ProcessTraits> traits,
      Settings settings,
      History.Mode mode,
      History.Taken removed,
      MeshSizes sizes) {

    static Order of(Variant variant) {
      return new Order(
          variant.section(),
          variant.steps(),
          variant.materials().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().traits())),
          variant.settings(),
          variant.history().mode(),
          variant.history().removed(),
          variant.mesh());
    }
  }

  /// A cross-section and its first mesh.
  record Work(Geometry geometry, Mesh mesh) {}

  /// Builds a variant.
  ///
  /// @throws RunFault where it cannot be built or meshed
  Work build(Variant variant) {
    Order order = Order.of(variant);
    Work known = known(order);
    if (known != null) {
      return new Work(known.geometry.with(variant), known.mesh);
    }
    Geometry geometry = Geometry.of(variant);
    Work built = new Work(geometry, geometry.mesh());
    keep(order, built);
    return built;
  }

  private synchronized Work known(Order order) {
    return kept.get(order);
  }

  private synchronized void keep(Order order, Work work) {
    kept.put(order, work);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next()); // that which was asked for longest ago
    }
  }
}
