package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ballpad train`: what the launcher lets Java take notes of, for faster starts: the commands that
/// users wait for, one after the other.
@Command(
    name = "train",
    hidden = true,
    description = "Runs a case and benches its matrix, for the notes that Java takes of a start.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "What is written.")
  private Path out;

  @Override
  public Integer call() {
    String matrix = out.resolve("matrix.bin").toString();
    List<String[]> commands =
        List.of(
            new String[] {"run", file.toString(), "--out", out.toString()},
            new String[] {"export", file.toString(), "--format", "matrix", "-o", matrix},
            new String[] {"bench", "sparse", "--matrix", matrix, "--json"});
    PrintWriter said = spec.commandLine().getOut();
    return commands.stream()
        .mapToInt(arguments -> Main.execute(arguments, said, spec.commandLine().getErr()))
        .max()
        .orElseThrow();
  }
}
