package org.ballpad.cases.file.tree;

import java.util.stream.Collectors;

/// Writes a [Tree] as YAML that [YamlText] reads back to the same tree, places apart: one line for
/// each top-level key, one for each item of a top-level list.
public final class YamlWriter {
  private YamlWriter() {}

  /// The document, ending with a line break.
  public static String text(Tree.MapNode document) {
    StringBuilder text = new StringBuilder();
    document
        .entries()
        .forEach((key, entry) -> {
          text.append(word(key, true)).append(':');
          if (entry.value() instanceof Tree.ListNode list && !list.items().isEmpty()) {
            list.items().forEach(item -> text.append("\n  - ").append(flow(item)));
          } else {
            text.append(' ').append(flow(entry.value()));
          }
          text.append('\n');
        });
    return text.toString();
  }

  /// A value on one line.
  public static String flow(Tree node) {
    return switch (node) {
      case Tree.MapNode map ->
          map.entries().entrySet().stream()
              .map(e -> word(e.getKey(), true) + ": " + flow(e.getValue().value()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Tree.ListNode list ->
          list.items().stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
      case Tree.ScalarNode nothing when nothing.isNothing() -> "null";
      case Tree.ScalarNode scalar -> word(scalar.text(), scalar.plain());
    };
  }

  /// A text that cannot be taken for anything else stays as it is; the others are quoted.
  private static String word(String text, boolean plain) {
    if (plain && text.matches("[\\w.+/%-][\\w.+/% -]*(?<! )") && !text.startsWith("- ")) {
      return text;
    }
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
