package org.ballpad.cases.file;

import java.util.Map;
import java.util.stream.Collectors;

/// Writes a [Tree] as YAML that reads back to the same tree: one line for every top-level key, or
/// one for every item where it holds a list of maps.
public final class TreeText {
  private TreeText() {}

  /// The document.
  public static String of(Tree.MapNode document) {
    StringBuilder text = new StringBuilder();
    document
        .entries()
        .forEach((key, entry) -> {
          text.append(scalar(key, true)).append(':');
          value(entry.value(), text);
        });
    return text.toString();
  }

  private static void value(Tree value, StringBuilder text) {
    if (value instanceof Tree.ListNode list
        && list.items().stream().anyMatch(Tree.MapNode.class::isInstance)) {
      text.append('\n');
      list.items().forEach(item -> text.append("  - ").append(flow(item)).append('\n'));
    } else {
      text.append(' ').append(flow(value)).append('\n');
    }
  }

  private static String flow(Tree tree) {
    return switch (tree) {
      case Tree.ScalarNode scalar -> scalar(scalar.text(), scalar.plain());
      case Tree.ListNode list ->
          list.items().stream().map(TreeText::flow).collect(Collectors.joining(", ", "[", "]"));
      case Tree.MapNode map ->
          map.entries().entrySet().stream()
              .map(TreeText::entry)
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String entry(Map.Entry<String, Tree.Entry> entry) {
    return scalar(entry.getKey(), true) + ": " + flow(entry.getValue().value());
  }

  /// A text in quotes unless it was plain and stays so inside brackets.
  private static String scalar(String text, boolean plain) {
    if (plain && text.matches("[A-Za-z0-9_.+~-][A-Za-z0-9_.+%/ *^()-]*") && !text.endsWith(" ")) {
      return text;
    }
    return plain && text.isEmpty() ? "null" : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
