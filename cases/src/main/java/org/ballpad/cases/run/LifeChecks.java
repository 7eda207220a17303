package org.ballpad.cases.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.life.LifeEntry;
import org.ballpad.cases.file.life.LifeLibrary;
import org.ballpad.cases.file.material.LawLibrary;
import org.ballpad.cases.file.material.LawSet;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.Behaviour;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.Metric;
import org.ballpad.materials.life.NoLife;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.result.Life;

/// Whether a variant can have the lives that it is asked for, and what must be said where a life
/// model is used with something else than it was found with.
final class LifeChecks {
  private static final String NO_CYCLE =
      "E-LIFE a life counts thermal cycles and the history has none; add"
          + " then: [{cycle: JESD22-A104-G, count: 2}]";

  private LifeChecks() {}

  /// What stands in the way: no cycles, solder that takes no damage, or cycles of use to which no
  /// life can be carried.
  static Stream<Fault> faults(Geometry geometry) {
    Variant variant = geometry.variant();
    Optional<NorrisLandzberg.Cycle> test = TestCycle.of(variant);
    return lives(variant)
        .flatMap(life ->
            test.map(cycle -> Stream.concat(idle(geometry, life), beyond(life, cycle)))
                .orElse(Stream.of(NO_CYCLE))
                .map(message -> variant.faultOf(life.name(), message)));
  }

  /// Solder that takes no damage.
  private static Stream<String> idle(Geometry geometry, Life life) {
    return solder(geometry, life).stream()
        .filter(region -> flow(geometry.variant(), region).filter(f -> !f.isElastic()).isEmpty())
        .map(region ->
            "E-LIFE `%s` (%s) neither yields nor creeps, so cycles do nothing to it; give it %s"
                .formatted(
                    region.id(), region.material(), remedy(life.bundle(), region.material())));
  }

  /// How a material gets the law that a model was found with.
  private static String remedy(Bundle bundle, String material) {
    return new LawLibrary()
        .find(bundle.constitutive())
        .map(set -> {
          String laws =
              set.keys().stream()
                  .map(key -> key + ": " + set.name())
                  .collect(Collectors.joining(", "));
          return "the law of the model, materials: {%s: {%s}}".formatted(material, laws);
        })
        .orElse("`anand` or `creep`");
  }

  /// Why an acceleration has no factor between the cycle of the test and those of use.
  private static Stream<String> beyond(Life life, NorrisLandzberg.Cycle test) {
    if (life.use() == null) {
      return Stream.of();
    }
    try {
      life.use().by().acceleration(test, life.use().cycle());
      return Stream.of();
    } catch (NoLife none) {
      return Stream.of("E-LIFE use: " + none.getMessage());
    }
  }

  /// `W-FOREIGN` for each way in which a model is used as it was not found, `W-NOSOURCE` for
  /// constants that nobody has seen.
  static List<String> warnings(Geometry geometry) {
    LifeLibrary library = new LifeLibrary();
    return lives(geometry.variant())
        .flatMap(life -> {
          LifeEntry model = library.find(life.bundle().name()).orElseThrow();
          Stream<String> foreign =
              solder(geometry, life).stream()
                  .flatMap(region -> flow(geometry.variant(), region).stream())
                  .flatMap(flow -> foreign(life, flow).stream());
          Stream<String> inUse =
              Stream.ofNullable(life.use())
                  .map(use -> library.find(use.by().name()).orElseThrow())
                  .flatMap(by -> Stream.concat(by.warnings().stream(), otherAlloy(by, model)));
          return Stream.of(model.warnings().stream(), foreign, inUse).flatMap(said -> said);
        })
        .distinct()
        .toList();
  }

  /// `W-MODELS` for each life that variants are asked by different models.
  static List<String> mixed(List<Geometry> geometries) {
    Map<String, Set<String>> models = new TreeMap<>();
    geometries.stream()
        .flatMap(geometry -> lives(geometry.variant()))
        .forEach(life ->
            models.computeIfAbsent(life.name(), _ -> new TreeSet<>()).add(life.bundle().name()));
    return models.entrySet().stream()
        .filter(asked -> asked.getValue().size() > 1)
        .map(asked ->
            "W-MODELS %s: variants have the life models %s: their ratios are also ratios of models"
                .formatted(asked.getKey(), String.join(", ", asked.getValue())))
        .toList();
  }

  private static Stream<String> otherAlloy(LifeEntry acceleration, LifeEntry model) {
    return acceleration.alloy() == model.alloy()
        ? Stream.of()
        : Stream.of(
            "W-FOREIGN life %s: found for %s, used with %s, which is for %s; its source does not cover this"
                .formatted(
                    acceleration.name(),
                    acceleration.alloy().title(),
                    model.name(),
                    model.alloy().title()));
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
                          .sorted(Comparator.comparingInt(set -> set.keys().size()))
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
}
