package org.ballpad.cases.sweep;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.sweep.PointTable.Column;
import org.ballpad.cases.sweep.PointTable.Row;
import org.ballpad.cases.sweep.PointTable.Status;

/// Writes a table of points as comma-separated text; `docs/sweeps.md` describes the files.
final class TableFiles {
  private static final String ERROR = "_error";

  private TableFiles() {}

  /// `results.csv`: the same bytes whatever the order, the number of jobs, and the interruptions.
  static String results(PointTable table) {
    List<List<String>> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("point", "id", "status"));
    table.parameters().forEach(column -> header.add(column.name()));
    for (Column column : table.results()) {
      header.add(column.name());
      header.add(column.name() + ERROR);
    }
    lines.add(header);
    for (Row row : table.rows()) {
      List<String> line = new ArrayList<>();
      line.add(Integer.toString(row.number()));
      line.add(row.id());
      line.add(word(row.status()));
      for (int i = 0; i < row.parameters().size(); i++) {
        line.add(isNumeric(table, i) ? Csv.number(row.parameters().get(i)) : row.settings().get(i));
      }
      for (int i = 0; i < row.values().size(); i++) {
        line.add(Csv.number(row.values().get(i)));
        line.add(Csv.number(row.errors().get(i)));
      }
      lines.add(line);
    }
    return Csv.text(lines);
  }

  /// `columns.csv`: type, in Parquet's words, and unit of every column of `results.csv`.
  static String columns(PointTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("column", "type", "unit"));
    lines.add(List.of("point", "INT32", ""));
    lines.add(List.of("id", "STRING", ""));
    lines.add(List.of("status", "STRING", ""));
    for (int i = 0; i < table.parameters().size(); i++) {
      Column column = table.parameters().get(i);
      lines.add(List.of(column.name(), isNumeric(table, i) ? "DOUBLE" : "STRING", column.unit()));
    }
    for (Column column : table.results()) {
      lines.add(List.of(column.name(), "DOUBLE", column.unit()));
      lines.add(List.of(column.name() + ERROR, "DOUBLE", column.unit()));
    }
    return Csv.text(lines);
  }

  /// `failures.csv`: why points failed.
  static String failures(PointTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("point", "id", "reason"));
    table.rows().stream()
        .filter(row -> row.status() == Status.FAILED)
        .forEach(row -> lines.add(List.of(Integer.toString(row.number()), row.id(), row.reason())));
    return Csv.text(lines);
  }

  /// `times.csv`: how long each point took, s.
  static String times(PointTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("point", "id", "seconds"));
    for (Row row : table.rows()) {
      lines.add(List.of(Integer.toString(row.number()), row.id(), Csv.number(row.seconds())));
    }
    return Csv.text(lines);
  }

  private static boolean isNumeric(PointTable table, int parameter) {
    return table.rows().stream().noneMatch(row -> row.parameters().get(parameter).isNaN());
  }

  private static String word(Status status) {
    return switch (status) {
      case OK -> "ok";
      case FAILED -> "failed";
      case OPEN -> "open";
    };
  }
}
