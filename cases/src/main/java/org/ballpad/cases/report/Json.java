package org.ballpad.cases.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes a tree of maps, lists, texts, numbers, booleans and nulls as JSON, two spaces per level.
///
/// Numbers take the shortest form that reads back to the same bits; NaN and infinities, which JSON
/// lacks, become `null`. Maps keep their own order, so the caller decides it.
public final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /// The document, ending with a line break.
  public static String text(Object tree) {
    Json json = new Json();
    json.value(tree, 0);
    return json.text.append('\n').toString();
  }

  private void value(Object tree, int depth) {
    switch (tree) {
      case null -> text.append("null");
      case Map<?, ?> map -> map(map, depth);
      case List<?> list -> list(list, depth);
      case Double number when !Double.isFinite(number) -> text.append("null");
      case Number number -> text.append(number);
      case Boolean bool -> text.append(bool);
      default -> string(tree.toString());
    }
  }

  private void map(Map<?, ?> map, int depth) {
    if (map.isEmpty()) {
      text.append("{}");
      return;
    }
    text.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      newLine(depth + 1);
      string(entry.getKey().toString());
      text.append(": ");
      value(entry.getValue(), depth + 1);
      text.append(entries.hasNext() ? "," : "");
    }
    newLine(depth);
    text.append('}');
  }

  private void list(List<?> list, int depth) {
    text.append('[');
    for (int i = 0; i < list.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      value(list.get(i), depth);
    }
    text.append(']');
  }

  private void newLine(int depth) {
    text.append('\n').repeat("  ", depth);
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> text.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
      }
    }
    text.append('"');
  }
}
