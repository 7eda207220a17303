package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.run.Progress;
import org.ballpad.cases.run.RunOptions;
import org.ballpad.cases.sweep.Disk;
import org.ballpad.cases.sweep.Engine;
import org.ballpad.cases.sweep.Journal;
import org.ballpad.cases.sweep.Optimisation;
import org.ballpad.cases.sweep.Optimum;
import org.ballpad.cases.sweep.Plan;
import org.ballpad.cases.sweep.Planner;
import org.ballpad.cases.sweep.PointId;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.PointTable.Status;
import org.ballpad.cases.sweep.StudyCase;
import org.ballpad.cases.sweep.StudyFolder;
import org.ballpad.cases.sweep.Sweep;
import org.ballpad.cases.sweep.Threads;
import org.ballpad.cases.sweep.page.AnswersJson;
import org.ballpad.cases.sweep.page.StudyAnswers;
import org.ballpad.cases.sweep.page.StudyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `ballpad sweep`: all points of a study.
@Command(
    name = "sweep",
    description = {
      "Runs a case at all points of a study and writes a table of results.",
      "Points that are known are not computed again: the same command goes on where an earlier one"
          + " ended, however it ended. Ends with 7 where points failed."
    },
    subcommands = SweepMergeCommand.class)
final class SweepCommand implements Callable<Integer> {
  private static final String PAGE = "report.html";

  @Spec private CommandSpec spec;
  @ParentCommand private Ballpad ballpad;

  @Parameters(
      paramLabel = "STUDY",
      arity = "0..1",
      description = "Study file, or a case file that holds `vary`.")
  private Path file;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Points at a time (default: one per processor); not on a cluster.")
  private Integer jobs;

  @Option(names = "--dry-run", description = "Print the plan and what it costs; compute nothing.")
  private boolean dryRun;

  @Option(names = "--retry", description = "Compute points again that failed earlier.")
  private boolean retry;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "out/sweeps",
      description = "Folder that receives the study's folder (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--shard",
      paramLabel = "K/N",
      description = "Compute every N-th point only, from the K-th on, into a folder of its own.")
  private String shard;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Folder of studies whose points need not be computed again (default: that of --out).")
  private Path cache;

  @Option(names = "--reports", description = "Write the run folder of each point that is computed.")
  private boolean reports;

  @Option(
      names = "--max-nodes",
      paramLabel = "N",
      defaultValue = "" + RunOptions.MAX_NODES,
      description = "Largest mesh tried to reach the case's accuracy (default: ${DEFAULT-VALUE}).")
  private int maxNodes;

  @Option(names = "--no-page", description = "Write tables only: no answers.json, no report.html.")
  private boolean noPage;

  @Option(names = "--json", description = "Print one JSON document instead of tables.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    checkOptions();
    Shard part = Shard.parse(shard, spec.commandLine());
    StudyCase theCase = StudyCase.read(file);
    Path target = out.resolve(part.folder(theCase.study().name()));
    PointRecipe recipe = recipe(target);
    Planner planner = new Planner(theCase, new PointId(theCase, recipe.program()));
    Plan plan = part.of(planner.plan());
    SweepText text = new SweepText(plan, planner.refused(), target);
    if (dryRun) {
      ballpad.out().print(text.plan(theCase, Journal.peek(target)));
      return ExitCode.OK.code();
    }
    Sweep.Done done;
    try (LastWords _ = new LastWords(() -> say(text.stopped()));
        ProgressLine line = ProgressLine.of(ballpad)) {
      done = sweep(theCase.study(), planner, plan, target, engine(recipe, theCase), line);
    } catch (IOException stopped) {
      int code = Failures.report(stopped, ballpad.debug(), ballpad.err());
      say(text.stopped());
      return code;
    }
    done.notes().forEach(ballpad.err()::println);
    ballpad.out().print(json ? text.json(done) : text.done(done));
    if (!json && !noPage) {
      ballpad.out().println("page: " + target.resolve(PAGE));
    }
    return (SweepText.count(done.table(), Status.FAILED) > 0 ? ExitCode.SWEEP_FAILED : ExitCode.OK)
        .code();
  }

  /// The program.
  Ballpad ballpad() {
    return ballpad;
  }

  private void say(String text) {
    ballpad.err().println(text);
    ballpad.err().flush();
  }

  private void checkOptions() {
    if (file == null || jobs != null && jobs < 1 || maxNodes < 1) {
      String message = "a study is needed; --jobs and --max-nodes must be 1 or more";
      throw new ParameterException(spec.commandLine(), message);
    }
    if (jobs != null && ballpad.cluster().isPresent()) {
      String message = "--jobs is not for a cluster, whose manager says how many processors it has";
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private PointRecipe recipe(Path target) {
    Path folder = target.resolve(StudyFolder.REPORTS).toAbsolutePath();
    return new PointRecipe(
        file.toAbsolutePath().toString(),
        maxNodes,
        reports ? folder.toString() : null,
        ballpad.arguments());
  }

  private Engine engine(PointRecipe recipe, StudyCase theCase) {
    int atOnce = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return ballpad
        .cluster()
        .map(cluster -> cluster.engine(recipe))
        .orElseGet(() -> new Threads(recipe.here(theCase), atOnce));
  }

  private Sweep.Done sweep(
      Study study, Planner planner, Plan plan, Path target, Engine engine, Progress progress)
      throws IOException, CaseFault {
    StudyFolder folder = StudyFolder.at(target, Disk.real());
    Sweep.Options options = new Sweep.Options(retry, others(target));
    Sweep.Done done = new Sweep(plan, folder, engine, options, progress).run();
    Optional<Optimisation> search = Optional.empty();
    if (study.optimise().isPresent() && shard == null) {
      // What failed is tried again once, not with every point that is added.
      Sweep.Options once = new Sweep.Options(false, options.others());
      Optimisation.Runner runner =
          longer -> new Sweep(longer, folder, engine, once, progress).run();
      search = Optional.of(new Optimisation(study, planner, runner));
      done = search.get().run(plan, done);
    }
    if (!noPage && SweepText.count(done.table(), Status.OPEN) == 0) {
      write(folder, study, done.table(), search.flatMap(Optimisation::optimum));
    }
    return done;
  }

  /// Writes what the points say.
  private static void write(
      StudyFolder folder, Study study, PointTable table, Optional<Optimum> optimum)
      throws IOException {
    StudyAnswers answers = StudyAnswers.of(study, table, optimum);
    folder.write("answers.json", AnswersJson.text(answers, table));
    folder.write(PAGE, StudyPage.of(study.title(), table, answers));
  }

  /// Folders of other studies.
  private List<Path> others(Path own) throws IOException {
    Path parent = cache == null ? out : cache;
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(Journal.NAME)) && !folder.equals(own))
          .sorted()
          .toList();
    }
  }
}
