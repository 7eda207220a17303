package org.ballpad.cases.file.life;

import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.NorrisLandzberg;

/// What a name of the life library stands for.
public sealed interface LifeContent {
  /// Damage to cycles, with the recipe that the constants hold for.
  record Fatigue(Bundle bundle) implements LifeContent {}

  /// Life in one thermal cycle to life in another.
  record Acceleration(NorrisLandzberg model) implements LifeContent {}

  /// A name that is known and must not be used.
  ///
  /// @param why the reason and what to take instead
  record Refused(String why) implements LifeContent {}
}
