package org.ballpad.cases.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Comma-separated text by RFC 4180, with line feeds.
final class Csv {
  private Csv() {}

  /// One line for each row.
  static String text(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(row.stream().map(Csv::cell).collect(Collectors.joining(","))).append('\n');
    }
    return text.toString();
  }

  /// A number; nothing for NaN.
  static String number(double number) {
    return Double.isNaN(number) ? "" : Double.toString(number);
  }

  private static String cell(String text) {
    return text.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  /// The rows of a text.
  static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean isDoubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (isDoubled) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
