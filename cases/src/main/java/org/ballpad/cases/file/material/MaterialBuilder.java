package org.ballpad.cases.file.material;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.Behaviour;
import org.ballpad.materials.law.CreepRule;
import org.ballpad.materials.law.Plasticity;
import org.ballpad.mesh.process.ProcessTraits;

/// Turns a complete definition into something to compute with, an incomplete one into a list of
/// what is missing.
///
/// @param name the name that the case uses; it stands in all messages
/// @param definition what is known of it
record MaterialBuilder(String name, Definition definition) {

  /// @throws IllegalArgumentException if the elastic constants admit negative energy, or are not
  ///   isotropic where the material does more than expand and spring back
  CaseMaterial build(ProcessTraits traits) {
    if (definition.isOrthotropic() && !definition.behaviour().isEmpty()) {
      throw new IllegalArgumentException(
          "yield, creep and relaxation need E and nu, not constants along r, z, t");
    }
    List<String> constants = missingConstants();
    List<String> directions = missingDirections();
    // Constants are tried even where the expansion is missing, so that both faults show at once.
    Optional<Elasticity> elasticity =
        constants.isEmpty() ? Optional.of(elasticity()) : Optional.empty();
    Optional<Material> material =
        elasticity
            .filter(_ -> directions.isEmpty())
            .map(complete -> new Material(name, complete, expansion()));
    List<String> missing = Stream.concat(constants.stream(), directions.stream()).toList();
    return new CaseMaterial(
        name,
        definition.process().at(),
        "",
        material,
        missing,
        behaviour(),
        traits,
        provenance(),
        definition.origins());
  }

  private List<String> missingConstants() {
    return constants().stream()
        .filter(key -> !definition.elastic().containsKey(key))
        .map(key -> "elastic." + key)
        .toList();
  }

  private List<String> missingDirections() {
    if (definition.expansion().isEmpty()) {
      return List.of("expansion");
    }
    return ExpansionKeys.DIRECTIONS.stream()
        .filter(direction -> !definition.expansion().containsKey(direction))
        .map(direction -> "expansion." + direction)
        .toList();
  }

  private List<String> constants() {
    return definition.isOrthotropic() ? ElasticKeys.ORTHOTROPIC : ElasticKeys.ISOTROPIC;
  }

  private Elasticity elasticity() {
    List<PropertyTable> t = constants().stream().map(this::table).toList();
    return definition.isOrthotropic()
        ? new Elasticity.Orthotropic(
            t.get(0), t.get(1), t.get(2), t.get(3), t.get(4), t.get(5), t.get(6))
        : new Elasticity.Isotropic(t.get(0), t.get(1));
  }

  private PropertyTable table(String key) {
    Definition.Constant constant = definition.elastic().get(key);
    return constant.points().table(name + " elastic." + key, constant.extend());
  }

  private List<Expansion> expansion() {
    return ExpansionKeys.DIRECTIONS.stream()
        .map(definition.expansion()::get)
        .map(d -> d.keys().expansion(name + " " + d.provenance().property()))
        .toList();
  }

  private Behaviour behaviour() {
    Optional<Plasticity> plasticity = Optional.empty();
    Optional<CreepRule> creep = Optional.empty();
    for (Definition.Inelastic block : definition.behaviour().values()) {
      switch (block.keys()) {
        case PlasticKeys keys -> plasticity = Optional.of(keys.plasticity(name));
        case CreepKeys keys -> creep = Optional.of(keys.rule(name));
        case AnandKeys keys -> creep = Optional.of(keys.rule());
        case ViscoelasticKeys keys -> {
          return new Behaviour.Relaxing(keys.relaxation());
        }
      }
    }
    return new Behaviour.Flow(plasticity, creep);
  }

  private List<Provenance> provenance() {
    return Stream.of(
            definition.elastic().values().stream().map(Definition.Constant::provenance),
            definition.expansion().values().stream().map(Definition.Direction::provenance),
            definition.behaviour().values().stream().map(Definition.Inelastic::provenance))
        .flatMap(from -> from)
        .distinct()
        .toList();
  }
}
