package org.ballpad.cases.file.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.sweep.Optimise.Limit;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Relation;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Quantity;

/// Reads what a study makes of its results: `optimise: {minimise: vm25, evaluations: 30,
/// subject_to: {joint_area: ">= 4e4 um2"}}` and `weibull: {life: 6}`.
public final class OptimiseReader {
  /// What a study looks for.
  public static final String KEY = "optimise";

  /// Shapes of populations.
  public static final String WEIBULL = "weibull";

  /// What results must keep, within `optimise`.
  public static final String LIMITS = "subject_to";

  private final Values values;

  OptimiseReader(Values values) {
    this.values = values;
  }

  /// The goal and its limits; empty when anything is wrong, which is recorded.
  Optional<Optimise> read(Tree node) {
    Optional<Goal> goal = new RecordBinder(values).bind(Goal.class, node, KEY, LIMITS);
    List<Limit> limits = new ArrayList<>();
    String path = Values.join(KEY, LIMITS);
    if (node instanceof Tree.MapNode map && map.get(LIMITS).isPresent()) {
      values
          .map(map.get(LIMITS).get(), path)
          .ifPresent(block ->
              block
                  .entries()
                  .forEach((name, entry) ->
                      limit(name, entry.value(), Values.join(path, name)).ifPresent(limits::add)));
    }
    return goal.map(g -> new Optimise(g, limits, node));
  }

  private Optional<Limit> limit(String name, Tree node, String path) {
    String text = values.text(node, path).orElse("").strip();
    Optional<Relation> relation =
        Arrays.stream(Relation.values())
            .filter(r -> text.startsWith(r.sign()))
            .findFirst(); // the longer signs come first
    Optional<Written> limit =
        relation.flatMap(r -> Written.of(text.substring(r.sign().length()).strip()));
    if (limit.isEmpty()) {
      values.faults().add(node, path, "one of >=, <=, > and < and a limit are needed");
    }
    return limit.map(l -> new Limit(name, relation.get(), l, node));
  }

  /// Weibull shape of one population, by name of the result that is a life.
  Map<String, Double> weibull(Tree node) {
    Map<String, Double> shapes = new LinkedHashMap<>();
    values
        .map(node, WEIBULL)
        .ifPresent(map ->
            map.entries()
                .forEach((name, entry) -> {
                  String path = Values.join(WEIBULL, name);
                  OptionalDouble shape = values.number(entry.value(), path, Quantity.NUMBER);
                  if (shape.isPresent() && !(shape.getAsDouble() > 0)) {
                    values.faults().add(entry.value(), path, "a shape above 0 is needed");
                  }
                  shape.ifPresent(s -> shapes.put(name, s));
                }));
    return shapes;
  }
}
