package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.Structures;
import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.kernel.vector.KernelChoice;
import org.ballpad.solver.result.Probe;

/// The straight line from a case to its report. The arrows of one variant are the methods of
/// [VariantRun]: process, cross-section, mesh, model, solution, probes; here they are walked for
/// all variants together, mesh by mesh.
///
/// The same bits come out for any number of threads: variants do not depend on each other, and
/// within one the solver keeps its own order.
public final class CaseRunner {
  /// Meshes that every error estimate needs.
  private static final int FEWEST_MESHES = 2;

  /// Work of one refinement compared with the one before: four times the cells.
  private static final double GROWTH = 4;

  private final RunOptions options;
  private final Progress progress;
  private final Checkpoints checkpoints;
  private final DenseKernels kernels = KernelChoice.best().kernels();
  private final Workshop workshop = new Workshop();
  private final Structures structures = new Structures();

  /// @param progress hears of every mesh solved, from several threads
  public CaseRunner(RunOptions options, Progress progress) {
    this(options, progress, Checkpoints.NONE);
  }

  /// @param progress hears of every mesh solved, from several threads
  /// @param checkpoints keeps what histories have come to
  public CaseRunner(RunOptions options, Progress progress, Checkpoints checkpoints) {
    this.options = options;
    this.progress = progress;
    this.checkpoints = checkpoints;
  }

  /// Runs some variants of a case and compares them.
  ///
  /// @param variants the variants to run, in the order of the report
  /// @param references names of those that ratios refer to
  /// @throws CaseFault where a material that carries stress has no value for a property
  /// @throws RunFault where a variant cannot be built or meshed, or none can answer a question
  /// @throws org.ballpad.solver.SolveFault where something can move freely
  public Report run(Case theCase, List<Variant> variants, List<String> references)
      throws CaseFault {
    // steps -> cross-section -> mesh
    List<RingBounds> bounds = RingBounds.of(variants);
    List<VariantRun> runs =
        Parallel.map(
            RingBounds.split(variants),
            options.threads(),
            variant -> new VariantRun(workshop.build(variant), checkpoints));
    List<Geometry> geometries = runs.stream().map(VariantRun::geometry).toList();
    Suitability.require(geometries);
    List<Probe> defaults = DefaultResults.of(geometries);
    runs.forEach(run -> run.ask(defaults));
    // mesh -> model -> solution -> measures, on ever finer meshes
    solve(runs, List.of());
    if (variants.size() >= theCase.variants().size()) {
      requireAnswers(runs); // else a variant left out may have the answer
    }
    List<Runnable> beside = options.errors() ? stepErrors(runs) : List.of();
    if (accuracy(runs) != null) {
      together(beside); // what increments do decides on finer ones
      beside = List.of();
      grade(runs);
    }
    List<VariantRun> open = options.errors() || accuracy(runs) != null ? runs : List.of();
    while (!open.isEmpty()) {
      open.forEach(VariantRun::refine);
      solve(open, beside);
      beside = List.of();
      open = open.stream().filter(run -> wantsRefinement(run, accuracy(runs))).toList();
    }
    // measures -> values with errors -> ratios -> report
    List<VariantResult> results = runs.stream().map(VariantRun::result).toList();
    List<String> bases = RingBounds.split(references, bounds);
    return new Report(
        theCase.name(),
        theCase.title(),
        Words.histories(variants),
        variants.getFirst().history().end(),
        joint(runs),
        questions(runs),
        bases,
        results,
        bounds,
        Ratios.of(results, bases),
        accuracy(runs),
        RequirementCheck.of(theCase, results, bounds),
        warnings(geometries));
  }

  /// Names of everything that is asked of some variant, in the order of the case.
  private static List<String> questions(List<VariantRun> runs) {
    return runs.stream()
        .flatMap(run -> run.questions().stream())
        .map(Probe::name)
        .distinct()
        .toList();
  }

  /// Solves all variants on their latest meshes, the largest first, so that no thread is left with
  /// it at the end.
  ///
  /// @param beside what else is to be done, by threads that find no variant any more
  private void solve(List<VariantRun> runs, List<Runnable> beside) {
    SolveOptions perRun = perRun(runs);
    int mesh = runs.getFirst().meshCount();
    AtomicInteger solved = new AtomicInteger();
    List<Runnable> tasks = new ArrayList<>();
    runs.stream()
        .sorted(Comparator.comparingInt(VariantRun::nodes).reversed())
        .forEach(run -> {
          String name = run.geometry().variant().name() + ", mesh " + mesh;
          tasks.add(() -> {
            run.solve(
                perRun,
                part -> progress.done(name, share(mesh, (solved.get() + part) / runs.size())));
            progress.done(name, share(mesh, (double) solved.incrementAndGet() / runs.size()));
          });
        });
    tasks.addAll(beside);
    together(tasks);
  }

  private void together(List<Runnable> tasks) {
    Parallel.map(
        tasks,
        options.threads(),
        task -> {
          task.run();
          return task;
        });
  }

  private List<Runnable> stepErrors(List<VariantRun> runs) {
    SolveOptions perRun = perRun(runs);
    return runs.stream().map(run -> run.stepErrors(perRun)).toList();
  }

  private SolveOptions perRun(List<VariantRun> runs) {
    return new SolveOptions(Math.max(1, options.threads() / runs.size()), kernels, structures);
  }

  /// Share of the whole run that is done when `share` of mesh number `mesh` is, if two meshes are
  /// enough.
  private static double share(int mesh, double share) {
    double before = 0;
    double all = 0;
    for (int m = 1; m <= Math.max(mesh, FEWEST_MESHES); m++) {
      double work = Math.pow(GROWTH, m);
      all += work;
      before += m < mesh ? work : m == mesh ? share * work : 0;
    }
    return before / all;
  }

  /// Refines the first meshes where the accuracy asked for wants it.
  private void grade(List<VariantRun> runs) {
    double accuracy = accuracy(runs);
    SolveOptions perRun = perRun(runs);
    int mostNodes = (int) (options.maxNodes() / GROWTH);
    together(
        runs.stream().<Runnable>map(run -> () -> run.grade(accuracy, mostNodes, perRun)).toList());
  }

  /// Whether a variant needs another mesh for the accuracy asked for, and may have it.
  private boolean wantsRefinement(VariantRun run, Double accuracy) {
    return accuracy != null && GROWTH * run.nodes() <= options.maxNodes() && !run.meets(accuracy);
  }

  /// The strictest accuracy that a variant asks for, or null.
  private static Double accuracy(List<VariantRun> runs) {
    OptionalDouble strictest =
        runs.stream()
            .map(run -> run.geometry().variant().accuracy())
            .flatMapToDouble(OptionalDouble::stream)
            .min();
    return strictest.isPresent() ? strictest.getAsDouble() : null;
  }

  private static void requireAnswers(List<VariantRun> runs) {
    for (String question : questions(runs)) {
      List<VariantRun> asked =
          runs.stream()
              .filter(run -> run.questions().stream().anyMatch(q -> q.name().equals(question)))
              .toList();
      if (asked.stream().allMatch(run -> run.lacks(question))) {
        throw new RunFault(
            asked.stream().map(run -> run.refusal(question)).collect(Collectors.joining("\n")));
      }
    }
  }

  private static String joint(List<VariantRun> runs) {
    return runs.stream()
        .map(run -> Joint.of(run.geometry()))
        .flatMap(Optional::stream)
        .map(Joint::name)
        .findFirst()
        .orElse(null);
  }

  /// What is to be said about the numbers of the materials that carry stress and of life models,
  /// each message once.
  private static List<String> warnings(List<Geometry> geometries) {
    Set<String> warnings = new LinkedHashSet<>();
    geometries.forEach(geometry -> warnings.addAll(Suitability.warnings(geometry)));
    warnings.addAll(LifeChecks.mixed(geometries));
    return List.copyOf(warnings);
  }
}
