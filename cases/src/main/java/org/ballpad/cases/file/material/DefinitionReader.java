package org.ballpad.cases.file.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.process.ProcessTraits;

/// Reads one entry of `materials:` or one file of the library. What is wrong is recorded as faults.
final class DefinitionReader {
  /// Keys of an entry.
  static final List<String> KEYS =
      List.of(
          "like",
          "title",
          "note",
          "elastic",
          "expansion",
          "plastic",
          "creep",
          "anand",
          "viscoelastic",
          "process",
          "source",
          "sources");

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
    Sources sources = Sources.read(map, path, values, Sources.ofMaterial());
    Tree.MapNode none = new Tree.MapNode(Map.of(), map.at());
    String processPath = Values.join(path, "process");
    Tree.MapNode process =
        map.get("process").flatMap(node -> values.map(node, processPath)).orElse(none);
    binder.bind(ProcessTraits.class, process, processPath);
    var origins = new LinkedHashMap<String, Provenance>();
    for (String trait : Sources.TRAITS) {
      String property = "process." + trait;
      process.get(trait).ifPresent(n -> origins.put(property, sources.of(property, n.at())));
    }
    var definition =
        new Definition(
            elastic(map, path, sources),
            expansion(map, path, sources),
            new BehaviourReader(values).read(map, path, sources),
            process,
            origins);
    return values.faults().count() > before ? Optional.empty() : Optional.of(definition);
  }

  private void checkKeys(Tree.MapNode map, String path, List<String> besides) {
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(besides);
    values.refuseUnknown(map, path, known);
    for (String key : List.of("title", "note")) {
      map.get(key).ifPresent(node -> values.text(node, Values.join(path, key)));
    }
  }

  private Map<String, Definition.Constant> elastic(Tree.MapNode map, String path, Sources sources) {
    var constants = new LinkedHashMap<String, Definition.Constant>();
    String below = Values.join(path, "elastic");
    Optional<ElasticKeys> keys =
        map.get("elastic").flatMap(node -> binder.bind(ElasticKeys.class, node, below));
    if (keys.isPresent()) {
      for (Map.Entry<String, Points> given : keys.get().given().entrySet()) {
        Points points = given.getValue();
        Provenance from = sources.of("elastic." + given.getKey(), points.at());
        constants.put(given.getKey(), new Definition.Constant(points, keys.get().extend(), from));
      }
    }
    return constants;
  }

  private Map<String, Definition.Direction> expansion(
      Tree.MapNode map, String path, Sources sources) {
    Optional<Tree> written = map.get("expansion");
    if (written.isEmpty()) {
      return Map.of();
    }
    String below = Values.join(path, "expansion");
    return written.get() instanceof Tree.MapNode apart
            && ExpansionKeys.DIRECTIONS.stream().anyMatch(apart.entries()::containsKey)
        ? alongEach(apart, below, sources)
        : alongAll(written.get(), below, sources);
  }

  private Map<String, Definition.Direction> alongEach(
      Tree.MapNode apart, String path, Sources sources) {
    values.refuseUnknown(apart, path, ExpansionKeys.DIRECTIONS);
    var directions = new LinkedHashMap<String, Definition.Direction>();
    for (String direction : ExpansionKeys.DIRECTIONS) {
      Optional<Tree> node = apart.get(direction);
      if (node.isPresent()) {
        Provenance from = sources.of("expansion." + direction, node.get().at());
        one(node.get(), Values.join(path, direction))
            .ifPresent(keys -> directions.put(direction, new Definition.Direction(keys, from)));
      }
    }
    return directions;
  }

  private Map<String, Definition.Direction> alongAll(Tree node, String path, Sources sources) {
    var directions = new LinkedHashMap<String, Definition.Direction>();
    Optional<ExpansionKeys> keys = one(node, path);
    if (keys.isPresent()) {
      var same = new Definition.Direction(keys.get(), sources.of("expansion", node.at()));
      ExpansionKeys.DIRECTIONS.forEach(direction -> directions.put(direction, same));
    }
    return directions;
  }

  private Optional<ExpansionKeys> one(Tree node, String path) {
    if (node instanceof Tree.MapNode) {
      return binder.bind(ExpansionKeys.class, node, path);
    }
    if (node instanceof Tree.ListNode) {
      String message =
          "a table is `{secant: [[T, alpha], ...], reference: T}`, the mean from a temperature on,"
              + " or `{instantaneous: [[T, alpha], ...]}`, the slope; the two differ";
      values.faults().add(node, path, message);
      return Optional.empty();
    }
    OptionalDouble number = values.number(node, path, Quantity.EXPANSION);
    return number.isPresent()
        ? Optional.of(ExpansionKeys.constant(Points.constant(node.at(), number.getAsDouble())))
        : Optional.empty();
  }
}
