package org.ballpad.solver.result;

import java.util.Arrays;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;

/// How large the numbers of a solution are, against which a value counts as zero.
final class Scales {
  private Scales() {}

  /// Largest stress component anywhere, or that of the stress which motion relieved, MPa.
  static double ofStress(Solution solution) {
    return solution.stress().stream()
        .mapToDouble(PointField::largest)
        .reduce(solution.clampedStress(), Math::max);
  }

  /// Largest strain component anywhere.
  static double ofStrain(Solution solution) {
    return solution.strain().stream().mapToDouble(PointField::largest).max().orElse(0);
  }

  /// Largest displacement component anywhere, um.
  static double ofDisplacement(Solution solution) {
    return Arrays.stream(solution.displacement()).map(Math::abs).max().orElse(0);
  }
}
