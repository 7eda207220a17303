package org.ballpad.cases.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.cases.file.life.LifeEntry;
import org.ballpad.cases.file.life.LifeLibrary;
import org.ballpad.cases.file.material.LawLibrary;
import org.ballpad.cases.file.material.LawSet;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.Behaviour;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.Metric;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.result.Life;

/// Whether a variant can have the lives that it is asked for, and what must be said where a life
/// model is used with something else than it was found with.
final class LifeChecks {
  private static final String NO_CYCLE =
      "E-LIFE a life counts thermal cycles and the history has none; add"
          + " then: [{cycle: JESD22-A104-G, count: 2}]";

  private LifeChecks() {}

  /// What stands in the way: no cycles, or solder that takes no damage.
  static Stream<Fault> faults(Geometry geometry) {
    Variant variant = geometry.variant();
    return lives(variant)
        .flatMap(life -> {
          if (!hasCycles(variant)) {
            return Stream.of(variant.faultOf(life.name(), NO_CYCLE));
          }
          return solder(geometry, life).stream()
              .filter(region -> flow(variant, region).filter(f -> !f.isElastic()).isEmpty())
              .map(region ->
                  variant.faultOf(
                      life.name(),
                      "E-LIFE `%s` (%s) neither yields nor creeps, so cycles do nothing to it; give it `anand` or `creep`"
                          .formatted(region.id(), region.material())));
        });
  }

  /// `W-FOREIGN` for each way in which a model is used as it was not found, `W-NOSOURCE` for
  /// constants that nobody has seen.
  static List<String> warnings(Geometry geometry) {
    LifeLibrary library = new LifeLibrary();
    return lives(geometry.variant())
        .flatMap(life ->
            Stream.concat(
                library.find(life.bundle().name()).map(LifeEntry::warnings).stream()
                    .flatMap(List::stream),
                solder(geometry, life).stream()
                    .flatMap(region -> flow(geometry.variant(), region).stream())
                    .flatMap(flow -> foreign(life, flow).stream())))
        .distinct()
        .toList();
  }

  private static List<String> foreign(Life life, Behaviour.Flow flow) {
    Bundle bundle = life.bundle();
    return bundle.foreign(law(bundle, flow), metric(bundle, flow), life.layer().depth());
  }

  /// What the damage of a material is to a model: steady creep alone counts as creep.
  private static Metric metric(Bundle bundle, Behaviour.Flow flow) {
    boolean isCreep =
        flow.plasticity().isEmpty()
            && flow.creep().filter(rule -> !(rule instanceof Anand)).isPresent();
    return switch (bundle.metric()) {
      case CREEP_WORK -> isCreep ? Metric.CREEP_WORK : Metric.INELASTIC_WORK;
      case CREEP_STRAIN -> isCreep ? Metric.CREEP_STRAIN : Metric.INELASTIC_STRAIN;
      default -> bundle.metric();
    };
  }

  /// Name of the law that a material flows by: that of the model if it has its constants, or of
  /// another published set.
  private static String law(Bundle bundle, Behaviour.Flow flow) {
    String creep =
        flow.creep()
            .flatMap(rule -> {
              List<String> same =
                  new LawLibrary()
                      .sets().stream()
                          .filter(set -> set.creep().filter(rule::isSame).isPresent())
                          .map(LawSet::name)
                          .toList();
              return same.contains(bundle.constitutive())
                  ? Optional.of(bundle.constitutive())
                  : same.stream().findFirst();
            })
            .orElse(flow.creep().isPresent() ? "constants of its own" : "");
    if (flow.plasticity().isEmpty()) {
      return creep;
    }
    return creep.isEmpty() ? "yield alone" : creep + " and yield";
  }

  private static Stream<Life> lives(Variant variant) {
    return variant.results().stream().filter(Life.class::isInstance).map(Life.class::cast);
  }

  private static List<Region> solder(Geometry geometry, Life life) {
    return geometry.partition().regions().stream()
        .filter(region -> region.isPartOf(life.solder()))
        .toList();
  }

  /// How the material of a region flows; empty where it relaxes instead.
  private static Optional<Behaviour.Flow> flow(Variant variant, Region region) {
    return variant.materials().get(region.material()).behaviour() instanceof Behaviour.Flow flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  private static boolean hasCycles(Variant variant) {
    return variant.history().then().stream().anyMatch(History.Then.Cycles.class::isInstance)
        || variant.steps().stream().anyMatch(Cycle.class::isInstance);
  }
}
