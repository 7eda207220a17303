package org.ballpad.cases.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.report.ClaimText;
import org.ballpad.cases.run.ClaimsRun;
import org.ballpad.mesh.claims.ClaimTable;
import org.ballpad.mesh.process.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ballpad claims`: a process beside the claims of a document.
@Command(
    name = "claims",
    description = {
      "Holds processes against the numbered claims of a seed document, claim by claim.",
      "Several cases are sections of one structure: a claim passes that fails in none and is shown"
          + " by one. Engineering traceability, no legal opinion."
    })
final class ClaimsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", arity = "1..*", description = "Case files of one structure.")
  private List<Path> files;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "Variant of the first case (default: the case as written).")
  private String variant;

  @Option(names = "--all", description = "List predicates that hold as well.")
  private boolean all;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    List<Variant> sections = new ArrayList<>();
    for (Path file : files) {
      sections.add(
          Chosen.variant(
              CaseFile.read(file), sections.isEmpty() ? variant : null, spec.commandLine()));
    }
    ClaimTable table = ClaimsRun.of(sections);
    Settings settings = sections.getFirst().settings();
    spec.commandLine()
        .getOut()
        .print(json ? ClaimText.json(table, settings) : ClaimText.table(table, settings, all));
    return ExitCode.OK.code();
  }
}
