package org.ballpad.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ballpad.cases.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Runs every case under `cases/verification` from its file to its JSON and compares with the
/// reference beside it, which Ballpad did not make.
class VerificationCasesTest {
  @TempDir Path out;

  @TestFactory
  Stream<DynamicTest> everyCaseMeetsItsReference() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("verification"))) {
      List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
      assertTrue(sorted.size() >= 4, "verification cases are missing");
      return sorted.stream().map(f -> DynamicTest.dynamicTest(f.getFileName() + "", () -> run(f)));
    }
  }

  private void run(Path folder) throws IOException {
    Path file = folder.resolve(folder.getFileName() + ".yaml");
    List<Reference> references = Reference.read(folder.resolve("reference.csv"));
    boolean several = references.getFirst().variant() != null;
    JsonNode answer = ballpad(several ? "compare" : "run", file.toString(), "--json");
    for (Reference reference : references) {
      JsonNode owner = several ? answer.get("variants").get(reference.variant()) : answer;
      JsonNode quantity = owner.get("quantities").get(reference.quantity());
      double scale = reference.value() == 0 ? 1 : Math.abs(reference.value());
      assertEquals(
          reference.value(),
          quantity.get("value").asDouble(),
          reference.tolerance() * scale,
          reference.quantity() + " (" + reference.why() + ")");
    }
  }

  private JsonNode ballpad(String command, String... arguments) {
    StringWriter results = new StringWriter();
    StringWriter log = new StringWriter();
    String[] all =
        Stream.of(Stream.of(command), Stream.of(arguments), Stream.of("--out", out.toString()))
            .flatMap(s -> s)
            .toArray(String[]::new);
    int exit = Main.execute(all, new PrintWriter(results), new PrintWriter(log));
    assertEquals(0, exit, log.toString());
    return new ObjectMapper().readTree(results.toString());
  }

  /// One line of `reference.csv`; the first column names the variant where there are several.
  private record Reference(
      String variant, String quantity, double value, double tolerance, String why) {
    static List<Reference> read(Path csv) throws IOException {
      List<String> lines = Files.readAllLines(csv);
      boolean several = lines.getFirst().startsWith("variant,");
      return lines.stream().skip(1).map(line -> of(line, several)).toList();
    }

    private static Reference of(String line, boolean several) {
      String[] cells = (several ? line : "," + line).split(",", 5);
      return new Reference(
          several ? cells[0] : null,
          cells[1],
          Double.parseDouble(cells[2]),
          Double.parseDouble(cells[3]),
          cells[4]);
    }
  }
}
