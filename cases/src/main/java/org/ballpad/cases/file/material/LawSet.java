package org.ballpad.cases.file.material;

import java.util.List;
import java.util.Optional;
import org.ballpad.materials.law.CreepRule;

/// A published set of constants of an inelastic law.
///
/// @param names its name, then its aliases
/// @param title what it is, in a few words
/// @param note what to know before using it
/// @param refused why it must not be used; empty if it may
/// @param material the material of the library whose elasticity goes with it; empty if there is
///   none
/// @param key the law, as materials name it: `anand`
/// @param keys the constants; null if it is refused
/// @param provenance where they come from
public record LawSet(
    List<String> names,
    String title,
    String note,
    String refused,
    String material,
    String key,
    BehaviourKeys keys,
    Provenance provenance) {

  /// Its name.
  public String name() {
    return names.getFirst();
  }

  /// The creep rule that it gives; empty if it is something else or refused.
  public Optional<CreepRule> creep() {
    return switch (keys) {
      case AnandKeys anand -> Optional.of(anand.rule());
      case CreepKeys creep -> Optional.of(creep.rule(name()));
      case null, default -> Optional.empty();
    };
  }
}
