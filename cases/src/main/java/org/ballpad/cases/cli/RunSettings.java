package org.ballpad.cases.cli;

import java.nio.file.Path;
import org.ballpad.cases.run.RunOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What `run` and `compare` have in common on the command line.
final class RunSettings {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--json", description = "Print one JSON document instead of tables.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "Folder that receives the run folder (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to compute with; results do not depend on it (default: all).")
  private Integer threads;

  @Option(
      names = "--max-nodes",
      paramLabel = "N",
      defaultValue = "" + RunOptions.MAX_NODES,
      description = "Largest mesh tried to reach the case's accuracy (default: ${DEFAULT-VALUE}).")
  private int maxNodes;

  @Option(
      names = "--fresh",
      description = "Begin anew, whatever an interrupted run of the case has kept.")
  private boolean fresh;

  @Option(
      names = "--keep-every",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "How often a run that follows a history keeps what it has come to, for the case that it"
              + " is interrupted (default: ${DEFAULT-VALUE}).")
  private double keepEvery;

  boolean fresh() {
    return fresh;
  }

  double keepEvery() {
    return keepEvery;
  }

  boolean json() {
    return json;
  }

  Job.Output output() {
    return json ? Job.Output.JSON : Job.Output.TABLE;
  }

  Path out() {
    return out;
  }

  RunOptions options() {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1 || maxNodes < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads and --max-nodes must be 1 or more");
    }
    return new RunOptions(count, maxNodes);
  }
}
