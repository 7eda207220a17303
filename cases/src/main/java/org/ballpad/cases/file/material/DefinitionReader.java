package org.ballpad.cases.file.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.Place;
import org.ballpad.cases.file.Points;
import org.ballpad.cases.file.RecordBinder;
import org.ballpad.cases.file.Tree;
import org.ballpad.cases.file.Values;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.process.ProcessTraits;

/// Reads one entry of `materials:` or one file of the library. What is wrong is recorded as faults.
final class DefinitionReader {
  /// Keys of an entry.
  static final List<String> KEYS =
      List.of("like", "title", "note", "elastic", "expansion", "process", "source", "sources");

  /// Keys whose laws a later version will have.
  static final List<String> LATER =
      List.of("plastic", "creep", "anand", "viscoplastic", "viscoelastic");

  private final Values values;
  private final RecordBinder binder;

  /// @param values units of the file, receiver of faults
  DefinitionReader(Values values) {
    this.values = values;
    this.binder = new RecordBinder(values);
  }

  /// One entry.
  ///
  /// @param besides keys that the caller reads
  Optional<Definition> read(Tree.MapNode map, String path, List<String> besides) {
    int before = values.faults().count();
    checkKeys(map, path, besides);
    Map<String, Provenance> sources = sources(map, path);
    Tree.MapNode none = new Tree.MapNode(Map.of(), map.at());
    String processPath = Values.join(path, "process");
    Tree.MapNode process =
        map.get("process").flatMap(node -> values.map(node, processPath)).orElse(none);
    binder.bind(ProcessTraits.class, process, processPath);
    var definition =
        new Definition(elastic(map, path, sources), expansion(map, path, sources), process);
    return values.faults().count() > before ? Optional.empty() : Optional.of(definition);
  }

  private void checkKeys(Tree.MapNode map, String path, List<String> besides) {
    Tree.MapNode rest = map;
    for (String key : LATER) {
      map.get(key)
          .ifPresent(node -> values.faults().add(node, Values.join(path, key), notYet(key)));
      rest = rest.without(key);
    }
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(LATER);
    known.addAll(besides);
    values.refuseUnknown(rest, path, known);
    for (String key : List.of("title", "note")) {
      map.get(key).ifPresent(node -> values.text(node, Values.join(path, key)));
    }
  }

  private static String notYet(String key) {
    return "`" + key + "` is not yet built; materials are thermo-elastic";
  }

  private Map<String, Definition.Constant> elastic(
      Tree.MapNode map, String path, Map<String, Provenance> sources) {
    var constants = new LinkedHashMap<String, Definition.Constant>();
    String below = Values.join(path, "elastic");
    Optional<ElasticKeys> keys =
        map.get("elastic").flatMap(node -> binder.bind(ElasticKeys.class, node, below));
    if (keys.isPresent()) {
      for (Map.Entry<String, Points> given : keys.get().given().entrySet()) {
        Points points = given.getValue();
        Provenance from = provenance("elastic." + given.getKey(), points.at(), sources);
        constants.put(given.getKey(), new Definition.Constant(points, keys.get().extend(), from));
      }
    }
    return constants;
  }

  private Map<String, Definition.Direction> expansion(
      Tree.MapNode map, String path, Map<String, Provenance> sources) {
    Optional<Tree> written = map.get("expansion");
    if (written.isEmpty()) {
      return Map.of();
    }
    var directions = new LinkedHashMap<String, Definition.Direction>();
    String below = Values.join(path, "expansion");
    boolean apart =
        written.get() instanceof Tree.MapNode given
            && ExpansionKeys.DIRECTIONS.stream().anyMatch(given.entries()::containsKey);
    for (String direction : ExpansionKeys.DIRECTIONS) {
      Optional<Tree> node = apart ? ((Tree.MapNode) written.get()).get(direction) : written;
      if (node.isPresent()) {
        String key = apart ? Values.join(below, direction) : below;
        String property = apart ? "expansion." + direction : "expansion";
        Provenance from = provenance(property, node.get().at(), sources);
        one(node.get(), key)
            .ifPresent(keys -> directions.put(direction, new Definition.Direction(keys, from)));
      }
    }
    if (apart) {
      values.refuseUnknown((Tree.MapNode) written.get(), below, ExpansionKeys.DIRECTIONS);
    }
    return directions;
  }

  private Optional<ExpansionKeys> one(Tree node, String path) {
    if (node instanceof Tree.MapNode) {
      return binder.bind(ExpansionKeys.class, node, path);
    }
    var number = values.number(node, path, Quantity.EXPANSION);
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ExpansionKeys.constant(
                new Points(node.at(), List.of(), List.of(number.getAsDouble()))));
  }

  /// Provenances by the key they are given for; that of the whole entry under the empty key.
  private Map<String, Provenance> sources(Tree.MapNode map, String path) {
    var sources = new LinkedHashMap<String, Provenance>();
    map.get("source")
        .flatMap(node -> values.text(node, Values.join(path, "source")))
        .ifPresent(text -> sources.put("", always(Mark.CASE, text, map.at())));
    String below = Values.join(path, "sources");
    Map<String, Tree.Entry> entries =
        map.get("sources")
            .flatMap(n -> values.map(n, below))
            .map(m -> m.entries())
            .orElse(Map.of());
    for (Map.Entry<String, Tree.Entry> entry : entries.entrySet()) {
      Tree node = entry.getValue().value();
      binder
          .bind(SourceKeys.class, node, Values.join(below, entry.getKey()))
          .ifPresent(keys -> sources.put(entry.getKey(), of(keys, node.at())));
    }
    return sources;
  }

  private static Provenance of(SourceKeys keys, Place at) {
    Mark mark = Mark.valueOf(keys.mark());
    return keys.range().isEmpty()
        ? always(mark, keys.source(), at)
        : new Provenance(
            "", mark, keys.source(), keys.range().getFirst(), keys.range().getLast(), at);
  }

  private static Provenance always(Mark mark, String source, Place at) {
    return new Provenance("", mark, source, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, at);
  }

  /// The most specific source that is given for a property: `elastic.E`, `elastic`, the entry.
  private static Provenance provenance(String property, Place at, Map<String, Provenance> sources) {
    String group = property.split("\\.")[0];
    Provenance found =
        List.of(property, group, "").stream()
            .filter(sources::containsKey)
            .findFirst()
            .map(sources::get)
            .orElse(always(Mark.NONE, "", at));
    return new Provenance(
        property, found.mark(), found.source(), found.lowest(), found.highest(), at);
  }
}
