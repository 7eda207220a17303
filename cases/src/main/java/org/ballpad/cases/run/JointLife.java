package org.ballpad.cases.run;

import java.util.Optional;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.materials.life.Weibull;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.Life;
import org.ballpad.solver.result.LifeBasis;

/// A life of one variant and what it follows from.
///
/// @param asked the question
/// @param answer cycles with their error
/// @param basis the damage on the finest mesh
/// @param test the thermal cycle that it counts
public record JointLife(Life asked, Answer answer, LifeBasis basis, NorrisLandzberg.Cycle test) {
  /// Error of the meshes as a share of the life; NaN where it is not known.
  public double meshShare() {
    Double error = answer.estimate().meshError();
    return error == null ? Double.NaN : error / answer.value();
  }

  /// Error by the length of the increments as a share of the life.
  public double stepShare() {
    return answer.measured().getLast().hidden().steps() / answer.value();
  }

  /// Error by the change from the last cycle but one to the last, and by cycles that were skipped,
  /// as a share of the life; NaN where there was one cycle.
  public double saturationShare() {
    return basis.saturation();
  }

  /// The life in the cycles of use; empty where nobody asks for it.
  public Optional<LifeInUse> inUse() {
    return Optional.ofNullable(asked.use()).map(use -> new LifeInUse(use, test, answer.estimate()));
  }

  /// What a life of a section does not speak of.
  public static String limits(Hypothesis hypothesis) {
    String loads = hypothesis.isPlanar() ? "per unit depth of a planar section" : "no board shear";
    return loads + "; corner-ball life is not claimed";
  }

  /// The population of joints; empty where nobody says how it scatters.
  public Optional<Weibull> population() {
    return population(answer.value());
  }

  /// The population if the life were another, as at the ends of its error.
  public Optional<Weibull> population(double cycles) {
    return Optional.ofNullable(asked.population(cycles));
  }
}
