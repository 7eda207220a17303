package org.ballpad.cases.file.sweep;

import org.ballpad.mesh.Key;

/// What a study looks for beyond its plan.
///
/// @param minimise result to make small; null where one is maximised
/// @param maximise result to make large; null where one is minimised
/// @param evaluations points that may be added
/// @param batch points that are added at a time, so as many can be computed at once
public record Goal(
    @Key(value = "result to make as small as can be", otherwise = Key.NOTHING) String minimise,
    @Key(value = "result to make as large as can be", otherwise = Key.NOTHING) String maximise,
    @Key(value = "points that may be added to those of the plan", min = 1, max = 10_000)
        int evaluations,
    @Key(
            value = "points that are added at a time: as many as can be computed at once",
            min = 1,
            max = 1000,
            otherwise = "1")
        int batch) {
  /// @throws IllegalArgumentException unless one result is named
  public Goal {
    if ((minimise == null) == (maximise == null)) {
      throw new IllegalArgumentException("either `minimise` or `maximise` names a result");
    }
  }

  /// The result.
  public String result() {
    return minimise == null ? maximise : minimise;
  }

  /// 1 where less is better, -1 where more is.
  public int sign() {
    return minimise == null ? -1 : 1;
  }
}
