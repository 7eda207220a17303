package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// What only a process of its own shows: countries, full disks, signals.
class ProgramTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        film: {elastic: {E: 70 GPa, nu: 0.33}, expansion: 20 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 2, T: 325}
      history: {mode: single_reference, stress_free: 325, then: [{to: 25}]}
      mesh: {size: 8}
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeCase() throws IOException {
    file = Files.writeString(folder.resolve("films.yaml"), CASE);
  }

  @Test
  void numbersAreTheSameInEveryCountry() throws Exception {
    Path output = folder.resolve("out");
    // Germany writes a decimal comma, Egypt other digits as well.
    for (List<String> country :
        List.of(
            List.of("-Duser.language=de", "-Duser.country=DE"),
            List.of("-Duser.language=ar", "-Duser.country=EG"))) {
      Process process = start(country, "run", file, "--out", output);
      assertEquals(0, process.waitFor());
      try (Stream<Path> written = Files.walk(output.resolve("films"))) {
        for (Path text : written.filter(Files::isRegularFile).toList()) {
          String content = Files.readString(text);
          assertFalse(content.matches("(?s).*[\\u0660-\\u0669].*"), text.toString());
        }
      }
      String printed = Files.readString(printed());
      assertTrue(printed.matches("(?s).*bow +um +-?\\d+\\.\\d+.*"), printed);
    }
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  @Test
  @EnabledIf("hasFullDevice")
  void aFullDiskUnderStdoutIsNoSuccess() throws Exception {
    Process process = command(List.of(), "schema").redirectOutput(new File("/dev/full")).start();
    assertEquals(2, process.waitFor());
    String said = Files.readString(said());
    assertTrue(said.startsWith("stdout was closed or is full"), said);
  }

  @Test
  void aRunThatIsTerminatedLeavesNothing() throws Exception {
    Files.writeString(file, CASE.replace("size: 8", "size: 0.3") + "accuracy: 0.0001 %\n");
    Path output = folder.resolve("out");
    Process process = start(List.of(), "run", file, "--max-nodes", 2_000_000, "--out", output);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (children(output).isEmpty() && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    assertEquals(1, children(output).size());
    assertTrue(children(output).getFirst().startsWith(".films.partial-" + process.pid()));
    process.destroy();
    assertEquals(143, process.waitFor());
    assertEquals(List.of(), children(output));
    assertEquals("", Files.readString(said()));
  }

  private Path printed() {
    return folder.resolve("stdout");
  }

  private Path said() {
    return folder.resolve("stderr");
  }

  private Process start(List<String> options, Object... arguments) throws IOException {
    return command(options, arguments).redirectOutput(printed().toFile()).start();
  }

  private ProcessBuilder command(List<String> options, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Stream.of(arguments).forEach(argument -> command.add(argument.toString()));
    return new ProcessBuilder(command).redirectError(said().toFile());
  }

  private static List<String> children(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }
}
