package org.ballpad.cases.file.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ballpad.mesh.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private static final Units HEADER =
      Units.NONE
          .with(Quantity.LENGTH, Units.unit(Quantity.LENGTH, "um").orElseThrow())
          .with(Quantity.TEMPERATURE, Units.unit(Quantity.TEMPERATURE, "degC").orElseThrow());

  /// Exact values of the units' definitions: 1 mil = 25.4 um, 1 psi = 6894.757293168 Pa, 0 degC =
  /// 273.15 K.
  @ParameterizedTest
  @CsvSource({
    "5, LENGTH, 5",
    "4 mil, LENGTH, 101.6",
    "4mil, LENGTH, 101.6",
    "0.3 mm, LENGTH, 300",
    "250 nm, LENGTH, 0.25",
    "25, TEMPERATURE, 298.15",
    "25 degC, TEMPERATURE, 298.15",
    "-40 degC, TEMPERATURE, 233.15",
    "300 K, TEMPERATURE, 300",
    "10 K, TEMPERATURE_DIFFERENCE, 10",
    "30 min, TIME, 1800",
    "2 h, TIME, 7200",
    "10 K/min, RATE, 0.16666666666666666",
    "2.5 GPa, STRESS, 2500",
    "1000 psi, STRESS, 6.894757293168",
    "17 ppm/K, EXPANSION, 17e-6",
    "0.48 N/m, SURFACE_TENSION, 0.48",
    "0.5 %, FRACTION, 0.005",
    "0.9, FRACTION, 0.9",
    "85, ANGLE, 85",
    "85 deg, ANGLE, 85",
    "1e-3, NUMBER, 0.001",
    ".5, NUMBER, 0.5",
    "-2.5E+2, NUMBER, -250",
  })
  void readsWhatUsersWrite(String text, Quantity quantity, double internal) throws Exception {
    assertEquals(internal, HEADER.parse(text, quantity));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010", "1_000", ".nan", ".inf", "-.inf", "NaN", "0x10", "0o17", "1e9999", "1:30", "--5",
        "5 5", "1e", "", "."
      })
  void refusesWhatCouldMeanSomethingElse(String text) {
    for (Quantity quantity : Quantity.values()) {
      assertThrows(Units.NotAValue.class, () -> HEADER.parse(text, quantity), text);
    }
  }

  @Test
  void temperaturesAndDifferencesAreNotTheSame() {
    var wrong =
        assertThrows(
            Units.NotAValue.class, () -> HEADER.parse("25 degC", Quantity.TEMPERATURE_DIFFERENCE));
    assertEquals(
        "\"25 degC\" is not a temperature difference; accepted units: K", wrong.getMessage());
  }

  @Test
  void bareNumbersNeedAHeader() {
    var wrong = assertThrows(Units.NotAValue.class, () -> Units.NONE.parse("5", Quantity.LENGTH));
    assertTrue(wrong.getMessage().contains("no unit"), wrong.getMessage());
  }
}
