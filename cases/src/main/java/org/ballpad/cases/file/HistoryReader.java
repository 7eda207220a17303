package org.ballpad.cases.file;

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
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Temperature;

/// Reads `history:`.
final class HistoryReader {
  /// What follows the last step: a change of temperature, or cycles between two.
  record Then(
      @Key(
              value = "temperature reached",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = Key.NOTHING)
          Double to,
      @Key(
              value = "rate of the change",
              quantity = Quantity.RATE,
              min = 0,
              above = true,
              otherwise = "1 K/s")
          double rate,
      @Key(
              value = "time spent at the temperature reached",
              quantity = Quantity.TIME,
              min = 0,
              otherwise = "0 s")
          double hold,
      @Key(value = "cycles of a standard: JESD22-A104-G", otherwise = Key.NOTHING) String cycle,
      @Key(
              value = "soak mode of the standard: 1, 5, 10 or 15 minutes",
              min = 1,
              max = 4,
              otherwise = "2")
          int soak,
      @Key(
              value = "lower temperature of cycles",
              name = "T_min",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = Key.NOTHING)
          Double low,
      @Key(
              value = "upper temperature of cycles",
              name = "T_max",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = Key.NOTHING)
          Double high,
      @Key(
              value = "rate of the changes in cycles",
              quantity = Quantity.RATE,
              min = 0,
              above = true,
              otherwise = "12 K/min")
          double ramp,
      @Key(
              value = "time spent at either temperature of cycles",
              quantity = Quantity.TIME,
              min = 0,
              otherwise = Key.NOTHING)
          Double dwell,
      @Key(value = "number of cycles", min = 1, otherwise = "1") int count) {
    /// @throws IllegalArgumentException unless it is one of the three
    Then {
      boolean isPair = low != null && high != null && dwell != null;
      int kinds = (to != null ? 1 : 0) + (cycle != null ? 1 : 0) + (isPair ? 1 : 0);
      if (kinds != 1) {
        throw new IllegalArgumentException(
            "one of these is needed: `to`; `cycle` of a standard; `T_min`, `T_max` and `dwell`");
      }
      if (isPair && high <= low) {
        throw new IllegalArgumentException("T_max is not above T_min: there is no cycle");
      }
      if (cycle != null) {
        JedecCycle.of(cycle);
      }
    }

    History.Then stretch() {
      if (to != null) {
        return new History.Then.Change(to, rate, hold);
      }
      if (cycle == null) {
        return new History.Then.Cycles(low, high, ramp, dwell, count);
      }
      JedecCycle condition = JedecCycle.of(cycle);
      return new History.Then.Cycles(
          condition.low(),
          condition.high(),
          ramp,
          dwell == null ? JedecCycle.soakSeconds(soak) : dwell,
          count);
    }
  }

  /// The keys of `history:` but `stress_free`, which is a number or a map.
  record Keys(
      @Key(value = "how stress-free states are assigned", otherwise = "final") History.Mode mode,
      @Key(value = "what follows the last step", otherwise = Key.NOTHING) List<Then> then) {}

  private static final String PATH = "history";

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
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Keys> keys = binder.bind(Keys.class, node, PATH, "stress_free");
    Optional<Tree> stressFree = map.get().get("stress_free");
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    List<History.Then> then = keys.get().then().stream().map(Then::stretch).toList();
    OptionalDouble end = end(then, steps);
    if (end.isEmpty() && map.get().entries().isEmpty()) {
      end = OptionalDouble.of(Bench.ROOM); // as of steps that name no temperature
    } else if (end.isEmpty()) {
      String message = "no end temperature; write then: [{to: 25}] or a last step `temperature`";
      values.faults().add(node, PATH, message);
    }
    History.Mode mode = keys.get().mode();
    boolean isOne = mode == History.Mode.SINGLE_REFERENCE;
    if (mode == History.Mode.FINAL
        && then.stream().anyMatch(History.Then.Cycles.class::isInstance)) {
      String message = "cycles need mode `sequence` or `single_reference`; `final` has no time";
      values.faults().add(node, PATH + ".then", message);
    }
    History history =
        new History(
            mode,
            isOne ? everywhere(node, stressFree) : OptionalDouble.empty(),
            isOne ? Map.of() : stressFree.map(this::byRegion).orElse(Map.of()),
            then,
            end.orElse(0));
    return values.faults().count() > before ? Optional.empty() : Optional.of(history);
  }

  private static OptionalDouble end(List<History.Then> then, List<ProcessStep> steps) {
    if (!then.isEmpty()) {
      return OptionalDouble.of(
          switch (then.getLast()) {
            case History.Then.Change change -> change.to();
            case History.Then.Cycles cycles -> cycles.low();
          });
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
