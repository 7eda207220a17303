package org.ballpad.materials.fit;

import java.util.List;
import java.util.stream.DoubleStream;
import org.ballpad.materials.law.CreepRule;

/// The constants of a law that follow a set of tests best.
///
/// @param rule the law with these constants
/// @param constants its constants in the order of case files, with standard errors
/// @param remarks what must be said: constants that are held, entangled or not determined
/// @param points measured and predicted stresses
/// @param residual root of the mean square of what was made small, per degree of freedom
public record Fit(
    CreepRule rule,
    List<Constant> constants,
    List<String> remarks,
    List<Point> points,
    double residual) {
  /// A measured stress and that of the law.
  ///
  /// @param test the name of its curve; empty where flow is steady
  /// @param temperature temperature, K
  /// @param rate rate of strain, 1/s
  /// @param strain total strain; NaN where flow is steady
  /// @param measured stress, MPa
  /// @param predicted stress, MPa
  public record Point(
      String test,
      double temperature,
      double rate,
      double strain,
      double measured,
      double predicted) {}

  /// Copies the lists.
  public Fit {
    constants = List.copyOf(constants);
    remarks = List.copyOf(remarks);
    points = List.copyOf(points);
  }

  /// Root of the mean square of the relative differences of stress.
  public double relativeDifference() {
    return Math.sqrt(differences().map(d -> d * d).average().orElse(0));
  }

  /// The largest relative difference of stress.
  public double largestDifference() {
    return differences().map(Math::abs).max().orElse(0);
  }

  private DoubleStream differences() {
    return points.stream().mapToDouble(p -> p.predicted / p.measured - 1);
  }
}
