package org.ballpad.cases.file.material;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.cases.file.tree.Tree;

/// What one entry of `materials:` or one file of the library says, before it is asked whether that
/// is enough to compute with.
///
/// @param elastic constants by key: `E`
/// @param expansion expansions by direction: `r`, `z`, `t`
/// @param process traits as written
/// @param behaviour inelastic behaviour by key: `creep`
/// @param origins where the numbers among the traits come from, by property
record Definition(
    Map<String, Constant> elastic,
    Map<String, Direction> expansion,
    Map<String, Inelastic> behaviour,
    Tree.MapNode process,
    Map<String, Provenance> origins) {

  /// An elastic constant.
  ///
  /// @param points its values
  /// @param extend whether the end values hold outside
  /// @param provenance where they come from
  record Constant(Points points, boolean extend, Provenance provenance) {}

  /// The expansion along one direction.
  ///
  /// @param keys its values
  /// @param provenance where they come from
  record Direction(ExpansionKeys keys, Provenance provenance) {}

  /// Inelastic behaviour under one key.
  ///
  /// @param keys what it says
  /// @param provenance where it comes from
  record Inelastic(BehaviourKeys keys, Provenance provenance) {}

  /// Nothing, written at a place.
  static Definition nothing(Place at) {
    return new Definition(Map.of(), Map.of(), Map.of(), new Tree.MapNode(Map.of(), at), Map.of());
  }

  /// This definition, and from the other what this one does not say.
  ///
  /// Constants along r, z and t replace E and nu as a whole, and the other way round. A creep law
  /// replaces another, and relaxation replaces yield and creep, and the other way round. Tables
  /// keep the `extend` that they were written with.
  Definition over(Definition base) {
    var constants = new LinkedHashMap<String, Constant>();
    if (elastic.isEmpty() || isOrthotropic() == base.isOrthotropic()) {
      constants.putAll(base.elastic);
    }
    constants.putAll(elastic);
    var directions = new LinkedHashMap<>(base.expansion);
    directions.putAll(expansion);
    var inelastic = new LinkedHashMap<>(base.behaviour);
    inelastic
        .keySet()
        .removeIf(
            old -> behaviour.keySet().stream().anyMatch(own -> BehaviourKeys.exclude(own, old)));
    inelastic.putAll(behaviour);
    Tree.MapNode traits = base.process;
    for (var entry : process.entries().entrySet()) {
      traits = traits.with(entry.getKey(), entry.getValue());
    }
    var from = new LinkedHashMap<>(base.origins);
    from.putAll(origins);
    return new Definition(constants, directions, inelastic, traits, from);
  }

  /// Whether the elastic constants are those along r, z and t.
  boolean isOrthotropic() {
    return elastic.keySet().stream().anyMatch(ElasticKeys.ORTHOTROPIC::contains);
  }
}
