package org.ballpad.mesh.process;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ballpad.mesh.section.Section;

/// Runs the steps of a process one after the other.
public final class Process {
  /// Step types of the vocabulary that are known and not built yet.
  public static final Set<String> NOT_YET =
      Set.of(
          "attach", "cycle", "develop", "dice", "electroless", "expose", "fill", "grind",
          "laminate", "mark", "print", "trench");

  private Process() {}

  /// Everything that is wrong with the steps and visible without their geometry, in the order of the steps.
  public static List<StepFault> check(
      Section section,
      List<ProcessStep> steps,
      Function<String, ProcessTraits> traits,
      Settings settings) {
    return List.of();
  }

  /// Carries out the steps.
  ///
  /// @throws StepFault where a step cannot be carried out
  public static ProcessResult run(
      Section section,
      List<ProcessStep> steps,
      Function<String, ProcessTraits> traits,
      Settings settings) {
    throw new UnsupportedOperationException("geometry of the steps");
  }
}
