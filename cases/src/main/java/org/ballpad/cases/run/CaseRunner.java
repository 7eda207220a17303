package org.ballpad.cases.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.mesh.section.Partition;
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

  /// @param progress hears of every mesh solved, from several threads
  public CaseRunner(RunOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
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
    List<VariantRun> runs = Parallel.map(variants, options.threads(), VariantRun::build);
    requireProperties(runs);
    List<Probe> questions = questions(runs);
    solve(runs, questions);
    requireAnswers(runs, questions);
    while (wantsRefinement(runs)) {
      runs.forEach(VariantRun::refine);
      solve(runs, questions);
    }
    List<VariantResult> results = runs.stream().map(VariantRun::result).toList();
    Variant first = variants.getFirst();
    return new Report(
        theCase.name(),
        theCase.title(),
        Words.history(first.history()),
        first.history().end(),
        joint(runs),
        questions.stream().map(Probe::name).toList(),
        references,
        results,
        Ratios.of(results, references),
        accuracy(first),
        materialWarnings(runs));
  }

  private static List<Probe> questions(List<VariantRun> runs) {
    List<Variant> variants = runs.stream().map(VariantRun::variant).toList();
    List<Probe> asked = variants.getFirst().results();
    List<Partition> partitions = runs.stream().map(VariantRun::partition).toList();
    return asked.isEmpty() ? DefaultResults.of(variants, partitions) : asked;
  }

  private void solve(List<VariantRun> runs, List<Probe> questions) {
    int perRun = Math.max(1, options.threads() / runs.size());
    AtomicInteger solved = new AtomicInteger();
    int mesh = runs.getFirst().meshCount();
    Parallel.map(
        runs,
        options.threads(),
        run -> {
          run.solve(questions, perRun);
          double share = (double) solved.incrementAndGet() / runs.size();
          progress.done(run.variant().name() + ", mesh " + mesh, share(mesh, share));
          return run;
        });
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

  /// Whether another mesh is needed for an error, or for the accuracy asked for, and allowed.
  private boolean wantsRefinement(List<VariantRun> runs) {
    if (runs.getFirst().meshCount() < FEWEST_MESHES) {
      return true;
    }
    Double accuracy = accuracy(runs.getFirst().variant());
    int nodes = runs.stream().mapToInt(VariantRun::nodes).max().orElseThrow();
    return accuracy != null
        && GROWTH * nodes <= options.maxNodes()
        && runs.stream()
            .flatMap(run -> run.result().answers().stream())
            .anyMatch(answer -> !answer.meets(accuracy));
  }

  private static Double accuracy(Variant variant) {
    return variant.accuracy().isPresent() ? variant.accuracy().getAsDouble() : null;
  }

  private static void requireAnswers(List<VariantRun> runs, List<Probe> questions) {
    for (Probe question : questions) {
      List<Map<String, String>> absent = runs.stream().map(VariantRun::absent).toList();
      if (absent.stream().allMatch(map -> map.containsKey(question.name()))) {
        throw new RunFault(
            "result " + question.name() + ": " + absent.getFirst().get(question.name()));
      }
    }
  }

  private static void requireProperties(List<VariantRun> runs) throws CaseFault {
    Set<Fault> faults = new LinkedHashSet<>();
    runs.forEach(run -> faults.addAll(Physics.lacks(run.variant(), run.partition())));
    if (!faults.isEmpty()) {
      throw new CaseFault(List.copyOf(faults));
    }
  }

  private static String joint(List<VariantRun> runs) {
    return runs.stream()
        .map(run -> Joint.of(run.partition(), Physics.traits(run.variant())))
        .flatMap(Optional::stream)
        .map(Joint::name)
        .findFirst()
        .orElse(null);
  }

  /// What is to be said about the numbers of the materials that carry stress, each message once.
  private static List<String> materialWarnings(List<VariantRun> runs) {
    Set<String> warnings = new LinkedHashSet<>();
    runs.forEach(run -> warnings.addAll(Physics.materialWarnings(run.variant(), run.partition())));
    return List.copyOf(warnings);
  }
}
