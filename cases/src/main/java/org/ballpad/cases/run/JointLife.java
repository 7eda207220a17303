package org.ballpad.cases.run;

import java.util.Optional;
import org.ballpad.materials.life.Weibull;
import org.ballpad.solver.result.Life;
import org.ballpad.solver.result.LifeBasis;

/// A life of one variant and what it follows from.
///
/// @param asked the question
/// @param answer cycles with their error
/// @param basis the damage on the finest mesh
public record JointLife(Life asked, Answer answer, LifeBasis basis) {
  /// The population of joints; empty where nobody says how it scatters.
  public Optional<Weibull> population() {
    return population(answer.value());
  }

  /// The population if the life were another, as at the ends of its error.
  public Optional<Weibull> population(double cycles) {
    return Optional.ofNullable(asked.population(cycles));
  }
}
