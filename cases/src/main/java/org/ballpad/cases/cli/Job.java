package org.ballpad.cases.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.report.Figures;
import org.ballpad.cases.report.ResultTable;
import org.ballpad.cases.report.RunFiles;
import org.ballpad.cases.report.RunFolder;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Progress;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.RunOptions;

/// A run from the command line: compute, write the folder, print.
final class Job {
  /// Set by the launcher when stderr is a terminal: Java itself cannot tell.
  private static final String TERMINAL = "ballpad.terminal";

  private final Ballpad ballpad;
  private final RunSettings settings;
  private final Case theCase;

  Job(Ballpad ballpad, RunSettings settings, Case theCase) {
    this.ballpad = ballpad;
    this.settings = settings;
    this.theCase = theCase;
  }

  /// Runs variants and returns the exit code.
  ///
  /// @param summary writes the report as JSON
  int run(List<Variant> variants, List<String> references, Function<Report, String> summary)
      throws IOException, CaseFault {
    RunOptions options = settings.options();
    Provenance provenance = Provenance.start(ballpad.arguments(), theCase, options.threads());
    try (RunFolder folder = RunFolder.open(settings.out(), theCase.name())) {
      Report report = compute(options, variants, references);
      provenance.computed();
      String json = summary.apply(report);
      print(report, json);
      RunFiles.write(folder, report, provenance.manifest(), json, Resolved.yaml(variants));
      note("report: " + folder.commit().resolve("report.html"));
      return (report.inaccurate().isEmpty() ? ExitCode.OK : ExitCode.NOT_ACCURATE).code();
    }
  }

  private Report compute(RunOptions options, List<Variant> variants, List<String> references)
      throws CaseFault {
    if (ballpad.quiet()) {
      return new CaseRunner(options, Progress.NONE).run(theCase, variants, references);
    }
    try (ProgressLine line =
        new ProgressLine(ballpad.err(), Boolean.getBoolean(TERMINAL), System::nanoTime)) {
      return new CaseRunner(options, line).run(theCase, variants, references);
    }
  }

  /// Prints what was found before the folder is written: a full disk must not lose it.
  private void print(Report report, String json) {
    ballpad.out().print(settings.json() ? json : ResultTable.of(report));
    ballpad.out().flush();
    report.warnings().forEach(this::note);
    report.variants().forEach(v -> v.warnings().forEach(w -> note(v.name() + ": " + w)));
    if (!report.inaccurate().isEmpty()) {
      ballpad
          .err()
          .println(
              "accuracy of %s %% not reached: %s"
                  .formatted(
                      Figures.plain(100 * report.accuracy()),
                      String.join(", ", report.inaccurate())));
    }
  }

  private void note(String text) {
    if (!ballpad.quiet()) {
      ballpad.err().println(text);
    }
  }
}
