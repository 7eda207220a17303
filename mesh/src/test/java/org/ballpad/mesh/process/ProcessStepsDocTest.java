package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Rounded;
import org.junit.jupiter.api.Test;

/// Keeps `docs/process-steps.md` equal to the annotations that it describes. Run with the variable
/// `BALLPAD_WRITE_DOCS` set to write the page anew.
class ProcessStepsDocTest {
  private static final Path PAGE = Path.of("..", "docs", "process-steps.md");
  private static final String HEAD =
      """
      # Process steps

      The keys of every step, written from the descriptions in the code. Temperatures are given in
      degC or with a unit of their own; lengths in um unless `units:` says otherwise. A key without
      a default must be given. What a step does to the cross-section is told in the records of
      `org.ballpad.mesh.process`.
      """;

  private final Set<Class<?>> nested = new LinkedHashSet<>();

  @Test
  void pageIsCurrent() throws IOException {
    String page = page();
    if (System.getenv("BALLPAD_WRITE_DOCS") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  private String page() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n## Every step\n\n").append(table(StepInfo.class));
    for (Class<?> step : ProcessStep.class.getPermittedSubclasses()) {
      Keyword word = step.getAnnotation(Keyword.class);
      page.append("\n## `").append(word.value()).append("`\n\nThis step ").append(word.says());
      page.append(".\n\n").append(table(step));
    }
    page.append("\n# Values with keys of their own\n");
    for (Class<?> record : List.copyOf(nested)) {
      page.append("\n## ").append(words(record.getSimpleName())).append("\n\n");
      page.append(table(record));
    }
    return page.toString();
  }

  private String table(Class<?> record) {
    StringBuilder table =
        new StringBuilder("| key | meaning | value | default |\n|---|---|---|---|\n");
    for (RecordComponent component : record.getRecordComponents()) {
      if (!component.isAnnotationPresent(Inline.class)) {
        Key key = component.getAnnotation(Key.class);
        String name = key.name().isEmpty() ? snake(component.getName()) : key.name();
        table.append(
            "| `%s` | %s | %s | %s |\n"
                .formatted(name, key.value(), value(component, key), otherwise(key)));
      }
    }
    return table.toString();
  }

  private static String otherwise(Key key) {
    return switch (key.otherwise()) {
      case Key.REQUIRED -> "required";
      case Key.NOTHING -> "none";
      default -> "`" + key.otherwise() + "`";
    };
  }

  private String value(RecordComponent component, Key key) {
    Class<?> type = component.getType();
    boolean isList = List.class.equals(type);
    if (isList) {
      ParameterizedType of = (ParameterizedType) component.getGenericType();
      type = (Class<?>) of.getActualTypeArguments()[0];
    }
    String word = key.word().isEmpty() ? "" : "`" + key.word() + "` or ";
    return (isList ? "list: " : "") + word + one(type) + limits(key);
  }

  private String one(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(c -> "`" + c.toString().toLowerCase(Locale.ROOT) + "`")
          .collect(Collectors.joining(" or "));
    }
    if (type.isRecord() && type != org.ballpad.mesh.Interval.class) {
      nested.add(type);
      return words(type.getSimpleName());
    }
    return switch (type.getSimpleName()) {
      case "String" -> "name";
      case "Map" -> "name: number";
      case "Interval" -> "[from, to]";
      case "boolean" -> "`true` or `false`";
      default -> "number";
    };
  }

  private static String limits(Key key) {
    String unit = key.quantity() == Quantity.NUMBER ? "" : ", " + words(key.quantity().name());
    boolean isTemperature = key.quantity() == Quantity.TEMPERATURE;
    String low = Double.isInfinite(key.min()) || isTemperature ? "" : Rounded.text(key.min());
    String high = Double.isInfinite(key.max()) ? "" : Rounded.text(key.max());
    if (low.isEmpty() && high.isEmpty()) {
      return unit;
    }
    String from = low.isEmpty() ? "" : key.above() ? ", above " + low : ", from " + low;
    return unit + from + (high.isEmpty() ? "" : " to " + high);
  }

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static String words(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        ? name.toLowerCase(Locale.ROOT).replace('_', ' ')
        : name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
