package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sweeps of 200 points in programs of their own, which are killed as `kill -9` does. A tenth of
/// the points fails.
class SweepKillTest {
  private static final int POINTS = 200;
  private static final int FAILING = 20;
  private static final int KILLS = 30;

  @TempDir private Path folder;
  private Path study;

  @BeforeEach
  void writeStudy() throws IOException {
    Files.writeString(folder.resolve("films.yaml"), Shell.FILMS.replace("size: 8", "size: 25"));
    study =
        Files.writeString(
            folder.resolve("s.yaml"),
            """
            case: films.yaml
            vary:
              radius: {from: 10, to: 48, count: 20}
              steps.film.thickness: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
            results: [area, film_vm]
            """);
  }

  private Process start(String out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "sweep",
            study.toString(),
            "--jobs",
            "1",
            "--out",
            folder.resolve(out).toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(out + ".log").toFile())
        .start();
  }

  private void finish(Process process, String out) throws IOException, InterruptedException {
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(7, process.exitValue(), Files.readString(folder.resolve(out + ".log")));
  }

  private List<String> journal(String out) throws IOException {
    Path journal = folder.resolve(out).resolve("s/journal.tsv");
    return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
  }

  private void expectSameFiles(String one, String other) throws IOException {
    for (String name : new String[] {"results.csv", "failures.csv", "columns.csv", "plan.csv"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(one).resolve("s").resolve(name)),
          Files.readAllBytes(folder.resolve(other).resolve("s").resolve(name)),
          name);
    }
  }

  /// A line is written when a point has been computed, so a point with one line was computed once
  /// and otherwise at most was in work when the program was killed.
  private void expectEachPointOnce(String out) throws IOException {
    assertEquals(POINTS, journal(out).size());
    assertEquals(POINTS, journal(out).stream().map(line -> line.split("\t")[1]).distinct().count());
  }

  /// As Ctrl-C does, but with the signal that Java can send.
  @Test
  void aSignalKeepsWhatIsDoneAndSaysHowToGoOn() throws IOException, InterruptedException {
    Process process = start("ended");
    while (process.isAlive() && journal("ended").isEmpty()) {
      Thread.sleep(5);
    }
    process.destroy();
    assertEquals(143, process.waitFor());
    String said = Files.readString(folder.resolve("ended.log"));
    assertTrue(said.contains("Finished points stay in " + folder.resolve("ended/s")), said);
    int done = journal("ended").size();
    assertTrue(done > 0 && done < POINTS, "points: " + done);
  }

  /// Two programs at a time work in one folder, and both are killed.
  @Test
  void thirtyKillsChangeNothing() throws IOException, InterruptedException {
    finish(start("calm"), "calm");
    Random random = new Random(30);
    for (int kills = 0; kills < KILLS; kills += 2) {
      int grown = journal("killed").size() + random.nextInt(17);
      List<Process> both = List.of(start("killed"), start("killed"));
      while (both.getFirst().isAlive() && journal("killed").size() < grown) {
        Thread.sleep(5);
      }
      for (Process process : both) {
        Thread.sleep(random.nextInt(60));
        assertTrue(process.isAlive(), "all points were done after " + kills + " kills");
        process.destroyForcibly().waitFor();
      }
    }
    List<Process> both = List.of(start("killed"), start("killed"));
    finish(both.getFirst(), "killed");
    finish(both.getLast(), "killed");
    expectEachPointOnce("killed");
    expectSameFiles("calm", "killed");
    long failed = Files.readAllLines(folder.resolve("calm/s/failures.csv")).size() - 1;
    assertEquals(FAILING, failed);
  }
}
