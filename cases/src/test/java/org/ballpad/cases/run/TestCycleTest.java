package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.solver.nonlinear.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cycle that a life counts is the last one that is run, as it is run.
class TestCycleTest {
  @TempDir private Path folder;

  /// Periods by hand: two changes and two dwells.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{T_min: -40, T_max: 125, ramp: 11 K/min, dwell: 15 min, count: 2} | -40 | 125 | 60",
        "{cycle: JESD22-A104-G, soak: 2, count: 2} | -40 | 125 | 37.5",
        "{T_min: -40, T_max: 125, dwell: 0 min}, {T_min: 0, T_max: 100, ramp: 10 K/min, dwell: 10 min, count: 2}, {to: 25} | 0 | 100 | 40"
      })
  void itIsTheLastOne(String then, double low, double high, double minutes) throws Exception {
    Geometry geometry = geometry("", then);
    NorrisLandzberg.Cycle cycle = TestCycle.of(geometry.variant()).orElseThrow();
    assertEquals(low, cycle.low() - 273.15, 1e-9);
    assertEquals(high, cycle.high() - 273.15, 1e-9);
    assertEquals(minutes, cycle.period() / 60, 1e-9);
    assertEquals(cycle.period(), secondsOfTheLast(geometry), 1e-9 * cycle.period());
  }

  @Test
  void stepsOfAProcessAreCyclesToo() throws Exception {
    String step = "- {type: cycle, T_min: 0, T_max: 60, ramp: 6 K/min, dwell: 5 min, count: 2}";
    Geometry geometry = geometry(step, "{to: 25}");
    NorrisLandzberg.Cycle cycle = TestCycle.of(geometry.variant()).orElseThrow();
    assertEquals(30 * 60, cycle.period(), 1e-9);
    assertEquals(cycle.period(), secondsOfTheLast(geometry), 1e-6);
    NorrisLandzberg.Cycle later =
        TestCycle.of(geometry(step, "{T_min: 10, T_max: 20, dwell: 1 min}").variant())
            .orElseThrow();
    assertEquals(10, later.low() - 273.15, 1e-9);
  }

  /// How long the stages of the last cycle of a history take; the second of two alike, since the
  /// first begins at another temperature.
  private static double secondsOfTheLast(Geometry geometry) {
    List<Stage> stages =
        Sequence.of(geometry).stages((region, kelvin) -> Physics.law(geometry, region, kelvin));
    int start = stages.lastIndexOf(new Stage.CycleStart());
    int end = stages.lastIndexOf(new Stage.CycleEnd());
    return stages.subList(start, end).stream()
        .filter(Stage.Ramp.class::isInstance)
        .mapToDouble(stage -> ((Stage.Ramp) stage).seconds())
        .sum();
  }

  private Geometry geometry(String step, String then) throws Exception {
    String text =
        """
        schema: 1
        units: {length: um, temperature: degC}
        section: {kind: axisymmetric, radius: 50}
        materials:
          base: {elastic: {E: 100 GPa, nu: 0.3}, expansion: 0 ppm/K, source: test}
          film: {elastic: {E: 46 GPa, nu: 0.36}, expansion: 22 ppm/K, creep: sac-schubert2003, source: test}
        steps:
          - {type: substrate, id: base, material: base, thickness: 20}
          - {type: deposit, id: film, material: film, thickness: 30}
          %s
        history: {mode: sequence, then: [%s]}
        """;
    Path file = Files.writeString(folder.resolve("film.yaml"), text.formatted(step, then));
    return Geometry.of(CaseFile.read(file).asWritten());
  }
}
