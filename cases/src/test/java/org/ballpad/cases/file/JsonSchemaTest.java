package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.cases.report.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Json.text(JsonSchema.tree()), InputFormat.JSON);

  @Test
  void theFileIsCurrent() throws IOException {
    String file = Files.readString(Path.of("case.schema.json"));
    assertEquals(
        Json.text(JsonSchema.tree()), file, "run ./ballpad schema > cases/case.schema.json");
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> cases = Files.list(Path.of("."));
        Stream<Path> sound = Files.list(Path.of("faults/sound"))) {
      return Stream.concat(cases, sound)
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedCasesFollowIt(Path file) throws IOException {
    assertEquals(List.of(), schema.validate(json(file), InputFormat.JSON));
  }

  /// Faults that concern one key alone are seen by an editor as well.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-top-key",
        "unknown-measure",
        "unknown-scalar",
        "unknown-boundary",
        "schema-2",
        "vary-a-number",
        "header-wrong-unit",
        "header-unknown-quantity",
        "length-for-temperature",
        "growth-below-one",
        "accuracy-zero",
        "section-unknown-kind",
        "steps-a-map"
      })
  void brokenCasesDoNot(String name) throws IOException {
    Path file = Path.of("faults", name + ".yaml");
    assertFalse(schema.validate(json(file), InputFormat.JSON).isEmpty());
  }

  private static String json(Path file) throws IOException {
    Tree tree = YamlText.read("f", Files.readAllBytes(file), new Faults()).orElseThrow();
    return Json.text(value(tree));
  }

  private static Object value(Tree node) {
    return switch (node) {
      case Tree.MapNode map -> {
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
        yield values;
      }
      case Tree.ListNode list -> list.items().stream().map(JsonSchemaTest::value).toList();
      case Tree.ScalarNode scalar when scalar.isNothing() -> null;
      case Tree.ScalarNode s when s.plain() && s.text().matches("true|false") ->
          Boolean.valueOf(s.text());
      case Tree.ScalarNode s when s.plain() && Units.NUMBER.matcher(s.text()).matches() ->
          new BigDecimal(s.text());
      case Tree.ScalarNode s -> s.text();
    };
  }
}
