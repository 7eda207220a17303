package org.ballpad.cases.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.report.SummaryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad run`: one variant of a case, with errors.
@Command(
    name = "run",
    description = {
      "Runs one variant of a case: process, mesh, stresses, results with their errors.",
      "Without --variant it is the case as written, before any patch."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;
  @Mixin private RunSettings settings;

  @Option(names = "--variant", paramLabel = "NAME", description = "Variant to run.")
  private String variant;

  @Override
  public Integer call() throws Exception {
    Case theCase = CaseFile.read(settings.file());
    Variant chosen = Chosen.variant(theCase, variant, spec.commandLine());
    return new Job(ballpad, settings, theCase).run(List.of(chosen), List.of(), SummaryJson::ofRun);
  }
}
