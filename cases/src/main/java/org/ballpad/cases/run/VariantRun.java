package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.materials.life.NoLife;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.MeshPart;
import org.ballpad.mesh.generate.Refinement;
import org.ballpad.solver.Damage;
import org.ballpad.solver.LinearStatics;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveFault;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.nonlinear.Checkpoint;
import org.ballpad.solver.nonlinear.RunOutcome;
import org.ballpad.solver.nonlinear.Stage;
import org.ballpad.solver.nonlinear.StagedRun;
import org.ballpad.solver.nonlinear.StepControl;
import org.ballpad.solver.nonlinear.TimeGrid;
import org.ballpad.solver.result.InterfaceAverage;
import org.ballpad.solver.result.Layer;
import org.ballpad.solver.result.Layered;
import org.ballpad.solver.result.Life;
import org.ballpad.solver.result.Measured;
import org.ballpad.solver.result.NotInMesh;
import org.ballpad.solver.result.Probe;
import org.ballpad.solver.result.Rotation;

/// One variant on its way from process steps to numbers, solved on ever finer nested meshes.
final class VariantRun {
  private static final int MOST_HALVINGS = 4;

  /// Error of a result over what it changes by when increments are halved: 2, and a quarter more
  /// for what is not of first order.
  private static final double OF_FIRST_ORDER = 2.5;

  private final Geometry geometry;
  private final Checkpoints checkpoints;
  private final List<Mesh> meshes = new ArrayList<>();
  private final Map<String, List<Measured>> measured = new LinkedHashMap<>();
  private final Map<String, String> absent = new LinkedHashMap<>();
  private final Set<String> warnings = new LinkedHashSet<>();
  private List<Probe> questions = List.of();
  private List<String> notes = List.of();
  private final Map<String, Double> stepErrors = new HashMap<>();
  private TimeGrid grid = new TimeGrid(List.of());
  private Solution whole;
  private Solution solution;

  /// @param built the cross-section and its first mesh
  /// @param checkpoints keeps what histories have come to
  VariantRun(Workshop.Work built, Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
    geometry = built.geometry();
    warnings.addAll(geometry.warnings());
    meshes.add(built.mesh());
  }

  /// Sets what is asked: the questions of the variant, or these where it has none.
  void ask(List<Probe> otherwise) {
    List<Probe> own = geometry.variant().results();
    questions = own.isEmpty() ? otherwise : own;
  }

  /// Solves on the latest mesh and asks the questions.
  ///
  /// @param share hears which share of a history is over
  void solve(SolveOptions options, DoubleConsumer share) {
    if (geometry.variant().isStaged()) {
      RunOutcome outcome = follow(meshes.getLast(), options, grid, share);
      grid = outcome.taken();
      whole = outcome.solution();
      notes = Sequence.notes(outcome);
    } else {
      whole = LinearStatics.solve(Physics.model(geometry, meshes.getLast()), options);
    }
    solution = lasting(whole);
    Rotation turned = Rotation.largest(solution);
    if (geometry.variant().isStaged() && turned.angle() > Rotation.TOO_LARGE) {
      throw SolveFault.turned(geometry.variant().name(), turned.region(), turned.angle());
    }
    for (Probe question : questions) {
      if (!lacks(question.name())) {
        answer(question);
      }
    }
    if (meshes.size() == 1) {
      questions.forEach(this::warnOfShallowLayer);
    }
  }

  /// What a solution says of the regions that no step takes away.
  private Solution lasting(Solution of) {
    Set<String> passing = geometry.passing();
    return passing.isEmpty() ? of : of.of(MeshPart.without(of.mesh(), passing));
  }

  /// The search for the error that increments make, from what halves of them change on the latest
  /// mesh (docs/theory.md, eq. 9.10). It may go on while finer meshes are solved. Costs twice the
  /// solution before it, where something flows.
  Runnable stepErrors(SolveOptions options) {
    Mesh mesh = meshes.getLast();
    TimeGrid halves = grid.halved();
    Solution found = solution;
    return whole.damage() == Damage.NONE
        ? () -> {}
        : () -> compare(found, follow(mesh, options, halves, _ -> {}));
  }

  private void compare(Solution found, RunOutcome inHalves) {
    Solution halved = lasting(inHalves.solution());
    for (Probe question : questions) {
      try {
        double difference = question.evaluate(halved).value() - question.evaluate(found).value();
        stepErrors.put(question.name(), OF_FIRST_ORDER * Math.abs(difference));
      } catch (IllegalArgumentException | NoLife notHere) {
        // said when the question is answered
      }
    }
  }

  /// Follows the history on a mesh.
  ///
  /// @param increments those to take; others where there are none
  private RunOutcome follow(
      Mesh mesh, SolveOptions options, TimeGrid increments, DoubleConsumer share) {
    Sequence sequence = Sequence.of(geometry);
    StagedRun run =
        new StagedRun(
            Physics.model(geometry, mesh, sequence.start()),
            sequence.absent(),
            options,
            StepControl.standard());
    List<Stage> stages = sequence.stages((region, kelvin) -> Physics.law(geometry, region, kelvin));
    Checkpoint kept = checkpoints.of(name(mesh, increments));
    RunOutcome outcome =
        run.in(increments)
            .run(stages, new Heard(kept, over -> share.accept(over / (double) stages.size())));
    if (outcome.stopped() != null) {
      throw SolveFault.stopped(geometry.variant().name(), outcome.stopped());
    }
    return outcome;
  }

  /// A checkpoint that somebody listens to.
  private record Heard(Checkpoint kept, IntConsumer stages) implements Checkpoint {
    @Override
    public Optional<Kept> last() {
      return kept.last();
    }

    @Override
    public void reached(int over, Supplier<Kept> state) {
      kept.reached(over, state);
      stages.accept(over);
    }
  }

  /// Tells what is followed from all else that a run of the same case follows.
  private String name(Mesh mesh, TimeGrid increments) {
    int times =
        increments.ends().stream().mapToInt(Arrays::hashCode).reduce(1, (a, b) -> 31 * a + b);
    return "%s, mesh %d of %d nodes %08x, times %08x"
        .formatted(
            geometry.variant().name(),
            meshes.indexOf(mesh) + 1,
            mesh.nodeCount(),
            Arrays.hashCode(mesh.coordinates()),
            times);
  }

  /// Solves in shorter increments and on finer first meshes until they suit the accuracy wanted
  /// along the interfaces that are asked about.
  ///
  /// @param mostNodes largest mesh to try
  void grade(double accuracy, int mostNodes, SolveOptions options) {
    for (int i = 0; i < MOST_HALVINGS && !isFineInTime(accuracy); i++) {
      grid = grid.halved();
      solveAgain(options);
    }
    List<InterfaceAverage> averages =
        questions.stream()
            .filter(question -> !lacks(question.name()))
            .filter(InterfaceAverage.class::isInstance)
            .map(InterfaceAverage.class::cast)
            .toList();
    InterfaceGrading grading = new InterfaceGrading(averages, accuracy);
    Optional<Mesh> finer = grading.next(whole);
    while (finer.isPresent() && finer.get().nodeCount() <= mostNodes) {
      meshes.set(0, finer.get());
      solveAgain(options);
      finer = grading.next(whole);
    }
  }

  private void solveAgain(SolveOptions options) {
    measured.clear();
    solve(options, _ -> {});
    stepErrors(options).run();
  }

  /// Whether increments leave the meshes their part of the error that is allowed.
  private boolean isFineInTime(double accuracy) {
    return result().answers().stream().allMatch(answer -> answer.meetsInTime(accuracy));
  }

  /// Whether finer meshes would not make any answer as accurate as wanted.
  boolean meets(double accuracy) {
    return result().answers().stream().allMatch(answer -> answer.meetsOnMeshes(accuracy));
  }

  /// Adds a mesh with half the cell size.
  void refine() {
    meshes.add(Refinement.uniform(meshes.getLast()));
  }

  /// Whether this variant has no answer to a question that it was asked.
  boolean lacks(String question) {
    return absent.containsKey(question);
  }

  /// Why it has none, at its place in the file.
  String refusal(String question) {
    Variant variant = geometry.variant();
    String why = absent.get(question);
    return variant.results().isEmpty()
        ? "result " + question + ": " + why
        : variant.faultOf(question, why) + " (in variant " + variant.name() + ")";
  }

  List<Probe> questions() {
    return questions;
  }

  Geometry geometry() {
    return geometry;
  }

  int nodes() {
    return meshes.getLast().nodeCount();
  }

  int meshCount() {
    return meshes.size();
  }

  /// The results so far.
  VariantResult result() {
    List<Answer> answers = new ArrayList<>();
    measured.forEach((name, values) -> {
      double steps = stepErrors.getOrDefault(name, 0.0);
      answers.add(Answer.of(name, values.stream().map(v -> v.withSteps(steps)).toList()));
    });
    List<JointLife> lives = lives(answers);
    List<String> said = new ArrayList<>(warnings);
    said.addAll(notes);
    said.addAll(new CornerTheory(geometry, solution.mesh()).notes(questions, answers));
    lives.stream().flatMap(VariantRun::ofOneCycle).forEach(said::add);
    Rotation turned = Rotation.largest(solution);
    if (turned.angle() > Rotation.LARGE) {
      said.add(
          "W-ROTATION region %s turns by up to %.2g rad: strains of %.2g %% are not in the numbers"
              .formatted(turned.region(), turned.angle(), 50 * turned.angle() * turned.angle()));
    }
    return new VariantResult(
        geometry.variant().name(), geometry.partition(), meshes, solution, answers, lives, said);
  }

  private List<JointLife> lives(List<Answer> answers) {
    List<JointLife> lives = new ArrayList<>();
    for (Probe question : questions) {
      if (question instanceof Life life) {
        answers.stream()
            .filter(answer -> answer.name().equals(life.name()))
            .map(answer ->
                new JointLife(
                    life,
                    answer,
                    life.basis(solution),
                    TestCycle.of(geometry.variant()).orElseThrow()))
            .forEach(lives::add);
      }
    }
    return lives;
  }

  private static Stream<String> ofOneCycle(JointLife life) {
    return life.basis().cycles() > 1
        ? Stream.of()
        : Stream.of(
            "W-CYCLE %s: not saturated: one cycle; how far the next differ is not known and not in its error"
                .formatted(life.asked().name()));
  }

  private void answer(Probe question) {
    try {
      Measured value = question.evaluate(solution);
      measured.computeIfAbsent(question.name(), name -> new ArrayList<>()).add(value);
    } catch (NotInMesh notHere) {
      leaveOut(question, notHere);
    } catch (IllegalArgumentException refused) {
      leaveOut(question, refused);
      warnings.add("W-ABSENT " + question.name() + ": " + refused.getMessage());
    } catch (NoLife none) {
      throw none.of("result " + question.name() + " of " + geometry.variant().name());
    }
  }

  private void leaveOut(Probe question, IllegalArgumentException why) {
    absent.put(question.name(), why.getMessage());
    measured.remove(question.name()); // what a coarser mesh said is no answer
  }

  /// A layer that is not deeper than twice the steps of its interface mixes the emboss into the
  /// average.
  private void warnOfShallowLayer(Probe question) {
    if (!(question instanceof Layered layered) || lacks(question.name())) {
      return;
    }
    Layer layer = layered.layer();
    double depth = layer.depthOn(solution);
    double height = layer.heightOn(solution);
    if (depth < 2 * height) {
      warnings.add(
          "W-DEPTH %s: the layer is %.4g um deep, less than twice the height %.4g um of %s"
              .formatted(question.name(), depth, height, layer.along()));
    }
  }
}
