package org.ballpad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.spark.SparkConf;
import org.ballpad.cases.cli.Cluster;
import org.ballpad.cases.cli.Main;
import org.ballpad.cases.cli.PointRecipe;
import org.ballpad.cases.sweep.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sweeps by Spark within this process beside those by Ballpad alone.
class SweepOnSparkTest {
  @TempDir private Path folder;
  private Path study;

  @BeforeEach
  void writeStudy() throws IOException {
    study = Study.write(folder);
  }

  /// What one command gave.
  private record Shell(int code, String out, String err) {}

  private Shell sweep(Cluster cluster, String out, String... more) {
    StringWriter printed = new StringWriter();
    StringWriter errors = new StringWriter();
    String[] arguments = new String[more.length + 4];
    arguments[0] = "sweep";
    arguments[1] = study.toString();
    arguments[2] = "--out";
    arguments[3] = folder.resolve(out).toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    try (cluster) {
      int code =
          Main.execute(arguments, new PrintWriter(printed), new PrintWriter(errors), cluster);
      return new Shell(code, printed.toString(), errors.toString());
    }
  }

  private static SparkCluster local() {
    return new SparkCluster(
        new SparkConf()
            .setMaster("local[2]")
            .set("spark.log.level", "OFF")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer"));
  }

  @Test
  void tablesHaveTheBytesOfTheEmbeddedEngine() throws IOException {
    Shell alone = sweep(null, "alone");
    assertTrue(alone.out().contains("30 points: 24 ok, 6 failed; 30 computed now"), alone.out());
    Shell spark = sweep(local(), "spark");
    assertEquals(7, spark.code(), spark.err());
    assertTrue(spark.out().contains("30 points: 24 ok, 6 failed; 30 computed now"), spark.out());
    Study.expectSameTables(folder.resolve("alone"), folder.resolve("spark"));
    assertEquals(
        Study.POINTS, Files.readAllLines(folder.resolve("spark/discs/journal.tsv")).size());
  }

  @Test
  void eachGoesOnWhereTheOtherEnded() throws IOException {
    sweep(null, "alone");
    sweep(null, "both", "--shard", "1/3");
    // The same point is known by content, whoever computed it.
    Shell rest = sweep(local(), "both");
    assertTrue(rest.out().contains("22 computed now, 8 taken from other studies"), rest.out());
    Study.expectSameTables(folder.resolve("alone"), folder.resolve("both"));
    Shell again = sweep(null, "both", "--retry");
    assertTrue(again.out().contains("6 computed now, 0 taken"), again.out());
  }

  /// A search, three points at a time, takes the same way wherever they are computed.
  @Test
  void aSearchAddsTheSamePoints() throws IOException {
    Study.write(
        folder,
        """
        vary:
          materials.cu.elastic.E: {from: 100 GPa, to: 120 GPa}
          steps.film.thickness: {from: 10, to: 40}
        sampling: {method: sobol, count: 8}
        optimise: {minimise: bottom_ur, evaluations: 5, batch: 3}
        """);
    Shell alone = sweep(null, "alone", "--jobs", "1");
    assertEquals(0, alone.code(), alone.err());
    Shell spark = sweep(local(), "spark");
    assertEquals(0, spark.code(), spark.err());
    assertTrue(spark.out().contains("13 points: 13 ok, 0 failed; 13 computed now"), spark.out());
    Study.expectSameTables(folder.resolve("alone"), folder.resolve("spark"));
  }

  @Test
  void pointsHaveTheirReports() throws IOException {
    assertEquals(0, sweep(local(), "spark", "--shard", "1/30", "--reports").code());
    try (var reports = Files.list(folder.resolve("spark/discs.shard-1-of-30/reports"))) {
      assertTrue(Files.exists(reports.findFirst().orElseThrow().resolve("report.html")));
    }
  }

  @Test
  void aWorkerWithAnotherProgramRefuses() throws IOException {
    Shell shell =
        sweep(
            sending(r -> new PointRecipe(r.study(), r.maxNodes() + 1, r.reports(), r.arguments())),
            "spark");
    assertEquals(2, shell.code(), shell.err());
    assertTrue(shell.err().contains(" is another one on 127.0.0.1: " + study), shell.err());
    assertFalse(Files.exists(folder.resolve("spark/discs/journal.tsv")));
  }

  @Test
  void aWorkerWithoutTheStudyRefuses() throws IOException {
    String missing = folder.resolve("elsewhere.yaml").toString();
    Shell shell =
        sweep(
            sending(r -> new PointRecipe(missing, r.maxNodes(), r.reports(), r.arguments())),
            "spark");
    assertEquals(2, shell.code(), shell.err());
    assertTrue(shell.err().contains("on 127.0.0.1: " + missing), shell.err());
  }

  @Test
  void theClusterDecidesHowManyPointsAtATime() {
    Shell shell = sweep(local(), "spark", "--jobs", "2");
    assertEquals(2, shell.code());
    assertTrue(shell.err().startsWith("--jobs is not for a cluster"), shell.err());
  }

  /// A cluster whose workers get another recipe than they should.
  private static Cluster sending(UnaryOperator<PointRecipe> change) {
    SparkCluster cluster = local();
    return new Cluster() {
      @Override
      public Engine engine(PointRecipe recipe) {
        return cluster.engine(change.apply(recipe));
      }

      @Override
      public void close() {
        cluster.close();
      }
    };
  }
}
