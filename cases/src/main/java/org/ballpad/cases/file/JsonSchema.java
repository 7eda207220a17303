package org.ballpad.cases.file;

import static org.ballpad.cases.file.SchemaTypes.anyOf;
import static org.ballpad.cases.file.SchemaTypes.closed;
import static org.ballpad.cases.file.SchemaTypes.listOf;
import static org.ballpad.cases.file.SchemaTypes.map;
import static org.ballpad.cases.file.SchemaTypes.oneOf;
import static org.ballpad.cases.file.SchemaTypes.oneOrMany;
import static org.ballpad.cases.file.SchemaTypes.ref;
import static org.ballpad.cases.file.SchemaTypes.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballpad.cases.file.history.HistoryReader;
import org.ballpad.cases.file.history.ThenKeys;
import org.ballpad.cases.file.material.MaterialReader;
import org.ballpad.cases.file.sweep.VaryReader;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Settings;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.result.Probe;

/// The JSON schema (draft-07) of case files, for editors. It is made from the descriptors that the
/// reader follows, so it knows the same keys; what relates several keys, only the reader knows.
public final class JsonSchema {
  private JsonSchema() {}

  /// The schema as maps, lists, texts, numbers and flags.
  public static Map<String, Object> tree() {
    Map<String, Object> definitions = SchemaTypes.definitions();
    definitions.put("step", oneOf(ProcessStep.class, "type"));
    definitions.put("material", material());
    Map<String, Object> schema = SchemaTypes.draft("Ballpad case");
    schema.putAll(closed(properties(), List.of()));
    schema.put(
        "anyOf",
        List.of(map("required", List.of("extends")), map("required", List.of("section", "steps"))));
    schema.put("definitions", definitions);
    return schema;
  }

  private static Map<String, Object> properties() {
    Map<String, Object> text = map("type", "string");
    Map<String, Object> properties = SchemaTypes.head();
    properties.put("extends", map("description", "file to start from", "type", "string"));
    properties.put("units", units());
    properties.put(
        "parameters",
        map(
            "description", "named values, used as ${name}",
            "type", "object",
            "additionalProperties", map("type", List.of("number", "string"))));
    properties.put("section", section());
    properties.put("materials", map("type", "object", "additionalProperties", ref("material")));
    properties.put("steps", listOf(ref("step")));
    properties.put("boundary", SchemaTypes.record(Boundary.class));
    properties.put("history", history());
    properties.put("results", oneOrMany(oneOf(Probe.class, "measure")));
    properties.put("settings", SchemaTypes.record(Settings.class));
    properties.put("claims", ClaimsReader.schema());
    properties.put("reference", oneOrMany(text));
    properties.put("variants", map("type", "object", "additionalProperties", variant()));
    properties.put("accuracy", accuracy());
    properties.put("mesh", SchemaTypes.record(MeshSizes.class));
    properties.put(RequireReader.KEY, RequireReader.schema());
    properties.put(ExpectReader.KEY, ExpectReader.schema());
    properties.put(VaryReader.KEY, StudySchema.vary());
    return properties;
  }

  private static Map<String, Object> units() {
    Map<String, Object> quantities = new LinkedHashMap<>();
    for (Quantity quantity : Header.quantities()) {
      quantities.put(Header.word(quantity), map("enum", Units.names(quantity)));
    }
    return closed(quantities, List.of());
  }

  private static Map<String, Object> section() {
    Map<String, Object> strain =
        anyOf(
            map("enum", SectionReader.STRAINS),
            SchemaTypes.fraction(),
            SchemaTypes.record(OutOfPlane.class));
    String says = "what a planar section does out of its plane: plane, generalised or imposed";
    strain.put("description", says);
    return with(SchemaTypes.record(SectionReader.Keys.class), "strain", strain);
  }

  private static Map<String, Object> history() {
    Map<String, Object> byRegion =
        map("type", "object", "additionalProperties", ref("temperature"));
    Map<String, Object> then = SchemaTypes.oneOrMany(SchemaTypes.anyOf(ThenKeys.class));
    then.put("description", "what follows the last step");
    return with(
        with(
            SchemaTypes.record(HistoryReader.Keys.class),
            "stress_free",
            anyOf(ref("temperature"), byRegion)),
        "then",
        then);
  }

  private static Map<String, Object> accuracy() {
    String percent = "^" + Units.NUMBER.pattern() + " *%$";
    return anyOf(
        map("type", "number", "exclusiveMinimum", 0, "exclusiveMaximum", 1),
        map("type", "string", "pattern", percent));
  }

  private static Map<String, Object> variant() {
    Map<String, Object> text = map("type", "string");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("like", text);
    properties.put("set", map("type", "object"));
    properties.put("remove", oneOrMany(text));
    properties.put("replace", map("type", "object"));
    Map<String, Object> insertion = map("after", text, "before", text, "step", ref("step"));
    properties.put("insert", oneOrMany(closed(insertion, List.of("step"))));
    return anyOf(map("type", "null"), closed(properties, List.of()));
  }

  private static Map<String, Object> material() {
    Map<String, Object> text = map("type", "string");
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String key : List.of("like", "title", "note", "source")) {
      properties.put(key, text);
    }
    MaterialReader.blocks().forEach((key, type) -> properties.put(key, SchemaTypes.record(type)));
    for (String key : MaterialReader.behaviours()) {
      properties.put(key, anyOf(text, properties.get(key)));
    }
    Map<String, Object> sources =
        map("type", "object", "additionalProperties", properties.get("sources"));
    properties.put("sources", sources);
    Object mean = properties.get("expansion");
    Map<String, Object> one = anyOf(ref("expansion"), map("allOf", List.of(mean)));
    Map<String, Object> apart =
        closed(
            MaterialReader.directions().stream()
                .collect(Collectors.toMap(d -> d, d -> one, (a, b) -> a, LinkedHashMap::new)),
            List.of());
    properties.put("expansion", anyOf(one, apart));
    return closed(properties, List.of());
  }
}
