package org.ballpad.spark;

import java.util.stream.Stream;
import org.ballpad.cases.cli.Main;

/// `ballpad sweep` with the points computed by Spark: the same arguments, files and exit codes.
/// Options for Spark are given to `spark-submit`.
public final class SweepOnSpark {
  private SweepOnSpark() {}

  /// Runs the command `sweep` with the arguments.
  public static void main(String[] args) {
    String[] sweep = Stream.concat(Stream.of("sweep"), Stream.of(args)).toArray(String[]::new);
    Main.main(sweep, new SparkCluster());
  }
}
