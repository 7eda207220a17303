package org.ballpad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cluster as people have it, on this machine: a master, two workers, and `spark-submit` with
/// both jars as they were built; beside it the program as it is shipped.
class StandaloneClusterTest {
  private static final Path PROGRAM = Path.of("../cases/target/ballpad.jar").toAbsolutePath();
  private static final Path MODULE = Path.of("target/ballpad-spark.jar").toAbsolutePath();
  private static final Path HOME = Path.of("target/spark-home").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final String VECTORS = "--add-modules=jdk.incubator.vector";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private final List<Process> daemons = new ArrayList<>();
  private String master;

  @BeforeEach
  void startCluster() throws IOException, InterruptedException {
    install();
    int port = freePort();
    master = "spark://127.0.0.1:" + port;
    daemon("master", "Master", "--host", "127.0.0.1", "--port", "" + port, "--webui-port", "0");
    for (String worker : List.of("one", "two")) {
      String place = folder.resolve(worker).toString();
      daemon(
          worker,
          "Worker",
          "--host",
          "127.0.0.1",
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--work-dir",
          place,
          master);
    }
  }

  @AfterEach
  void stopCluster() throws InterruptedException {
    for (Process daemon : daemons.reversed()) {
      daemon.destroy();
      if (!daemon.waitFor(20, TimeUnit.SECONDS)) {
        daemon.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void tablesHaveTheBytesOfTheShippedProgram() throws IOException, InterruptedException {
    Path study = Study.write(folder);
    Path alone = folder.resolve("alone");
    Path cluster = folder.resolve("cluster");
    List<String> sweep = List.of(study.toString(), "--no-page", "--out");
    assertEquals(7, finish("alone", program(), sweep, alone), log("alone"));
    assertEquals(7, finish("cluster", submit(), sweep, cluster), log("cluster"));
    Study.expectSameTables(alone, cluster);
    for (String worker : List.of("one", "two")) {
      assertTrue(hasProgram(worker), worker + " was given nothing");
    }
  }

  /// One of two machines goes down while both compute.
  @Test
  void aStudyOutlivesAWorker() throws IOException, InterruptedException {
    int points = 1000;
    Path study = Study.write(folder, points / 5);
    Path alone = folder.resolve("alone");
    Path cluster = folder.resolve("cluster");
    List<String> sweep = List.of(study.toString(), "--no-page", "--out");
    assertEquals(7, finish("alone", program(), sweep, alone), log("alone"));
    Process running = begin("cluster", submit(), sweep, cluster);
    Path journal = cluster.resolve("discs/journal.tsv");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (lines(journal) < 10) { // both have begun: the first point waits for both
      assertTrue(running.isAlive() && System.nanoTime() < end, log("cluster"));
      Thread.sleep(10);
    }
    Process worker = daemons.getLast();
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    assertTrue(lines(journal) < points, "the study was over before the worker was lost");
    assertEquals(7, finish("cluster", running), log("cluster"));
    assertTrue(log("cluster").contains("Lost executor"), log("cluster"));
    Study.expectSameTables(alone, cluster);
  }

  private static long lines(Path journal) throws IOException {
    return Files.exists(journal) ? Files.readAllLines(journal).size() : 0;
  }

  /// The program as it is shipped.
  private static List<String> program() {
    return List.of(VECTORS, "-jar", PROGRAM.toString(), "sweep");
  }

  /// `spark-submit` to the cluster.
  private List<String> submit() {
    List<String> spark = new ArrayList<>(sparkJava());
    spark.addAll(
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--conf",
            "spark.executor.memory=512m",
            // Nothing begins before both workers are there.
            "--conf",
            "spark.scheduler.minRegisteredResourcesRatio=1",
            "--conf",
            "spark.scheduler.maxRegisteredResourcesWaitingTime=60s",
            "--class",
            SweepOnSpark.class.getName(),
            "--jars",
            PROGRAM.toString(),
            MODULE.toString()));
    return spark;
  }

  /// Whether a worker has fetched the program, as it does for its first point.
  private boolean hasProgram(String worker) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(worker))) {
      return files.anyMatch(file -> file.endsWith(PROGRAM.getFileName()));
    }
  }

  /// What an installation of Spark is to its daemons: a folder of jars.
  private void install() throws IOException {
    Path jars = Files.createDirectories(HOME.resolve("jars"));
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(place);
      if (place.endsWith(".jar") && !jar.getFileName().equals(PROGRAM.getFileName())) {
        Path link = jars.resolve(jar.getFileName());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, jar);
      }
    }
  }

  private List<String> sparkJava() {
    List<String> java = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    java.addAll(List.of(VECTORS, "-Xmx512m", "-cp", HOME.resolve("jars") + "/*"));
    return java;
  }

  private void daemon(String name, String role, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(sparkJava());
    command.add("org.apache.spark.deploy." + role.toLowerCase() + "." + role);
    command.addAll(List.of(arguments));
    daemons.add(start(name, command));
    String ready =
        role.equals("Master") ? "New state: ALIVE" : "Successfully registered with master";
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!log(name).contains(ready)) {
      assertTrue(daemons.getLast().isAlive() && System.nanoTime() < end, log(name));
      Thread.sleep(100);
    }
  }

  private int finish(String name, List<String> program, List<String> arguments, Path out)
      throws IOException, InterruptedException {
    return finish(name, begin(name, program, arguments, out));
  }

  private Process begin(String name, List<String> program, List<String> arguments, Path out)
      throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(arguments);
    command.add(out.toString());
    return start(name, command);
  }

  private static int finish(String name, Process process) throws InterruptedException {
    try {
      assertTrue(
          process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> "too slow: " + name);
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // as Spark's own scripts do
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("scratch").toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
