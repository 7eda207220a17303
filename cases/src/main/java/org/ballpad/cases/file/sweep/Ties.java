package org.ballpad.cases.file.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Quantity;

/// Reads what ties several varied things together: `zip:` and `correlation:`.
final class Ties {
  private final Values values;
  private final List<Varied> vary;

  Ties(Values values, List<Varied> vary) {
    this.values = values;
    this.vary = vary;
  }

  /// Reads `zip: [a, b]`, one group, or `zip: [[a, b], [c, d]]`.
  List<List<String>> zip(Tree node) {
    boolean isOne = values.items(node).stream().noneMatch(Tree.ListNode.class::isInstance);
    List<List<String>> groups = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Tree group : isOne ? List.of(node) : values.items(node)) {
      List<String> names = new ArrayList<>();
      Set<Integer> lengths = new HashSet<>();
      for (Tree item : values.items(group)) {
        levels(item)
            .ifPresent(levels -> {
              names.add(levels.name());
              lengths.add(levels.values().size());
            });
      }
      if (!names.stream().allMatch(used::add)) {
        values.faults().add(group, "zip", "a name may be in one group only, and there once");
      }
      if (lengths.size() > 1) {
        String message = "levels that run side by side must be equally many, not " + lengths;
        values.faults().add(group, "zip", message);
      }
      groups.add(names);
    }
    return groups;
  }

  /// Reads `correlation: [{between: [a, b], rank: 0.6}]`.
  List<Correlation> correlations(Tree node) {
    List<Correlation> read = new ArrayList<>();
    for (Tree item : values.items(node)) {
      values.map(item, "correlation").flatMap(this::correlation).ifPresent(read::add);
    }
    return read;
  }

  private Optional<Correlation> correlation(Tree.MapNode map) {
    values.refuseUnknown(map, "correlation", List.of("between", "rank"));
    List<String> names = new ArrayList<>();
    for (Tree name : map.get("between").map(values::items).orElse(List.of())) {
      spread(name).ifPresent(names::add);
    }
    OptionalDouble rank =
        map.get("rank")
            .map(n -> values.number(n, "correlation.rank", Quantity.NUMBER))
            .orElse(OptionalDouble.empty());
    boolean isPair = names.size() == 2 && !names.getFirst().equals(names.getLast());
    if (!isPair || rank.isEmpty() || Math.abs(rank.getAsDouble()) >= 1) {
      String message = "{between: [a, b], rank: r} is needed, a and b under `vary`, -1 < r < 1";
      values.faults().add(map, "correlation", message);
      return Optional.empty();
    }
    return Optional.of(new Correlation(names.getFirst(), names.getLast(), rank.getAsDouble(), map));
  }

  private Optional<Varied.Levels> levels(Tree node) {
    Optional<Varied> varied = varied(node, "zip");
    if (varied.isPresent() && !(varied.get() instanceof Varied.Levels)) {
      values.faults().add(node, "zip", node.describe() + " scatters; only levels can be zipped");
    }
    return varied.filter(Varied.Levels.class::isInstance).map(Varied.Levels.class::cast);
  }

  private Optional<String> spread(Tree node) {
    Optional<Varied> varied = varied(node, "correlation");
    if (varied.isPresent() && !(varied.get() instanceof Varied.Spread)) {
      String message = node.describe() + " has levels; only what scatters can be correlated";
      values.faults().add(node, "correlation", message);
    }
    return varied.filter(Varied.Spread.class::isInstance).map(Varied::name);
  }

  private Optional<Varied> varied(Tree node, String key) {
    Optional<String> name = values.text(node, key);
    Optional<Varied> varied =
        name.flatMap(n -> vary.stream().filter(v -> v.name().equals(n)).findFirst());
    if (name.isPresent() && varied.isEmpty()) {
      String hint = Spelling.hint(name.get(), vary.stream().map(Varied::name).toList());
      values.faults().add(node, key, "`" + name.get() + "` is not under `vary`" + hint);
    }
    return varied;
  }
}
