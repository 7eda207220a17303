package org.ballpad.cases.file.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.process.Bench;
import org.ballpad.mesh.process.Cycle;
import org.ballpad.mesh.process.Mark;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Temperature;

/// Reads `history:`.
public final class HistoryReader {
  /// The keys of `history:` but `then`, and `stress_free`, which is a number or a map.
  public record Keys(
      @Key(value = "how stress-free states are assigned", otherwise = "final") History.Mode mode,
      @Key(
              value = "whether a sequence follows what steps take away, or takes it as never there",
              otherwise = "followed")
          History.Taken removed) {}

  private static final String PATH = "history";

  private final Values values;
  private final RecordBinder binder;

  /// @param values units of the file, receiver of faults
  /// @param binder fills records of keys
  public HistoryReader(Values values, RecordBinder binder) {
    this.values = values;
    this.binder = binder;
  }

  /// The history, or empty when it has a fault.
  ///
  /// @param node the block; an empty map where the case has none
  public Optional<History> read(Tree node, List<ProcessStep> steps) {
    int before = values.faults().count();
    Optional<Tree.MapNode> map = values.map(node, PATH);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Keys> keys = binder.bind(Keys.class, node, PATH, "stress_free", "then");
    Optional<Tree> stressFree = map.get().get("stress_free");
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    List<History.Then> then =
        map.get().get("then").map(new ThenReader(values, binder)::read).orElse(List.of());
    History.Mode mode = keys.get().mode();
    boolean isOne = mode == History.Mode.SINGLE_REFERENCE;
    if (mode == History.Mode.FINAL
        && then.stream().anyMatch(t -> !(t instanceof History.Then.Change))) {
      String message =
          "cycles and profiles need mode `sequence` or `single_reference`; `final` has no time";
      values.faults().add(node, PATH + ".then", message);
    }
    History history =
        new History(
            mode,
            keys.get().removed(),
            isOne ? everywhere(node, stressFree) : OptionalDouble.empty(),
            isOne ? Map.of() : stressFree.map(this::byRegion).orElse(Map.of()),
            then,
            then.isEmpty() ? end(steps) : History.end(then));
    return values.faults().count() > before ? Optional.empty() : Optional.of(history);
  }

  /// Where the steps leave the wafer, K: all but these cool to room temperature.
  private static double end(List<ProcessStep> steps) {
    return steps.reversed().stream()
        .filter(step -> !(step instanceof Mark mark && mark.info().temperature() == null))
        .findFirst()
        .map(last ->
            switch (last) {
              case Temperature temperature -> temperature.to();
              case Cycle cycle -> cycle.low();
              default -> Bench.ROOM;
            })
        .orElse(Bench.ROOM);
  }

  private Map<String, Double> byRegion(Tree node) {
    String path = PATH + ".stress_free";
    if (!(node instanceof Tree.MapNode map)) {
      String message =
          "a map of region: temperature is needed; one temperature for"
              + " everything is mode `single_reference`";
      values.faults().add(node, path, message);
      return Map.of();
    }
    Map<String, Double> temperatures = new LinkedHashMap<>();
    map.entries()
        .forEach((region, entry) -> {
          String at = Values.join(path, region);
          number(entry.value(), at).ifPresent(kelvin -> temperatures.put(region, kelvin));
          binder.mention(new RecordBinder.Mention(at, region, entry.at()));
        });
    return temperatures;
  }

  private OptionalDouble everywhere(Tree history, Optional<Tree> node) {
    if (node.isEmpty()) {
      String message = "mode `single_reference` needs `stress_free`: one temperature";
      values.faults().add(history, PATH, message);
      return OptionalDouble.empty();
    }
    return number(node.get(), PATH + ".stress_free");
  }

  private OptionalDouble number(Tree node, String path) {
    OptionalDouble kelvin = values.number(node, path, Quantity.TEMPERATURE);
    if (kelvin.isPresent() && kelvin.getAsDouble() < 0) {
      values.faults().add(node, path, "E-RANGE " + node.describe() + " is below 0 K");
    }
    return kelvin;
  }
}
