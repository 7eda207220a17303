package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter text = new StringWriter();
  private long seconds;

  @Test
  void saysNothingInTheFirstTwoSeconds() {
    try (ProgressLine line = line(true)) {
      seconds = 1;
      line.done("flat, mesh 1", 0.5);
    }
    assertEquals("", text.toString());
  }

  @Test
  void rewritesItselfOnATerminalAndVanishes() {
    try (ProgressLine line = line(true)) {
      seconds = 4;
      line.done("flat, mesh 2", 0.25);
    }
    assertEquals("\r\033[K 25 %  flat, mesh 2  about 12 s left\r\033[K", text.toString());
  }

  @Test
  void writesSparsePlainLinesElsewhere() {
    try (ProgressLine line = line(false)) {
      for (seconds = 5; seconds <= 25; seconds += 5) {
        line.done("flat", seconds / 50.0);
      }
    }
    assertEquals(
        "%s%n%s%n".formatted(" 20 %  flat  about 40 s left", " 40 %  flat  about 30 s left"),
        text.toString());
  }

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(new PrintWriter(text), terminal, () -> seconds * 1_000_000_000L);
  }
}
