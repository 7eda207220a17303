package org.ballpad.cases.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFiles;
import org.ballpad.cases.file.CaseSource;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.sweep.Varied;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.report.SummaryJson;
import org.ballpad.cases.report.TextTable;
import org.ballpad.cases.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad run`: one variant of a case, with errors; of several cases, one after the other.
@Command(
    name = "run",
    description = {
      "Runs one variant of a case: process, mesh, stresses, results with their errors.",
      "Without --variant it is the case as written, before any patch. Of several cases each is run"
          + " whatever becomes of the others; a table sums up, and the worst gives the exit code."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;
  @Mixin private RunSettings options;

  @Parameters(
      paramLabel = "CASE",
      arity = "1..*",
      description = "Case files, folders, or patterns such as 'designs/**/*.yaml'.")
  private List<String> cases;

  @Option(names = "--variant", paramLabel = "NAME", description = "Variant to run.")
  private String variant;

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description =
          "Another value for a parameter, or for a path such as steps.d2.thickness; again for more.")
  private Map<String, String> settings = Map.of();

  @Override
  public Integer call() throws Exception {
    List<Path> files = CaseFiles.find(cases);
    try (ProgressLine line = ProgressLine.of(ballpad)) {
      if (files.size() == 1) {
        Job job = new Job(ballpad, options, options.output(), line);
        return run(job, files.getFirst(), line).code().code();
      }
      return runAll(files, line).code();
    }
  }

  private Job.Done run(Job job, Path file, Progress progress) throws Exception {
    CaseSource source = CaseSource.read(file);
    Case theCase = source.whole();
    Variant chosen = Chosen.variant(theCase, variant, spec.commandLine());
    if (!settings.isEmpty()) {
      chosen = changed(source);
    }
    return job.run(theCase, List.of(chosen), List.of(), progress, SummaryJson::ofRun);
  }

  /// The variant with the values of the command line.
  private Variant changed(CaseSource source) throws CaseFault {
    Place at = Place.of("-p");
    Map<String, Tree.Entry> changes = new LinkedHashMap<>();
    settings.forEach((name, text) ->
        changes.put(Varied.path(name), new Tree.Entry(at, new Tree.ScalarNode(text, true, at))));
    CaseSource chosen = source.choose(variant == null ? List.of() : List.of(variant));
    chosen.requireKeys(changes, "");
    return chosen.with(changes).getFirst();
  }

  private ExitCode runAll(List<Path> files, ProgressLine line) {
    options.options(); // a wrong option is said once, not for each case
    requireFoldersOfTheirOwn(files);
    boolean json = options.output() == Job.Output.JSON;
    Job job = new Job(ballpad, options, json ? Job.Output.NOTHING : Job.Output.TABLE, line);
    List<Batch.Outcome<Job.Done>> outcomes =
        Batch.run(
            files,
            1,
            line,
            ballpad.debug(),
            (file, progress) -> {
              Job.Done done = run(job, file, progress);
              if (!json) {
                ballpad.out().println();
              }
              return done;
            });
    line.close();
    outcomes.stream()
        .filter(outcome -> !outcome.failure().isEmpty())
        .forEach(outcome -> ballpad.err().println(outcome.file() + ":\n" + outcome.failure()));
    ExitCode worst = outcomes.stream().map(RunCommand::code).reduce(ExitCode.OK, ExitCode::orWorse);
    ballpad.out().print(json ? Json.text(tree(outcomes, worst)) : table(outcomes));
    return worst;
  }

  /// Two cases of one name would write to one folder, and the first would be lost.
  private void requireFoldersOfTheirOwn(List<Path> files) {
    Map<String, Path> owners = new TreeMap<>();
    for (Path file : files) {
      Path other = owners.putIfAbsent(CaseFiles.name(file), file);
      if (other != null) {
        throw new ParameterException(
            spec.commandLine(),
            "%s and %s would both write to %s; run them apart, with another --out"
                .formatted(other, file, options.out().resolve(CaseFiles.name(file))));
      }
    }
  }

  private static ExitCode code(Batch.Outcome<Job.Done> outcome) {
    return outcome.value() == null ? outcome.code() : outcome.value().code();
  }

  private static String said(Batch.Outcome<Job.Done> outcome) {
    if (outcome.value() == null) {
      return outcome.failure().lines().findFirst().orElse("");
    }
    return outcome.value().said().isEmpty() ? "ok" : outcome.value().said();
  }

  private static String table(List<Batch.Outcome<Job.Done>> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("case", "exit", "seconds", "outcome"));
    for (Batch.Outcome<Job.Done> outcome : outcomes) {
      rows.add(
          List.of(
              outcome.file().toString(),
              Integer.toString(code(outcome).code()),
              "%.1f".formatted(outcome.seconds()),
              said(outcome)));
    }
    return TextTable.of(rows, rows.getFirst().size());
  }

  private static Map<String, Object> tree(List<Batch.Outcome<Job.Done>> outcomes, ExitCode worst) {
    List<Object> all = new ArrayList<>();
    for (Batch.Outcome<Job.Done> outcome : outcomes) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", outcome.file());
      one.put("exit", code(outcome).code());
      one.put("outcome", said(outcome));
      one.put("failure", outcome.failure().isEmpty() ? null : outcome.failure());
      one.put("summary", outcome.value() == null ? null : outcome.value().summary());
      all.add(one);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("cases", all);
    root.put("exit", worst.code());
    return root;
  }
}
