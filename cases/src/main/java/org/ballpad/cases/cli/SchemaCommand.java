package org.ballpad.cases.cli;

import java.util.concurrent.Callable;
import org.ballpad.cases.file.JsonSchema;
import org.ballpad.cases.file.StudySchema;
import org.ballpad.cases.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ballpad schema`: the JSON schema of case files, as it lies in `cases/case.schema.json`, or that
/// of studies, as in `cases/sweeps/study.schema.json`.
@Command(name = "schema", description = "Prints the JSON schema of case files, for editors.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--study", description = "Print that of the studies of `sweep` instead.")
  private boolean study;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Json.text(study ? StudySchema.tree() : JsonSchema.tree()));
    return ExitCode.OK.code();
  }
}
