package org.ballpad.cases.file.material;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballpad.materials.law.CreepRule;

/// A published set of constants of an inelastic law.
///
/// @param names its name, then its aliases
/// @param title what it is, in a few words
/// @param note what to know before using it
/// @param refused why it must not be used; empty if it may
/// @param material the material of the library whose elasticity goes with it; empty if there is
///   none
/// @param blocks the constants, by the key under which materials have them: `anand`; none if it is
///   refused
public record LawSet(
    List<String> names,
    String title,
    String note,
    String refused,
    String material,
    Map<String, Definition.Inelastic> blocks) {

  /// Its name.
  public String name() {
    return names.getFirst();
  }

  /// The keys under which it has constants.
  public Set<String> keys() {
    return blocks.keySet();
  }

  /// The creep rule that it gives; empty if it is something else or refused.
  public Optional<CreepRule> creep() {
    return blocks.values().stream()
        .flatMap(block ->
            switch (block.keys()) {
              case AnandKeys anand -> Stream.<CreepRule>of(anand.rule());
              case CreepKeys creep -> Stream.of(creep.rule(name()));
              case PlasticKeys _, ViscoelasticKeys _ -> Stream.empty();
            })
        .findFirst();
  }
}
