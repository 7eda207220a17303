package org.ballpad.cases.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.report.SummaryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `ballpad compare`: all variants of a case, and their ratios to each reference.
@Command(
    name = "compare",
    description = {
      "Runs all variants of a case and compares their results.",
      "Ratios refer to each variant named under `reference:` in turn."
    })
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private Ballpad ballpad;
  @Mixin private RunSettings settings;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    Case theCase = CaseFile.read(file);
    try (ProgressLine line = ProgressLine.of(ballpad)) {
      return new Job(ballpad, settings, settings.output(), line)
          .run(theCase, theCase.variants(), theCase.references(), line, SummaryJson::ofComparison)
          .code()
          .code();
    }
  }
}
