package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.point.MaterialChoice;
import org.ballpad.cases.file.point.PathFile;
import org.ballpad.cases.file.point.PointTest;
import org.ballpad.cases.report.PointCsv;
import org.ballpad.cases.report.PointJson;
import org.ballpad.cases.report.PointPage;
import org.ballpad.cases.report.PointText;
import org.ballpad.materials.point.PointPath;
import org.ballpad.materials.point.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad point`: one point of a material on a path of strain, stress and temperature.
@Command(
    name = "point",
    description = {
      "Takes one point of a material along a path of strain, stress and temperature.",
      "Prints what it answers, with the error in time."
    })
final class PointCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(
      paramLabel = "MATERIAL",
      description =
          "A material of the library, a published set of constants (sac305-motalab2012),"
              + " case.yaml#NAME, or a file of one material.")
  private String material;

  @Option(names = "--path", paramLabel = "FILE", required = true, description = "Path file.")
  private Path path;

  @Option(names = "--csv", paramLabel = "OUT", description = "Write every increment to a file.")
  private Path csv;

  @Option(names = "--html", paramLabel = "PAGE", description = "Write a page with curves.")
  private Path html;

  @Option(names = "--json", description = "Print one JSON document instead of tables.")
  private boolean json;

  @Override
  public Integer call() throws IOException, CaseFault {
    PointTest test = PathFile.read(path, choice());
    if (!ballpad.quiet()) {
      test.warnings().forEach(ballpad.err()::println);
    }
    List<Trace> traces =
        test.runs().stream()
            .map(run -> PointPath.follow(test.law(run), run.start(), run.legs(), test.error()))
            .toList();
    Output output = new Output(ballpad);
    if (csv != null) {
      output.write("table", csv, PointCsv.of(test, traces));
    }
    if (html != null) {
      output.write("page", html, PointPage.of(test, traces));
    }
    ballpad.out().print(json ? PointJson.of(test, traces) : PointText.of(test, traces));
    boolean isSound = true;
    for (int i = 0; i < traces.size(); i++) {
      isSound &= isSound(test, test.runs().get(i), traces.get(i));
    }
    return (isSound ? ExitCode.OK : ExitCode.NOT_ACCURATE).code();
  }

  private MaterialChoice choice() throws CaseFault {
    try {
      return MaterialChoice.of(material);
    } catch (MaterialChoice.Unknown unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage());
    }
  }

  /// Says what is wrong with a run, if anything is.
  private boolean isSound(PointTest test, PointTest.Run run, Trace trace) {
    trace.stopped().ifPresent(why -> ballpad.err().println(run.name() + ": " + why));
    boolean isShort = !trace.isAccurate() && trace.stopped().isEmpty();
    if (isShort) {
      ballpad
          .err()
          .printf(
              "%s: error in time %.2g after %d increments, asked for %.2g; give more `increments` or a larger `error`%n",
              run.name(), trace.relativeError(), trace.increments(), test.error());
    }
    return trace.stopped().isEmpty() && !isShort;
  }
}
