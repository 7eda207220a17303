package org.ballpad.cases.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Temperature;

/// Reads `history:`.
final class HistoryReader {
  /// What follows the last step: a change of temperature.
  ///
  /// @param to temperature reached, K
  record Then(
      @Key(value = "temperature reached", quantity = Quantity.TEMPERATURE, min = 0) double to) {}

  /// The keys of `history:` but `stress_free`, which is a number or a map.
  record Keys(
      @Key(value = "how stress-free states are assigned", otherwise = "final") History.Mode mode,
      @Key(value = "what follows the last step", otherwise = Key.NOTHING) List<Then> then) {}

  /// Keys of `then` that need creep.
  private static final List<String> LATER =
      List.of("rate", "hold", "cycle", "T_min", "T_max", "ramp", "dwell", "soak", "count", "until");

  private static final String PATH = "history";

  /// 25 degC, where a case ends that says nothing, K.
  private static final double ROOM = 298.15;

  private final Values values;
  private final RecordBinder binder;

  HistoryReader(Values values, RecordBinder binder) {
    this.values = values;
    this.binder = binder;
  }

  /// The history, or empty when it has a fault.
  ///
  /// @param node the block; an empty map where the case has none
  Optional<History> read(Tree node, List<ProcessStep> steps) {
    int before = values.faults().count();
    Optional<Tree.MapNode> map = values.map(node, PATH);
    if (map.isEmpty() || refuseLater(map.get())) {
      return Optional.empty();
    }
    Optional<Keys> keys = binder.bind(Keys.class, node, PATH, "stress_free");
    Optional<Tree> stressFree = map.get().get("stress_free");
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble end = end(keys.get().then(), steps);
    if (end.isEmpty() && map.get().entries().isEmpty()) {
      end = OptionalDouble.of(ROOM); // as of steps that name no temperature
    } else if (end.isEmpty()) {
      String message = "no end temperature; write then: [{to: 25}] or a last step `temperature`";
      values.faults().add(node, PATH, message);
    }
    History history =
        switch (keys.get().mode()) {
          case FINAL ->
              new History(
                  History.Mode.FINAL,
                  OptionalDouble.empty(),
                  stressFree.map(this::byRegion).orElse(Map.of()),
                  end.orElse(0));
          case SINGLE_REFERENCE ->
              new History(
                  History.Mode.SINGLE_REFERENCE,
                  everywhere(node, stressFree),
                  Map.of(),
                  end.orElse(0));
          case SEQUENCE -> throw new IllegalStateException("refused before");
        };
    return values.faults().count() > before ? Optional.empty() : Optional.of(history);
  }

  private boolean refuseLater(Tree.MapNode map) {
    int before = values.faults().count();
    Optional<Tree> mode = map.get("mode");
    if (mode.isPresent()
        && mode.get() instanceof Tree.ScalarNode m
        && m.text().equals("sequence")) {
      String message = "mode `sequence` is not yet built; final or single_reference are";
      values.faults().add(mode.get(), PATH + ".mode", message);
    }
    int i = 0;
    for (Tree item : map.get("then").map(values::items).orElse(List.of())) {
      String path = Paths.item(PATH + ".then", item, i++);
      if (item instanceof Tree.MapNode then) {
        for (Map.Entry<String, Tree.Entry> entry : then.entries().entrySet()) {
          if (LATER.contains(entry.getKey())) {
            String message = "not yet built: only `to` counts, the end temperature";
            values
                .faults()
                .add(new Fault(entry.getValue().at(), path + "." + entry.getKey(), message));
          }
        }
      }
    }
    return values.faults().count() > before;
  }

  private static OptionalDouble end(List<Then> then, List<ProcessStep> steps) {
    if (!then.isEmpty()) {
      return OptionalDouble.of(then.getLast().to());
    }
    return steps.reversed().stream()
        .filter(Temperature.class::isInstance)
        .map(Temperature.class::cast)
        .mapToDouble(Temperature::to)
        .findFirst();
  }

  private Map<String, Double> byRegion(Tree node) {
    String path = PATH + ".stress_free";
    if (!(node instanceof Tree.MapNode map)) {
      String message =
          "in mode `final` a map of region: temperature is needed; one temperature for"
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
