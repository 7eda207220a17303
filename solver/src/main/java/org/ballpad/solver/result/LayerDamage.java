package org.ballpad.solver.result;

import java.util.List;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;

/// Volume averages, over a layer, of what the last two thermal cycles have done.
///
/// @param last average of the last cycle, MPa or 1
/// @param before average of the cycle before it; NaN where there is none
/// @param volume volume of the layer
record LayerDamage(double last, double before, double volume) {
  /// @throws IllegalArgumentException where nothing can flow, or a name is not in the mesh
  static LayerDamage of(Solution solution, Layer layer, CycleDamage.Kind kind) {
    if (solution.damage().last().isEmpty()) {
      throw new IllegalArgumentException(
          "nothing flows: cycle damage needs a material that yields or creeps, and a history of mode"
              + " `sequence` or `single_reference`");
    }
    Scalar row = kind == CycleDamage.Kind.WORK ? Scalar.ZZ : Scalar.RR;
    Body last = body(solution, solution.damage().last(), layer);
    List<PointField> earlier = solution.damage().before();
    double before = earlier.isEmpty() ? Double.NaN : body(solution, earlier, layer).average(row);
    return new LayerDamage(last.average(row), before, last.volume());
  }

  /// The layer with a field in place of stress, so that it is averaged in the same way.
  private static Body body(Solution solution, List<PointField> field, Layer layer) {
    Solution damaged =
        new Solution(
            solution.mesh(),
            solution.hypothesis(),
            solution.displacement(),
            field,
            solution.strain(),
            solution.damage(),
            solution.globals(),
            solution.clampedStress(),
            solution.backwardError());
    return Body.of(damaged, layer.in(), layer.levelSet(solution));
  }
}
