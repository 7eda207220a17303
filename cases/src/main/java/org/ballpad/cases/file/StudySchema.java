package org.ballpad.cases.file;

import static org.ballpad.cases.file.SchemaTypes.closed;
import static org.ballpad.cases.file.SchemaTypes.listOf;
import static org.ballpad.cases.file.SchemaTypes.map;
import static org.ballpad.cases.file.SchemaTypes.oneOrMany;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.file.sweep.Goal;
import org.ballpad.cases.file.sweep.Law;
import org.ballpad.cases.file.sweep.OptimiseReader;
import org.ballpad.cases.file.sweep.Sampling;
import org.ballpad.cases.file.sweep.VaryReader;

/// The JSON schema (draft-07) of studies, for editors. Whether the case has what a study names, and
/// what relates several keys, only the reader knows.
public final class StudySchema {
  private StudySchema() {}

  /// The schema as maps, lists, texts, numbers and flags.
  public static Map<String, Object> tree() {
    Map<String, Object> schema = SchemaTypes.draft("Ballpad study");
    schema.putAll(closed(properties(), List.of("case", VaryReader.KEY)));
    schema.put("definitions", SchemaTypes.definitions());
    return schema;
  }

  private static Map<String, Object> properties() {
    Map<String, Object> text = map("type", "string");
    Map<String, Object> properties = SchemaTypes.head();
    properties.put("case", said("file of the case, relative to the study", text));
    properties.put("variants", said("variants that are run at every point", oneOrMany(text)));
    properties.put("set", map("description", "changes of all points", "type", "object"));
    properties.put(VaryReader.KEY, vary());
    Map<String, Object> zipped = map("anyOf", List.of(listOf(text), listOf(listOf(text))));
    properties.put("zip", said("levels that run side by side", zipped));
    properties.put("correlation", oneOrMany(correlation()));
    Map<String, Object> relation = map("type", "string", "pattern", "[<>]");
    properties.put("constraints", said("what parameters must keep", oneOrMany(relation)));
    properties.put("sampling", SchemaTypes.record(Sampling.class));
    properties.put("seed", map("description", "start of all random numbers", "type", "integer"));
    Map<String, Object> flag = map("type", "boolean");
    properties.put("errors", said("whether results have errors: a second mesh a point", flag));
    properties.put("results", said("results to keep; all unless said", oneOrMany(text)));
    properties.put(OptimiseReader.KEY, optimise());
    Map<String, Object> shape = map("type", "number", "exclusiveMinimum", 0);
    properties.put(
        OptimiseReader.WEIBULL, said("Weibull shape of one population by life", mapOf(shape)));
    return properties;
  }

  /// The block `vary`, of a study or of a case.
  static Map<String, Object> vary() {
    Map<String, Object> value = map("type", List.of("number", "string"));
    List<Object> kinds = new ArrayList<>();
    kinds.add(map("type", "array", "items", value, "minItems", 1));
    Map<String, Object> range = by(VaryReader.RANGE, value);
    kinds.add(said("a range of levels, or even scatter", closed(range, List.of("from", "to"))));
    for (Law law : Law.values()) {
      Map<String, Object> keys = map("distribution", map("const", law.word()));
      keys.putAll(by(law.keys(), value));
      keys.putAll(by(List.of("min", "max"), value));
      List<String> needed = new ArrayList<>(law.keys());
      needed.addFirst("distribution");
      kinds.add(closed(keys, needed));
    }
    return said(
        "what `ballpad sweep` varies: levels, a range or a distribution by name",
        mapOf(map("anyOf", kinds)));
  }

  private static Map<String, Object> correlation() {
    Map<String, Object> pair = listOf(map("type", "string"));
    pair.putAll(map("minItems", 2, "maxItems", 2));
    Map<String, Object> rank = map("type", "number", "exclusiveMinimum", -1, "exclusiveMaximum", 1);
    return closed(map("between", pair, "rank", rank), List.of("between", "rank"));
  }

  private static Map<String, Object> optimise() {
    Map<String, Object> limit = map("type", "string", "pattern", "^\\s*[<>]=?\\s*[-+.\\d]");
    Map<String, Object> limits = said("limits that results must keep", mapOf(limit));
    return SchemaTypes.with(SchemaTypes.record(Goal.class), OptimiseReader.LIMITS, limits);
  }

  /// A map with any keys.
  private static Map<String, Object> mapOf(Map<String, Object> value) {
    return map("type", "object", "additionalProperties", value);
  }

  /// Some keys with values of one kind.
  private static Map<String, Object> by(List<String> keys, Map<String, Object> value) {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key, value));
    return properties;
  }

  private static Map<String, Object> said(String description, Map<String, Object> schema) {
    Map<String, Object> said = map("description", description);
    said.putAll(schema);
    return said;
  }
}
