package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.run.Geometry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad check`: everything that can be said about a case without solving it.
@Command(
    name = "check",
    description = "Reads a case and builds its cross-sections; lists all faults, solves nothing.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    Case theCase = CaseFile.read(file);
    for (Variant variant : theCase.variants()) {
      Geometry geometry = Geometry.of(variant);
      int regions = geometry.partition().regions().size();
      spec.commandLine()
          .getOut()
          .printf("%s: %d steps, %d regions%n", variant.name(), variant.steps().size(), regions);
      PrintWriter err = spec.commandLine().getErr();
      if (!ballpad.quiet()) {
        geometry.warnings().forEach(warning -> err.println(variant.name() + ": " + warning));
      }
    }
    return ExitCode.OK.code();
  }
}
