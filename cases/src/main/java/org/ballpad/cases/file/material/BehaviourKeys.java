package org.ballpad.cases.file.material;

import java.util.Map;

/// What an entry says of inelastic behaviour under one of four keys.
sealed interface BehaviourKeys permits PlasticKeys, CreepKeys, AnandKeys, ViscoelasticKeys {
  /// The blocks, by key.
  Map<String, Class<? extends BehaviourKeys>> BLOCKS =
      Map.of(
          "plastic", PlasticKeys.class,
          "creep", CreepKeys.class,
          "anand", AnandKeys.class,
          "viscoelastic", ViscoelasticKeys.class);

  /// Whether a block says something else than what stands under another key.
  static boolean exclude(String one, String other) {
    boolean relaxes = one.equals("viscoelastic") || other.equals("viscoelastic");
    boolean creeps = !one.equals("plastic") && !other.equals("plastic");
    return !one.equals(other) && (relaxes || creeps);
  }
}
