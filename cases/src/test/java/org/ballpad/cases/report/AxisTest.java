package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AxisTest {
  @Test
  void ticksAreRound() {
    assertEquals(List.of(0.0, 20.0, 40.0, 60.0), Axis.of(0, 57.4, 5).ticks());
    assertEquals(List.of(-100.0, -50.0, 0.0, 50.0, 100.0), Axis.of(-65, 100, 5).ticks());
    Axis small = Axis.of(0, 0.4, 5);
    assertEquals(
        List.of("0.0", "0.1", "0.2", "0.3", "0.4"),
        small.ticks().stream().map(small::label).toList());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "5,5", "-3,-3", "0,1e-6", "-1e9,1e9", "0.1,0.1000001"})
  void everyRangeFits(double low, double high) {
    Axis axis = Axis.of(low, high, 5);
    assertTrue(
        axis.low() <= low && axis.high() >= high && axis.high() > axis.low(), axis.toString());
    assertTrue(axis.ticks().size() >= 3 && axis.ticks().size() <= 12, axis.toString());
  }
}
