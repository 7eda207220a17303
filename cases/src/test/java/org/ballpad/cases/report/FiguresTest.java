package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "41.32156, 0.123, 41.32, 0.12",
    "41.32156, 12.3, 41, 12",
    "0.98765, 0.00123, 0.9877, 0.0012",
    "38013.27, 0.8, 38013.3, 0.80",
    "38013.27, 523, 38010, 520",
    "1.414e7, 523, 14140000, 520",
    "1.414e9, 3, 1.41400e+09, 3.0",
    "38013.271, 1e-11, 38013.3, 0",
    "-3.14159, 0.02, -3.142, 0.020",
    "0.02, 3.5, 0.02, 3.5",
    "0, 0, 0, 0",
    "12.3456, NaN, 12.35, ?",
  })
  void valueAndErrorEndAtTheSamePlace(double value, double error, String text, String errorText) {
    assertEquals(text, Figures.value(value, error));
    assertEquals(errorText, Figures.error(value, error));
  }
}
