package org.ballpad.solver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Equations that the code cites are in docs/theory.md.
class TheoryTest {
  private static final Pattern CITATION = Pattern.compile("eq\\. ((?:\\d+\\.\\d+(?: and )?)+)");

  @Test
  void citedEquationsExist() throws IOException {
    String theory = Files.readString(Path.of("../docs/theory.md"));
    int citations = 0;
    for (Path source : sources()) {
      Matcher matcher = CITATION.matcher(Files.readString(source));
      while (matcher.find()) {
        for (String number : matcher.group(1).split(" and ")) {
          assertTrue(theory.contains("(" + number + ")"), source + " cites " + number);
          citations++;
        }
      }
    }
    assertTrue(citations > 0);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
