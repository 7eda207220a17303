package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir private Path parent;

  @Test
  void appearsOnlyWhenComplete() throws IOException {
    try (RunFolder folder = RunFolder.open(parent, "a")) {
      folder.write("fields/x.txt", "x");
      folder.write("manifest.json", "{}");
      assertFalse(Files.exists(parent.resolve("a")));
      assertEquals(parent.resolve("a"), folder.commit());
    }
    assertEquals("x", Files.readString(parent.resolve("a/fields/x.txt")));
    assertEquals(List.of("a"), children());
  }

  @Test
  void aFailureLeavesTheEarlierFolderAlone() throws IOException {
    run("first");
    try (RunFolder folder = RunFolder.open(parent, "a")) {
      folder.write("text", "second");
    }
    assertEquals("first", Files.readString(parent.resolve("a/text")));
    assertEquals(List.of("a"), children());
  }

  @Test
  void aLaterRunReplacesTheEarlierOneWhole() throws IOException {
    try (RunFolder folder = RunFolder.open(parent, "a")) {
      folder.write("only-in-first", "");
      folder.write("manifest.json", "{}");
      folder.commit();
    }
    run("second");
    assertEquals("second", Files.readString(parent.resolve("a/text")));
    assertFalse(Files.exists(parent.resolve("a/only-in-first")));
    assertEquals(List.of("a"), children());
  }

  @Test
  void aFolderCutOffBetweenTheTwoMovesComesBack() throws IOException {
    run("first");
    Files.move(parent.resolve("a"), parent.resolve(".a.previous-999999999-1"));
    try (RunFolder folder = RunFolder.open(parent, "a")) {
      folder.write("text", "given up");
    }
    assertEquals("first", Files.readString(parent.resolve("a/text")));
    assertEquals(List.of("a"), children());
  }

  @Test
  void runsThatFinishTogetherDoNotDisturbEachOther() throws Exception {
    List<Callable<Void>> runs = Collections.nCopies(200, this::runOnce);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<Void> run : pool.invokeAll(runs)) {
        run.get();
      }
    }
    assertEquals("text", Files.readString(parent.resolve("a/text")));
    assertEquals(List.of("a"), children());
  }

  @Test
  void leftoversOfKilledProcessesGoAndThoseOfLivingOnesStay() throws IOException {
    Path dead = Files.createDirectories(parent.resolve(".a.partial-999999999-1"));
    long other = ProcessHandle.current().parent().orElseThrow().pid();
    Path living = Files.createDirectories(parent.resolve(".a.partial-" + other + "-1"));
    run("text");
    assertFalse(Files.exists(dead));
    assertTrue(Files.exists(living));
  }

  @Test
  void neverReplacesWhatIsNoRunFolder() throws IOException {
    Path precious = Files.createDirectories(parent.resolve("a")).resolve("thesis.txt");
    Files.writeString(precious, "years of work");
    assertThrows(IOException.class, () -> RunFolder.open(parent, "a"));
    assertEquals("years of work", Files.readString(precious));
  }

  private Void runOnce() throws IOException {
    run("text");
    return null;
  }

  private void run(String text) throws IOException {
    try (RunFolder folder = RunFolder.open(parent, "a")) {
      folder.write("text", text);
      folder.write("manifest.json", "{}");
      folder.commit();
    }
  }

  private List<String> children() throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
