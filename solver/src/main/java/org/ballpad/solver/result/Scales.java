package org.ballpad.solver.result;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.ballpad.solver.Solution;

/// How large the numbers of a solution are, against which a value counts as zero.
final class Scales {
  private Scales() {}

  /// Largest stress component anywhere, MPa.
  static double ofStress(Solution solution) {
    return largest(
        solution.stress().stream().flatMapToDouble(field -> Arrays.stream(field.values())));
  }

  /// Largest displacement component anywhere, um.
  static double ofDisplacement(Solution solution) {
    return largest(Arrays.stream(solution.displacement()));
  }

  private static double largest(DoubleStream values) {
    return values.map(Math::abs).max().orElse(0);
  }
}
