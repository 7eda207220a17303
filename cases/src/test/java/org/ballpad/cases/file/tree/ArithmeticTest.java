package org.ballpad.cases.file.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
  private static final Map<String, Double> NAMES = Map.of("a", 3.0, "ring_1", 45.0);

  private static double value(String text) {
    return Arithmetic.evaluate(text, name -> NAMES.getOrDefault(name, Double.NaN));
  }

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3, 7",
    "(1 + 2) * 3, 9",
    "10 - 4 - 3, 3",
    "24 / 4 / 2, 3",
    "-2 * -3, 6",
    "2 - -3, 5",
    "+a, 3",
    "1e-3 * 2E+3, 2",
    ".5 * a, 1.5",
    "a-1, 2",
    "sqrt(16) + sqrt ( 9 ), 7",
    "sqrt(2) * ring_1, 63.63961030678928",
    "pi, 3.141592653589793",
    "500 / sqrt(pi), 282.0947917738781",
    "((((a)))), 3",
  })
  void followsTheRulesOfSchool(String text, double expected) {
    assertEquals(expected, value(text), 1e-15 * Math.abs(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1 +",
        "* 2",
        "1 2",
        "(1",
        "1)",
        "sqrt 4",
        "sqrt",
        "sqrt()",
        "2 ^ 3",
        "2 ** 3",
        "a.b",
        "1_000",
        "010",
        "0x10",
        "1 / 0",
        "0 / 0",
        "sqrt(-1)",
        "exec(1)",
        "a; b",
        "a = 1",
        "1e999",
        "missing"
      })
  void refusesEverythingElse(String text) {
    assertThrows(Arithmetic.BadExpression.class, () -> value(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "sqrt("})
  void refusesWhatNestsWithoutEnd(String opening) {
    assertThrows(Arithmetic.BadExpression.class, () -> value(opening.repeat(100_000) + "1"));
  }
}
