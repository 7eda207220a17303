package org.ballpad.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PropertyTableTest {
  private static final double[] KELVIN = {300, 400, 500};
  private static final double[] VALUES = {10, 30, 20};

  @ParameterizedTest
  @CsvSource({"300,10", "350,20", "400,30", "475,22.5", "500,20"})
  void linearBetweenPoints(double temperature, double value) {
    assertEquals(value, table(false).at(temperature), 1e-13);
  }

  @ParameterizedTest
  @CsvSource({"299", "501"})
  void noValueOutside(double temperature) {
    var fault = assertThrows(OutOfRange.class, () -> table(false).at(temperature));
    assertEquals("Cu E", fault.property());
    assertEquals(temperature, fault.temperature());
    assertEquals(300, fault.lowest());
    assertEquals(500, fault.highest());
  }

  @Test
  void endValuesHoldWhereAsked() {
    assertEquals(10, table(true).at(1));
    assertEquals(20, table(true).at(900));
  }

  @Test
  void roundedEndPointCounts() {
    assertEquals(20, table(false).at(Math.nextUp(500.0)), 1e-12);
    assertTrue(table(false).covers(Math.nextDown(300.0), 500));
    assertFalse(table(false).covers(300, 500.1));
  }

  @ParameterizedTest
  @CsvSource({"300,400,2000", "400,300,-2000", "300,500,4500", "350,450,2625", "420,420,0"})
  void integralIsThatOfThePolygon(double from, double to, double expected) {
    assertEquals(expected, table(false).integral(from, to), 1e-10);
  }

  @Test
  void integralGoesOnWithTheEndValues() {
    assertEquals(4500 + 100 * 10 + 50 * 20, table(true).integral(200, 550), 1e-10);
  }

  @Test
  void constantHoldsEverywhere() {
    var constant = PropertyTable.constant("nu", 0.3);
    assertEquals(0.3, constant.at(1));
    assertEquals(0.3, constant.at(2000));
    assertEquals(30, constant.integral(300, 400), 1e-12);
  }

  @Test
  void temperaturesMustRise() {
    assertThrows(
        IllegalArgumentException.class,
        () -> PropertyTable.of("E", new double[] {300, 300}, new double[] {1, 2}, false));
  }

  private static PropertyTable table(boolean extend) {
    return PropertyTable.of("Cu E", KELVIN, VALUES, extend);
  }
}
