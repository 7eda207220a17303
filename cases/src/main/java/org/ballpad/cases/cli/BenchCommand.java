package org.ballpad.cases.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ballpad bench`: the measurements of `docs/performance.md`.
@Command(
    name = "bench",
    description = "Measures the parts of Ballpad that are held against other programs.",
    subcommands = SparseBenchCommand.class)
final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What to measure is missing: sparse");
  }
}
