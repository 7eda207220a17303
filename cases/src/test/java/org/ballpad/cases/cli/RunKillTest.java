package org.ballpad.cases.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A history in a program of its own, which is killed as `kill -9` does.
class RunKillTest {
  private static final int KILLS = 5;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeCase() throws IOException {
    file =
        Files.writeString(
            folder.resolve("film.yaml"),
            """
            schema: 1
            units: {length: um, temperature: degC}
            section: {kind: axisymmetric, radius: 50}
            materials:
              base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
              film: {elastic: {E: 46 GPa, nu: 0.36}, expansion: 22 ppm/K, creep: sac-schubert2003, source: test}
            steps:
              - {type: substrate, id: base, material: base, thickness: 20}
              - {type: deposit, id: film, material: film, thickness: 30, T: 150}
            history:
              mode: sequence
              then:
                - {T_min: -40, T_max: 125, ramp: 11 K/min, dwell: 15 min, count: 5}
                - {T_min: -40, T_max: 125, ramp: 11 K/min, dwell: 15 min, count: 4, until: saturated}
            results:
              - {name: film, measure: region_average, of: rr, in: film}
              - {name: work, measure: cycle_damage, of: work, in: film, along: film/base, depth: 5}
            mesh: {size: 12}
            """);
  }

  private Process start(String out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-modules",
            "jdk.incubator.vector",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run",
            file.toString(),
            "--keep-every",
            "0",
            "--out",
            folder.resolve(out).toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(out + ".log").toFile()))
        .start();
  }

  private void finish(Process process, String out) throws IOException, InterruptedException {
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), log(out));
  }

  private String log(String out) throws IOException {
    return Files.readString(folder.resolve(out + ".log"));
  }

  private List<Path> kept(String out) throws IOException {
    if (!Files.exists(folder.resolve(out))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder.resolve(out))) {
      return all.filter(p -> p.toString().endsWith(".state")).toList();
    }
  }

  private void killWhenSomethingIsKept(int later) throws IOException, InterruptedException {
    Process process = start("killed");
    while (process.isAlive() && kept("killed").isEmpty()) {
      Thread.sleep(5);
    }
    Thread.sleep(later);
    assertTrue(process.isAlive(), "the run was over");
    process.destroyForcibly().waitFor();
  }

  private String quantities(String out) throws IOException {
    Path summary = folder.resolve(out).resolve("film/summary.json");
    return new JsonMapper().readTree(summary.toFile()).get("quantities").toString();
  }

  @Test
  void killsChangeNoBit() throws IOException, InterruptedException {
    finish(start("calm"), "calm");
    Random random = new Random(9);
    for (int kill = 0; kill < KILLS; kill++) {
      killWhenSomethingIsKept(random.nextInt(300) + (kill == 0 ? 0 : 400));
    }
    finish(start("killed"), "killed");
    assertTrue(log("killed").contains("going on from stage"), log("killed"));
    assertEquals(quantities("calm"), quantities("killed"));
    assertEquals(List.of(), kept("killed"));
    assertFalse(log("calm").contains("going on"), log("calm"));
  }

  @Test
  void whatIsDamagedIsNotUsed() throws IOException, InterruptedException {
    finish(start("calm"), "calm");
    killWhenSomethingIsKept(0);
    for (Path state : kept("killed")) {
      byte[] bytes = Files.readAllBytes(state);
      bytes[bytes.length / 2] ^= 1;
      Files.write(state, bytes);
    }
    finish(start("killed"), "killed");
    assertTrue(log("killed").contains("is damaged and not used"), log("killed"));
    assertEquals(quantities("calm"), quantities("killed"));
  }
}
