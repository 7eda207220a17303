package org.ballpad.cases.sweep.answer;

import java.util.Random;

/// Elementary effects of parameters along random one-at-a-time trajectories: theory.md, eq. 11.1
/// and 11.2.
///
/// Shape: [#points] has trajectories x (dimension + 1) rows, one trajectory after the other; from
/// row to row one coordinate moves by a little more than half of its range, along a grid of levels.
/// Cost: a run for each row.
///
/// Source: M. D. Morris, Technometrics 33 (1991) 161-174; mu* after F. Campolongo, J. Cariboni, A.
/// Saltelli, Environ. Model. Softw. 22 (2007) 1509-1518.
///
/// @param dimension number of parameters
/// @param trajectories how many; 10 to 50 are usual
/// @param points what must be run
/// @param moved coordinate that moves from a row to the next, one list for each trajectory
public record Morris(int dimension, int trajectories, double[][] points, int[][] moved)
    implements Design {
  /// Levels of the grid; even, so that a step of levels / 2 reaches all of them equally often.
  private static final int LEVELS = 4;

  /// A step in the unit cube.
  private static final double STEP = 0.5;

  /// Effects of one parameter over its whole range.
  ///
  /// @param mean mean of the effects
  /// @param meanSize mean of their absolute values, mu*: how much the parameter matters
  /// @param deviation their standard deviation: how far it acts non-linearly or with others
  public record Effect(double mean, double meanSize, double deviation) {}

  /// Places the trajectories.
  public static Morris design(int dimension, int trajectories, long seed) {
    if (dimension < 1 || trajectories < 2) {
      throw new IllegalArgumentException(
          "a parameter and two trajectories are the least, not %d and %d"
              .formatted(dimension, trajectories));
    }
    Random random = new Random(seed);
    double[][] points = new double[trajectories * (dimension + 1)][];
    int[][] moved = new int[trajectories][];
    for (int t = 0; t < trajectories; t++) {
      double[] at = new double[dimension];
      double[] step = new double[dimension];
      for (int j = 0; j < dimension; j++) {
        double low = (random.nextInt(LEVELS / 2) + 0.5) / LEVELS;
        boolean up = random.nextBoolean();
        at[j] = up ? low : low + STEP;
        step[j] = up ? STEP : -STEP;
      }
      moved[t] = UnitCube.shuffled(dimension, random);
      points[t * (dimension + 1)] = at.clone();
      for (int k = 0; k < dimension; k++) {
        at[moved[t][k]] += step[moved[t][k]];
        points[t * (dimension + 1) + k + 1] = at.clone();
      }
    }
    return new Morris(dimension, trajectories, points, moved);
  }

  /// Effects of every parameter.
  ///
  /// @param values result at each row of [#points]; a step whose ends are not both finite is left
  ///   out
  /// @return one for each parameter; NaN where fewer than two steps remain
  public Effect[] effects(double[] values) {
    double[] sum = new double[dimension];
    double[] sizes = new double[dimension];
    double[] squares = new double[dimension];
    int[] count = new int[dimension];
    for (int t = 0; t < trajectories; t++) {
      for (int k = 0; k < dimension; k++) {
        int row = t * (dimension + 1) + k;
        int j = moved[t][k];
        double effect = (values[row + 1] - values[row]) / (points[row + 1][j] - points[row][j]);
        if (Double.isFinite(effect)) {
          sum[j] += effect;
          sizes[j] += Math.abs(effect);
          squares[j] += effect * effect;
          count[j]++;
        }
      }
    }
    Effect[] effects = new Effect[dimension];
    for (int j = 0; j < dimension; j++) {
      effects[j] = effect(sum[j], sizes[j], squares[j], count[j]);
    }
    return effects;
  }

  private static Effect effect(double sum, double sizes, double squares, int count) {
    if (count < 2) {
      return new Effect(Double.NaN, Double.NaN, Double.NaN);
    }
    double mean = sum / count;
    double variance = Math.max(0, (squares - count * mean * mean) / (count - 1));
    return new Effect(mean, sizes / count, Math.sqrt(variance));
  }
}
