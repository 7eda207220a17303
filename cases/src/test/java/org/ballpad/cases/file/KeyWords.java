package org.ballpad.cases.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballpad.cases.file.tree.Descriptor;
import org.ballpad.cases.file.tree.Range;
import org.ballpad.cases.file.tree.TimeCurve;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;

/// Says in words what may stand behind a key.
public final class KeyWords {
  private KeyWords() {}

  /// A table of keys, one a line.
  public static String table(List<Descriptor.Item> items) {
    StringBuilder text =
        new StringBuilder("| key | meaning | value | default |\n|---|---|---|---|\n");
    for (Descriptor.Item item : items) {
      String otherwise =
          item.isRequired()
              ? "needed"
              : item.hasDefault() ? "`" + item.key().otherwise() + "`" : "";
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(item.name(), item.key().value(), value(item), otherwise));
    }
    return text.toString();
  }

  static String value(Descriptor.Item item) {
    return value(item.component().getGenericType(), item.key());
  }

  private static String value(Type type, Key key) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? "list of: " + value(generic.getActualTypeArguments()[0], key)
          : "map of name: " + number(key);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return words(
          Arrays.stream(plain.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
              .toList());
    }
    if (plain == String.class) {
      return key.oneOf().length == 0 ? key.named().text() : words(List.of(key.oneOf()));
    }
    if (plain == Bundle.class || plain == NorrisLandzberg.class) {
      return "name of a life model";
    }
    if (plain == boolean.class) {
      return "`true`, `false`";
    }
    if (plain == int.class || plain == Integer.class) {
      return "whole " + number(key);
    }
    if (plain == TimeCurve.class) {
      return "[[time, temperature], ...] or file";
    }
    if (plain == Interval.class) {
      return "[from, to], " + number(key);
    }
    return plain.isRecord() ? keys(plain) : number(key);
  }

  private static String keys(Class<?> record) {
    return Descriptor.of(record).names().stream()
        .map(name -> "`" + name + "`")
        .collect(Collectors.joining(", ", "map of ", ""));
  }

  private static String number(Key key) {
    String range = Range.isLimited(key) ? " in " + Range.text(key) : "";
    return Units.name(key.quantity()) + range;
  }

  private static String words(List<String> words) {
    return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }
}
