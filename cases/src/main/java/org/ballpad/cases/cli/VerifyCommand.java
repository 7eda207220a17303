package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.CaseFiles;
import org.ballpad.cases.report.JunitXml;
import org.ballpad.cases.report.VerifyText;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Progress;
import org.ballpad.cases.run.RunOptions;
import org.ballpad.cases.verify.Baseline;
import org.ballpad.cases.verify.CaseOutcome;
import org.ballpad.cases.verify.CaseVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad verify`: do cases still have the numbers that they expect?
@Command(
    name = "verify",
    description = {
      "Runs every case that has `expect:` and holds its results against the numbers there.",
      "Ends with 6 where one differs by more than its tolerance, and with the worst other code where"
          + " a case fails to run."
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      defaultValue = "cases",
      description =
          "Case files, patterns such as 'designs/**/*.yaml', or folders, which are searched"
              + " through (default: ${DEFAULT-VALUE}).")
  private List<String> paths;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the outcome as JUnit XML, which CI systems show as tests.")
  private Path junit;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Cases at a time, which share the processors (default: one per processor).")
  private Integer jobs;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  @Option(
      names = "--accept",
      paramLabel = "REASON",
      description =
          "Write what came out over the numbers that do not hold, with this reason as their `why`.")
  private String reason;

  @Option(
      names = "--max-nodes",
      paramLabel = "N",
      defaultValue = "" + RunOptions.MAX_NODES,
      description = "Largest mesh tried to reach a case's accuracy (default: ${DEFAULT-VALUE}).")
  private int maxNodes;

  @Override
  public Integer call() throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    int atOnce = jobs == null ? processors : jobs;
    if (atOnce < 1 || maxNodes < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs and --max-nodes must be 1 or more");
    }
    if (reason != null && (reason.isBlank() || reason.lines().count() > 1)) {
      throw new ParameterException(spec.commandLine(), "--accept needs a reason, in one line");
    }
    RunOptions options = new RunOptions(Math.max(1, processors / atOnce), maxNodes);
    List<Batch.Outcome<CaseVerification>> ran;
    try (ProgressLine line = ProgressLine.of(ballpad)) {
      ran =
          Batch.run(
              expecting(),
              atOnce,
              line,
              ballpad.debug(),
              (file, progress) -> verify(file, options, progress));
    }
    return report(ran).code();
  }

  private static CaseVerification verify(Path file, RunOptions options, Progress progress)
      throws Exception {
    return CaseVerification.of(CaseFile.read(file), new CaseRunner(options, progress));
  }

  /// The cases of which something is expected; a file that is not there is left to its reader.
  private List<Path> expecting() throws IOException {
    List<Path> found = CaseFiles.find(paths);
    List<Path> expecting = new ArrayList<>();
    for (Path file : found) {
      if (!Files.isRegularFile(file) || CaseFiles.expects(file)) {
        expecting.add(file);
      }
    }
    if (expecting.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "none of %d files under %s says what to `expect`"
              .formatted(found.size(), String.join(" ", paths)));
    }
    return expecting;
  }

  private ExitCode report(List<Batch.Outcome<CaseVerification>> ran) throws IOException {
    List<CaseOutcome> outcomes = ran.stream().map(VerifyCommand::outcome).toList();
    ExitCode worst = ExitCode.OK;
    for (int i = 0; i < ran.size(); i++) {
      boolean accepted = reason != null && accept(outcomes.get(i));
      worst = worst.orWorse(code(ran.get(i), outcomes.get(i), accepted));
    }
    ballpad
        .out()
        .print(json ? VerifyText.json(outcomes, worst.code()) : VerifyText.table(outcomes));
    ballpad.out().flush();
    if (junit != null) {
      Files.writeString(junit, JunitXml.of(outcomes));
    }
    return worst;
  }

  private static CaseOutcome outcome(Batch.Outcome<CaseVerification> ran) {
    CaseVerification value = ran.value();
    String inaccurate =
        value == null || value.inaccurate().isEmpty()
            ? ""
            : "accuracy not reached: " + String.join(", ", value.inaccurate());
    return new CaseOutcome(
        ran.file(),
        value == null ? List.of() : value.comparisons(),
        value == null ? ran.failure() : inaccurate,
        ran.seconds());
  }

  private static ExitCode code(
      Batch.Outcome<CaseVerification> ran, CaseOutcome outcome, boolean accepted) {
    if (ran.value() == null) {
      return ran.code();
    }
    boolean differs = !outcome.mismatches().isEmpty() && !accepted;
    ExitCode numbers = differs ? ExitCode.VERIFY_MISMATCH : ExitCode.OK;
    return outcome.failed() ? ExitCode.NOT_ACCURATE : numbers;
  }

  /// Writes a new baseline; never for a case that failed. Whether nothing is left to differ.
  private boolean accept(CaseOutcome outcome) throws IOException {
    if (outcome.failed() || outcome.mismatches().isEmpty()) {
      return false;
    }
    List<String> left = Baseline.accept(outcome.file(), outcome.mismatches(), reason);
    left.forEach(text -> ballpad.err().println(outcome.file() + ": not accepted: " + text));
    int written = outcome.mismatches().size() - left.size();
    ballpad.err().printf("%s: %d numbers accepted%n", outcome.file(), written);
    return left.isEmpty();
  }
}
