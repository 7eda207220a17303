package org.ballpad.cases.sweep;

import java.util.List;

/// All points of a study in the order of its plan: what was varied and what came out.
///
/// Numbers that do not exist are NaN: a setting that is a word, a result of a point that failed or
/// has not run, an error that cannot be told.
///
/// @param parameters what is varied, in the order of the study; the unit is that of the numbers
///   below, empty where the study writes bare numbers
/// @param results what was asked, in the order of the case
/// @param rows one for each point
public record PointTable(List<Column> parameters, List<Column> results, List<Row> rows) {
  /// Copies the lists.
  public PointTable {
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
    rows = List.copyOf(rows);
  }

  /// A column of numbers.
  ///
  /// @param name as in the study or in the case
  /// @param unit of every number of the column; empty for a bare number
  public record Column(String name, String unit) {}

  /// What became of a point.
  public enum Status {
    OK,
    FAILED,
    /// Not run yet.
    OPEN
  }

  /// One point.
  ///
  /// @param number place in the plan, from 1
  /// @param id content hash of the point, hexadecimal
  /// @param status what became of it
  /// @param settings the parameters as the case reads them: `110`, `2.5 GPa`, `SAC305`
  /// @param parameters their numbers, in the order and unit of the columns
  /// @param values results, in the order and unit of the columns
  /// @param errors absolute discretisation error of each value
  /// @param reason why it failed, with its exit code; empty where it did not
  /// @param seconds wall time of the run that gave the numbers; NaN where none did
  /// @param folder its report folder relative to the study's; empty where none was asked for
  public record Row(
      int number,
      String id,
      Status status,
      List<String> settings,
      List<Double> parameters,
      List<Double> values,
      List<Double> errors,
      String reason,
      double seconds,
      String folder) {
    /// Copies the lists.
    public Row {
      settings = List.copyOf(settings);
      parameters = List.copyOf(parameters);
      values = List.copyOf(values);
      errors = List.copyOf(errors);
    }
  }
}
