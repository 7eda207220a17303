package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.report.RunFiles;
import org.ballpad.cases.report.RunFolder;
import org.ballpad.cases.report.SummaryJson;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Report;
import org.ballpad.cases.sweep.Outcome;
import org.ballpad.cases.sweep.Plan;
import org.ballpad.cases.sweep.PointValues;
import org.ballpad.cases.sweep.StudyCase;
import org.ballpad.cases.sweep.StudyFolder;

/// Computes one point of a study. What a point does wrong is its own affair and becomes its
/// outcome, as if it had been run alone; a report that cannot be written is the affair of the
/// sweep.
final class PointJob {
  private static final double SECOND = 1e9; // ns

  private final StudyCase theCase;
  private final CaseRunner runner;
  private final Path reports;
  private final List<String> arguments;

  /// @param reports where the run folders of points go; null where none are wanted
  /// @param arguments the command line, for the manifests
  PointJob(StudyCase theCase, CaseRunner runner, Path reports, List<String> arguments) {
    this.theCase = theCase;
    this.runner = runner;
    this.reports = reports;
    this.arguments = arguments;
  }

  /// The outcome of a point.
  Outcome run(Plan.Point point) throws IOException {
    long start = System.nanoTime();
    try {
      StudyCase.Ready ready = theCase.at(point.settings());
      Report report = reports == null ? ready.run(runner) : runAndWrite(point, ready);
      String inaccurate = String.join(", ", report.inaccurate());
      return inaccurate.isEmpty()
          ? new Outcome(point.id(), 0, "", since(start), PointValues.of(report))
          : failed(point, ExitCode.NOT_ACCURATE, "accuracy not reached: " + inaccurate, start);
    } catch (CaseFault | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      return failed(point, Failures.code(failure), Failures.text(failure, false), start);
    }
  }

  private Report runAndWrite(Plan.Point point, StudyCase.Ready ready)
      throws IOException, CaseFault {
    Provenance provenance = Provenance.start(arguments, ready.theCase(), 1);
    Report report = ready.run(runner);
    provenance.computed();
    try (RunFolder folder = RunFolder.open(reports, StudyFolder.reportName(point.id()))) {
      String summary = Json.text(SummaryJson.ofComparison(report));
      RunFiles.write(
          folder, report, provenance.manifest(), summary, Resolved.yaml(ready.variants()));
      folder.commit();
    }
    return report;
  }

  private static Outcome failed(Plan.Point point, ExitCode code, String reason, long start) {
    return new Outcome(point.id(), code.code(), reason, since(start), List.of());
  }

  /// Milliseconds are enough.
  private static double since(long start) {
    return Math.round((System.nanoTime() - start) / SECOND * 1000) / 1000.0;
  }
}
