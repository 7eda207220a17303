package org.ballpad.cases.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.report.CrackJson;
import org.ballpad.cases.report.CrackPage;
import org.ballpad.cases.report.CrackText;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.run.CrackCurve;
import org.ballpad.cases.run.CrackRun;
import org.ballpad.cases.run.Geometry;
import org.ballpad.mesh.CrackPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad crack`: what a crack along an interface releases as it grows.
@Command(
    name = "crack",
    description = {
      "Opens a crack along an interface and tells the energy that it releases as it grows.",
      "Elastic bodies only. Cells along the interface set how short a crack can be: `mesh.at`."
    })
final class CrackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Option(
      names = "--along",
      paramLabel = "FIRST/SECOND",
      required = true,
      description = "Interface that the crack follows, as ball/rdl.")
  private String along;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "Variant (default: the case as written).")
  private String variant;

  @Option(
      names = "--from",
      paramLabel = "END",
      defaultValue = "outer",
      description =
          "End at which the crack begins, outer or inner; of ends at one radius the upper one is"
              + " outer (default: ${DEFAULT-VALUE}).")
  private CrackPath.End from;

  @Option(
      names = "--lengths",
      paramLabel = "UM",
      split = ",",
      description =
          "Lengths of the crack, um (default: 1, 2, 5, 10 and 20 as far as the path reaches, and the"
              + " middle of every leg between its corners).")
  private List<Double> lengths = List.of();

  @Option(names = "--html", paramLabel = "PAGE", description = "Write a page with curves.")
  private Path html;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to compute with; results do not depend on it (default: all).")
  private Integer threads;

  @Option(names = "--json", description = "Print one JSON document instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    lengths.stream()
        .filter(length -> !(length > 0))
        .forEach(length -> {
          throw new ParameterException(
              spec.commandLine(), "--lengths %s: a crack is longer than 0".formatted(length));
        });
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads %d: at least one computes".formatted(count));
    }
    Case theCase = CaseFile.read(file);
    Geometry geometry = Geometry.of(Chosen.variant(theCase, variant, spec.commandLine()));
    CrackCurve curve = curve(geometry, count);
    ballpad.out().print(json ? Json.text(CrackJson.of(curve)) : CrackText.of(curve));
    if (!ballpad.quiet()) {
      curve.warnings().forEach(ballpad.err()::println);
    }
    if (html != null) {
      new Output(ballpad).write("page", html, CrackPage.of(curve));
    }
    return ExitCode.OK.code();
  }

  private CrackCurve curve(Geometry geometry, int count) throws CaseFault {
    try (ProgressLine line = ProgressLine.of(ballpad)) {
      return CrackRun.of(geometry, along, from, lengths, count, line);
    }
  }
}
