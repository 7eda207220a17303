package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.Refinement;
import org.ballpad.mesh.io.Deck;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.calculix.Calculix;
import org.ballpad.solver.calculix.Comparison;
import org.ballpad.solver.nonlinear.RunOutcome;
import org.ballpad.solver.nonlinear.StagedRun;
import org.ballpad.solver.nonlinear.StepControl;
import org.ballpad.solver.result.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plastic copper and solder that creeps, cooled from 217 to 25 degC, against CalculiX: the same
/// mesh, tables and history, and the same measures of what either found.
///
/// Both are of first order in time. Each runs with increments of some length, its half and its
/// quarter; the values of the last two are extrapolated, and what extrapolation from the first two
/// would have said instead is the time error left, 0.1 % at most.
///
/// `-Dballpad.refine=2` compares on 12 181 nodes, which takes CalculiX some minutes; its numbers
/// are in docs/theory.md, its times in docs/performance.md. `target/yielding-bump-N.csv` lists what
/// was compared, `target/yielding-bump-times-N.csv` how long it took.
class YieldingBumpTest {
  private static final int REFINE = Integer.getInteger("ballpad.refine", 0);

  /// Increments of 4 K, 2 K and 1 K, whatever flows in them.
  private static final double[] KELVINS = {4, 2, 1};

  /// Longest increments of CalculiX as shares of the ramp.
  private static final double[] SHARES = {0.08, 0.04, 0.02};

  private static final double ANY = 1e3;

  private final Geometry geometry;
  private final Mesh mesh;
  private final List<Probe> questions;
  private final List<String> times = new ArrayList<>(List.of("run,increments,iterations,seconds"));

  YieldingBumpTest() throws Exception {
    Path file = Path.of("verification/yielding-bump/yielding-bump.yaml");
    geometry = Geometry.of(CaseFile.read(file).variants().getFirst());
    questions = geometry.variant().results();
    Mesh refined = geometry.mesh();
    for (int i = 0; i < REFINE; i++) {
      refined = Refinement.uniform(refined);
    }
    mesh = refined;
  }

  @Test
  void averagesAreThoseOfCalculix(@TempDir Path folder) throws Exception {
    Optional<Calculix> calculix = Calculix.find();
    assumeTrue(calculix.isPresent(), "CalculiX (ccx) is not installed: nothing to compare with");
    List<Solution> ours = new ArrayList<>();
    for (double kelvin : KELVINS) {
      ours.add(ours(kelvin + " K", new StepControl(ANY, ANY, kelvin, 1e-7)));
    }
    ours("standard", StepControl.standard());
    List<Solution> theirs = new ArrayList<>();
    for (double share : SHARES) {
      Path own = Files.createDirectory(folder.resolve("longest-" + share));
      Deck deck = DeckOf.variant("bump", geometry, mesh, new Deck.Increments(1e-4, share));
      theirs.add(Comparison.solution(ours.getFirst(), calculix.get().solve(deck, own)));
      noteTime(share, own);
    }
    List<String> table = new ArrayList<>(List.of("quantity,ballpad,calculix,ratio - 1"));
    for (Probe question : questions) {
      double mine = limit(question, ours);
      double his = limit(question, theirs);
      table.add(
          String.format(
              Locale.ROOT, "%s,%.7g,%.7g,%.1e", question.name(), mine, his, mine / his - 1));
    }
    Files.write(Path.of("target/yielding-bump-" + REFINE + ".csv"), table);
    Files.write(Path.of("target/yielding-bump-times-" + REFINE + ".csv"), times);
    for (Probe question : questions) {
      double his = limit(question, theirs);
      assertEquals(his, limit(question, ours), 1e-3 * Math.abs(his), question.name());
    }
  }

  private Solution ours(String name, StepControl control) {
    Sequence sequence = Sequence.of(geometry);
    long start = System.nanoTime();
    RunOutcome outcome =
        new StagedRun(
                Physics.model(geometry, mesh, sequence.start()),
                sequence.absent(),
                SolveOptions.threads(1),
                control)
            .run(sequence.stages((region, kelvin) -> Physics.law(geometry, region, kelvin)));
    double seconds = 1e-9 * (System.nanoTime() - start);
    assertNull(outcome.stopped());
    List<RunOutcome.Increment> all = outcome.increments();
    int iterations = all.stream().mapToInt(RunOutcome.Increment::iterations).sum();
    noteTime("ballpad " + name, all.size(), iterations, seconds);
    return outcome.solution();
  }

  /// What CalculiX says of its increments and its time.
  private void noteTime(double share, Path folder) throws IOException {
    List<String> steps = Files.readAllLines(folder.resolve("deck.sta"));
    List<String> increments = steps.subList(2, steps.size());
    int iterations =
        increments.stream().mapToInt(l -> Integer.parseInt(l.trim().split("\\s+")[3])).sum();
    double seconds =
        Files.readAllLines(folder.resolve("deck.log")).stream()
            .filter(line -> line.startsWith("Total CalculiX Time:"))
            .mapToDouble(line -> Double.parseDouble(line.split(":")[1].trim()))
            .findFirst()
            .orElseThrow();
    noteTime("calculix " + share, increments.size(), iterations, seconds);
  }

  private void noteTime(String name, int increments, int iterations, double seconds) {
    times.add(String.format(Locale.ROOT, "%s,%d,%d,%.3f", name, increments, iterations, seconds));
  }

  /// The value for increments of no length; its error must be small.
  private static double limit(Probe question, List<Solution> halved) {
    double[] v = halved.stream().mapToDouble(s -> question.evaluate(s).value()).toArray();
    double last = 2 * v[2] - v[1];
    assertEquals(2 * v[1] - v[0], last, 1e-3 * Math.abs(last), "in time, " + question.name());
    return last;
  }
}
