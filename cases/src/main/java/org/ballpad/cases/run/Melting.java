package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballpad.mesh.process.Attach;
import org.ballpad.mesh.process.Melt;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Reflow;

/// Which regions are solder, and which of them are liquid. Units: K.
///
/// Solder is what a step has melted; it is liquid above the solidus of that step, and solid again
/// below the temperature at which it is born.
final class Melting {
  /// A change of temperature is interrupted here.
  ///
  /// @param kelvin where
  /// @param melts what is liquid from here on
  /// @param freezes what is born here
  record Crossing(double kelvin, List<String> melts, List<String> freezes) {}

  private record Solder(double solidus, double birth) {}

  private final Map<String, Solder> solders = new TreeMap<>();
  private final List<String> liquid = new ArrayList<>();

  /// What a step melts; empty for most.
  static Optional<Melt> of(ProcessStep step) {
    return switch (step) {
      case Reflow reflow -> Optional.of(reflow.melt());
      case Attach attach -> Optional.of(attach.melt());
      default -> Optional.empty();
    };
  }

  /// Notes a region that some step melts.
  ///
  /// @param solidus above which it is liquid
  /// @param birth where it is born again
  void note(String id, double solidus, double birth) {
    solders.put(id, new Solder(solidus, birth));
  }

  /// Leaves the birth of a region to somebody else.
  void forget(String id) {
    solders.remove(id);
    liquid.remove(id);
  }

  /// Whether a region is liquid.
  boolean isLiquid(String id) {
    return liquid.contains(id);
  }

  /// The next place where something melts or freezes on the way to a temperature; it has then
  /// melted or frozen.
  Optional<Crossing> next(double from, double to) {
    Optional<Double> at =
        to > from
            ? solders.entrySet().stream()
                .filter(e -> !isLiquid(e.getKey()))
                .map(e -> Math.max(from, e.getValue().solidus()))
                .filter(solidus -> solidus < to)
                .min(Comparator.naturalOrder())
            : solders.entrySet().stream()
                .filter(e -> isLiquid(e.getKey()))
                .map(e -> Math.min(from, e.getValue().birth()))
                .filter(birth -> birth >= to)
                .max(Comparator.naturalOrder());
    return at.map(kelvin -> cross(kelvin, to > from));
  }

  private Crossing cross(double kelvin, boolean isHeating) {
    List<String> changed =
        solders.entrySet().stream()
            .filter(e -> isLiquid(e.getKey()) != isHeating)
            .filter(
                e -> isHeating ? e.getValue().solidus() <= kelvin : e.getValue().birth() >= kelvin)
            .map(Map.Entry::getKey)
            .toList();
    if (isHeating) {
      liquid.addAll(changed);
      return new Crossing(kelvin, changed, List.of());
    }
    liquid.removeAll(changed);
    return new Crossing(kelvin, List.of(), changed);
  }
}
