package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.mesh.process.Process;
import org.ballpad.mesh.process.StepFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every broken case of `cases/faults` is refused with exactly the lines of the `.expected` file
/// beside it, whose first line is the exit code. Files named in messages are relative to the
/// folder.
class FaultCorpusTest {
  private static final Path FOLDER = Path.of("faults");

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefusedAsExpected(Path file) throws IOException {
    Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
    assertEquals(Files.readString(expected), refusal(file));
  }

  @Test
  void theFolderHasWhatItPromises() throws IOException {
    assertTrue(broken().size() >= 60, broken().size() + " broken cases");
  }

  @Test
  void theSoundCaseIsSound() throws CaseFault {
    assertEquals(1, CaseFile.read(FOLDER.resolve("sound/joint.yaml")).variants().size());
  }

  @Test
  void aHugeFileIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.yaml");
    Files.write(huge, new byte[50 << 20]);
    assertEquals(huge + ": the file has 50 MB; a case file may have 4 MB", faults(huge));
  }

  @Test
  void aLargeFileOfFaultsListsTheFirst(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("section: {}\n");
    for (int i = 0; text.length() < 1_000_000; i++) {
      text.append("key").append(i).append(": 1\n");
    }
    Path large = folder.resolve("large.yaml");
    Files.writeString(large, text, StandardCharsets.UTF_8);
    List<String> lines = faults(large).lines().toList();
    assertEquals(201, lines.size());
    assertTrue(lines.getLast().contains("more faults"), lines.getLast());
  }

  @Test
  void aMissingFileAndAFolderAreRefused(@TempDir Path folder) {
    assertEquals(folder + "/none.yaml: no such file", faults(folder.resolve("none.yaml")));
    assertEquals(folder + ": not a file", faults(folder));
  }

  private static String faults(Path file) {
    return refusal(file).replaceFirst("exit 3\n", "").stripTrailing();
  }

  /// What the reader says and, where it says nothing, what the process says.
  private static String refusal(Path file) {
    try {
      for (Variant variant : CaseFile.read(file).variants()) {
        Optional<Fault> fault = geometry(variant);
        if (fault.isPresent()) {
          return "exit 4\n" + relative(fault.get().toString());
        }
      }
      return "exit 0\n";
    } catch (CaseFault fault) {
      return "exit 3\n" + relative(fault.getMessage());
    }
  }

  private static Optional<Fault> geometry(Variant variant) {
    try {
      Process.run(
          variant.section(),
          variant.steps(),
          name -> variant.materials().get(name).traits(),
          variant.settings());
      return Optional.empty();
    } catch (StepFault fault) {
      return Optional.of(variant.locate(fault));
    }
  }

  private static String relative(String message) {
    return message.replace(FOLDER + "/", "") + "\n";
  }
}
