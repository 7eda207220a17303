package org.ballpad.cases.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.report.CheckpointFolder;
import org.ballpad.cases.report.Figures;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.report.ResultTable;
import org.ballpad.cases.report.RunFiles;
import org.ballpad.cases.report.RunFolder;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Progress;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.run.RequirementCheck;
import org.ballpad.cases.run.RunOptions;

/// A run from the command line: compute, write the folder, print.
final class Job {
  /// What a run prints as its result.
  enum Output {
    TABLE,
    JSON,
    /// Nothing: somebody else prints it.
    NOTHING
  }

  /// How a run ended.
  ///
  /// @param code what the shell is told
  /// @param summary the results, for JSON
  /// @param said what was wrong, in one line; empty where nothing was
  record Done(ExitCode code, Map<String, Object> summary, String said) {}

  private final Ballpad ballpad;
  private final RunSettings settings;
  private final Output output;
  private final ProgressLine line;

  /// @param line shows progress and is wiped before anything is printed
  Job(Ballpad ballpad, RunSettings settings, Output output, ProgressLine line) {
    this.ballpad = ballpad;
    this.settings = settings;
    this.output = output;
    this.line = line;
  }

  /// Runs variants of a case.
  ///
  /// @param progress hears of this run
  /// @param summary the report as a tree for JSON
  Done run(
      Case theCase,
      List<Variant> variants,
      List<String> references,
      Progress progress,
      Function<Report, Map<String, Object>> summary)
      throws IOException, CaseFault {
    RunOptions options = settings.options();
    Provenance provenance = Provenance.start(ballpad.arguments(), theCase, options.threads());
    String resolved = Resolved.yaml(variants);
    CheckpointFolder kept =
        new CheckpointFolder(
            settings.out(),
            theCase.name(),
            Version.number() + "\n" + resolved,
            settings.keepEvery(),
            this::noteInBetween);
    if (settings.fresh()) {
      kept.clear();
    }
    try (RunFolder folder = RunFolder.open(settings.out(), theCase.name())) {
      Report report = new CaseRunner(options, progress, kept).run(theCase, variants, references);
      line.close();
      provenance.computed();
      Map<String, Object> tree = summary.apply(report);
      String json = Json.text(tree);
      print(report, json);
      RunFiles.write(folder, report, provenance.manifest(), json, resolved);
      note("report: " + folder.commit().resolve("report.html"));
      kept.clear();
      return new Done(code(report), tree, String.join("; ", wrong(report)));
    }
  }

  /// Prints what was found before the folder is written: a full disk must not lose it.
  private void print(Report report, String json) {
    switch (output) {
      case TABLE -> ballpad.out().print(ResultTable.of(report));
      case JSON -> ballpad.out().print(json);
      case NOTHING -> {}
    }
    ballpad.out().flush();
    report.warnings().forEach(this::note);
    report.variants().forEach(v -> v.warnings().forEach(w -> note(v.name() + ": " + w)));
    wrong(report).forEach(ballpad.err()::println);
  }

  private static ExitCode code(Report report) {
    ExitCode code = report.inaccurate().isEmpty() ? ExitCode.OK : ExitCode.NOT_ACCURATE;
    return code.orWorse(report.failsRequirements() ? ExitCode.REQUIREMENT : ExitCode.OK);
  }

  /// Why the exit code is not 0.
  private static List<String> wrong(Report report) {
    List<String> wrong = new ArrayList<>();
    if (!report.inaccurate().isEmpty()) {
      wrong.add(
          "accuracy of %s %% not reached: %s"
              .formatted(
                  Figures.plain(100 * report.accuracy()), String.join(", ", report.inaccurate())));
    }
    report.requirements().stream()
        .filter(RequirementCheck::fails)
        .map(check ->
            "requirement %s %s of %s %s"
                .formatted(
                    check.requirement().result(),
                    check.requirement().text(),
                    check.variant(),
                    check.text()))
        .forEach(wrong::add);
    return wrong;
  }

  private void noteInBetween(String text) {
    line.close();
    note(text);
  }

  private void note(String text) {
    if (!ballpad.quiet()) {
      ballpad.err().println(text);
    }
  }
}
