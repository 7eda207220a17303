package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballpad.cases.file.sweep.StudyFile;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.cases.report.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
  private final Schema schema = schema(JsonSchema.tree());
  private final Schema studySchema = schema(StudySchema.tree());

  private static Schema schema(Map<String, Object> tree) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Json.text(tree), InputFormat.JSON);
  }

  @Test
  void theFileIsCurrent() throws IOException {
    String file = Files.readString(Path.of("case.schema.json"));
    assertEquals(
        Json.text(JsonSchema.tree()), file, "run ./ballpad schema > cases/case.schema.json");
    assertEquals(
        Json.text(StudySchema.tree()),
        Files.readString(Path.of("sweeps/study.schema.json")),
        "run ./ballpad schema --study > cases/sweeps/study.schema.json");
  }

  @Test
  void thatOfStudiesHasTheKeysOfTheReader() {
    Map<?, ?> properties = (Map<?, ?>) StudySchema.tree().get("properties");
    assertEquals(StudyFile.KEYS, List.copyOf(properties.keySet()));
  }

  static List<Path> studies() throws IOException {
    return cases("sweeps").sorted().toList();
  }

  private static Stream<Path> cases(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void shippedStudiesFollowTheirs(Path file) throws IOException {
    assertEquals(List.of(), studySchema.validate(json(file), InputFormat.JSON));
  }

  /// What `docs/sweeps.md` shows, and what it does not allow.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true; vary: {a: [1, 2 um, word]}",
        "true; vary: {a: {from: 90, to: 130, step: 10}}",
        "true; vary: {a: {distribution: lognormal, median: 30 GPa, sigma: 0.1, max: 50}}",
        "true; vary: {a: [1], b: [2]}|zip: [a, b]|constraints: a < b|results: [vm25]",
        "true; vary: {a: {from: 1, to: 2}}|correlation: [{between: [a, b], rank: 0.6}]",
        "true; vary: {a: [1]}|optimise: {minimise: m, evaluations: 9, subject_to: {k: '>= 4 um2'}}",
        "true; vary: {a: [1]}|weibull: {life: 6}|errors: false|seed: 4",
        "false; title: no vary",
        "false; vary: {a: 5}",
        "false; vary: {a: []}",
        "false; vary: {a: {from: 1}}",
        "false; vary: {a: {distribution: normal, mean: 1}}",
        "false; vary: {a: {distribution: norml, mean: 1, sd: 1}}",
        "false; vary: {a: [1]}|constraints: [a = 3]",
        "false; vary: {a: [1]}|sampling: {method: sobol}",
        "false; vary: {a: [1]}|sampling: {method: halton, count: 3}",
        "false; vary: {a: [1]}|optimise: {minimise: m}",
        "false; vary: {a: [1]}|correlation: [{between: [a], rank: 0.6}]",
        "false; vary: {a: [1]}|schema: 2",
        "false; vary: {a: [1]}|weibull: {life: 0}",
        "false; vary: {a: [1]}|varry: 3"
      })
  void studiesAreSound(boolean sound, String text) {
    String study = "case: c.yaml\n" + text.replace("|", "\n");
    byte[] bytes = study.getBytes(StandardCharsets.UTF_8);
    assertEquals(sound, studySchema.validate(json(bytes), InputFormat.JSON).isEmpty());
  }

  static List<Path> shipped() throws IOException {
    return Stream.concat(cases("."), cases("faults/sound")).sorted().toList();
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
    return json(Files.readAllBytes(file));
  }

  private static String json(byte[] yaml) {
    return Json.text(value(YamlText.read("f", yaml, new Faults()).orElseThrow()));
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
