package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ballpad.cases.cli.Main;
import org.ballpad.cases.run.Geometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every broken case of `cases/faults` ends a comparison with exactly what the `.expected` file
/// beside it says: the exit code in its first line, then the lines on stderr, files relative to the
/// folder. Nothing is printed as a result, and nothing is left in the folder of runs.
class FaultCorpusTest {
  private static final Path FOLDER = Path.of("faults");

  @TempDir Path scratch;

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefusedAsExpected(Path file) throws IOException {
    Path expected = Path.of(file.toString().replace(".yaml", ".expected"));
    assertEquals(Files.readString(expected), compare(file).replace(FOLDER + "/", ""));
  }

  @Test
  void theFolderHoldsWhatItPromises() throws IOException {
    assertTrue(broken().size() >= 60, broken().size() + " broken cases");
  }

  @ParameterizedTest
  @ValueSource(strings = {"joint", "edge"})
  void theSoundCasesAreSound(String name) throws CaseFault {
    Case sound = CaseFile.read(FOLDER.resolve("sound/" + name + ".yaml"));
    assertTrue(Geometry.of(sound.variants().getFirst()).mesh().nodeCount() > 0);
  }

  @Test
  void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
    Path huge = scratch.resolve("huge.yaml");
    Files.write(huge, new byte[50 << 20]);
    assertEquals(
        "exit 3\n" + huge + ": the file has 50 MB; a case file may have 4 MB\n", compare(huge));
  }

  @Test
  void aLargeFileOfFaultsListsTheFirst() throws IOException {
    StringBuilder text = new StringBuilder("section: {}\n");
    for (int i = 0; text.length() < 1_000_000; i++) {
      text.append("key").append(i).append(": 1\n");
    }
    Path large = scratch.resolve("large.yaml");
    Files.writeString(large, text, StandardCharsets.UTF_8);
    List<String> lines = compare(large).lines().toList();
    assertEquals(202, lines.size());
    assertTrue(lines.getLast().endsWith("more faults"), lines.getLast());
  }

  @Test
  void aMissingFileAndAFolderAreRefused() throws IOException {
    Path none = scratch.resolve("none.yaml");
    assertEquals("exit 3\n" + none + ": no such file\n", compare(none));
    assertEquals("exit 3\n" + scratch + ": not a file\n", compare(scratch));
  }

  private String compare(Path file) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Path runs = scratch.resolve("out");
    String[] arguments = {"compare", file.toString(), "--out", runs.toString()};
    int exit = Main.execute(arguments, new PrintWriter(out), new PrintWriter(err));
    assertEquals("", out.toString());
    assertEquals(List.of(), entries(runs), "something was left behind");
    return "exit " + exit + "\n" + err;
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
