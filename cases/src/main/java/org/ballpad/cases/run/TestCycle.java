package org.ballpad.cases.run;

import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.mesh.process.Cycle;

/// The thermal cycle that a history runs last, which lives count.
final class TestCycle {
  private TestCycle() {}

  /// The cycle of a variant; empty where its history has none.
  static Optional<NorrisLandzberg.Cycle> of(Variant variant) {
    Stream<NorrisLandzberg.Cycle> steps =
        variant.steps().stream()
            .filter(Cycle.class::isInstance)
            .map(Cycle.class::cast)
            .map(c -> cycle(c.low(), c.high(), c.ramp(), c.dwell()));
    Stream<NorrisLandzberg.Cycle> then =
        variant.history().then().stream()
            .filter(History.Then.Cycles.class::isInstance)
            .map(History.Then.Cycles.class::cast)
            .map(c -> cycle(c.low(), c.high(), c.rate(), c.dwell()));
    return Stream.concat(steps, then).reduce((_, last) -> last);
  }

  /// Up, dwell, down, dwell.
  private static NorrisLandzberg.Cycle cycle(double low, double high, double rate, double dwell) {
    return new NorrisLandzberg.Cycle(low, high, 2 * ((high - low) / rate + dwell));
  }
}
