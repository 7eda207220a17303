package org.ballpad.solver.nonlinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.solver.CellSweep;
import org.ballpad.solver.Damage;
import org.ballpad.solver.Equations;
import org.ballpad.solver.Model;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.StateField;

/// Takes a body through its history, one stage after the other.
///
/// Regions that are not there take part with a stiffness so small that no other number feels it,
/// and follow their neighbours elastically: that is how a region to be born knows the displacement
/// that it is born in, and why the equations keep their structure.
///
/// Where all laws are free of state a ramp is one increment; where material may flow increments are
/// as long as [StepControl] allows, and one that finds no equilibrium is cut.
public final class StagedRun {
  /// Young's modulus of what is not there, MPa: so little that its stress is lost in rounding.
  private static final double NOTHING = 1e-7;

  private static final MaterialLaw ABSENT =
      new ThermoElastic(
          Material.of(
              "absent", Elasticity.Isotropic.of("absent", NOTHING, 0), new Expansion.Constant(0)),
          0,
          0);

  private final Model model;
  private final Equations equations;
  private final StateField memory;
  private final Newton newton;
  private final StepControl control;
  private final Flow flow;
  private final CycleRecord cycles;
  private final List<RunOutcome.Increment> increments = new ArrayList<>();
  private final List<CycleOutcome> repeated = new ArrayList<>();
  private final List<double[]> taken = new ArrayList<>();
  private TimeGrid given = new TimeGrid(List.of());
  private double[] x;
  private double[] u;
  private CellSweep.Points points;
  private double kelvin;
  private double load;
  private double seconds;
  private double work;
  private double mostWork; // of a ramp
  private double largestStress;
  private String stopped;

  /// @param model the body with all that is there from the start, at its temperature, which must be
  ///   the same everywhere; loads start from zero
  /// @param absent regions that are not there yet
  /// @param control length of increments
  public StagedRun(Model model, Set<String> absent, SolveOptions options, StepControl control) {
    this.model = model;
    this.control = control;
    equations = new Equations(model, options.threads());
    memory = equations.memory();
    newton = new Newton(model, equations, options);
    flow = new Flow(memory, equations.weights());
    cycles = new CycleRecord(memory, model.mesh().blocks().size());
    x = new double[model.constraints().equations()];
    kelvin = model.temperature()[0];
    for (int b = 0; b < model.mesh().blocks().size(); b++) {
      if (absent.contains(model.mesh().blocks().get(b).region())) {
        memory.begin(b, ABSENT);
      }
    }
  }

  /// Prescribes increments; ramps beyond them take their own.
  public StagedRun in(TimeGrid grid) {
    given = grid;
    return this;
  }

  /// Takes the body through stages and returns what it is like at the end.
  public RunOutcome run(List<Stage> stages) {
    return run(stages, Checkpoint.NONE);
  }

  /// The same, from where a checkpoint of the same body and stages has come to.
  public RunOutcome run(List<Stage> stages, Checkpoint checkpoint) {
    int first = 0;
    CycleLoop.Progress<RunState> loop = null;
    Checkpoint.Kept kept = checkpoint.last().orElse(null);
    if (kept != null) {
      first = kept.stages();
      loop = kept.loop();
      takeUp(stages, kept);
    } else {
      settle(0);
    }
    for (int i = first; i < stages.size() && stopped == null; i++) {
      take(i, stages.get(i), loop, checkpoint);
      loop = null;
      if (stopped == null) {
        reached(checkpoint, i + 1, null);
      }
    }
    if (u == null) {
      return new RunOutcome(null, increments, new TimeGrid(taken), repeated, stopped);
    }
    Solution solution = Solution.of(model, u, points, largestStress, 0);
    double missed = repeated.stream().mapToDouble(CycleOutcome::error).sum();
    Damage damage = flow.isPossible() ? cycles.damage(points.stress(), missed) : Damage.NONE;
    return new RunOutcome(
        solution.withDamage(damage), increments, new TimeGrid(taken), repeated, stopped);
  }

  private void reached(Checkpoint checkpoint, int stages, CycleLoop.Progress<RunState> loop) {
    checkpoint.reached(
        stages,
        () ->
            new Checkpoint.Kept(stages, loop, state(), increments, new TimeGrid(taken), repeated));
  }

  /// Takes up what another run has come to: the laws that regions have by then, and its state.
  private void takeUp(List<Stage> stages, Checkpoint.Kept kept) {
    for (int i = 0; i < kept.stages() + (kept.loop() == null ? 0 : 1); i++) {
      List<Stage> parts =
          stages.get(i) instanceof Stage.Cycles c ? c.once() : List.of(stages.get(i));
      parts.forEach(part -> begin(part, (law, b) -> memory.begin(b, law)));
    }
    restore(kept.state());
    increments.addAll(kept.increments());
    taken.addAll(kept.taken().ends());
    repeated.addAll(kept.repeated());
  }

  /// The laws that a stage brings, by region.
  private static Map<String, MaterialLaw> laws(Stage stage) {
    return switch (stage) {
      case Stage.Birth birth -> birth.laws();
      case Stage.Removal removal ->
          removal.regions().stream().collect(Collectors.toMap(region -> region, _ -> ABSENT));
      default -> Map.of();
    };
  }

  /// Gives regions other laws.
  private void begin(Stage stage, ObjIntConsumer<MaterialLaw> begin) {
    Map<String, MaterialLaw> laws = laws(stage);
    List<CellBlock> blocks = model.mesh().blocks();
    for (int b = 0; b < blocks.size(); b++) {
      MaterialLaw law = laws.get(blocks.get(b).region());
      if (law != null) {
        begin.accept(law, b);
      }
    }
  }

  private void take(int i, Stage stage, CycleLoop.Progress<RunState> loop, Checkpoint checkpoint) {
    switch (stage) {
      case Stage.Cycles again -> {
        CycleLoop<RunState> cycled = new CycleLoop<>(again, new Cycled(i, again, checkpoint));
        repeated.add((loop == null ? cycled : cycled.after(loop)).run());
      }
      case Stage other -> take(i, other);
    }
  }

  private void take(int i, Stage stage) {
    switch (stage) {
      case Stage.Ramp ramp -> ramp(i, ramp);
      case Stage.CycleStart _ -> cycles.begin();
      case Stage.CycleEnd _ -> cycles.end();
      case Stage.Cycles _ -> throw new IllegalArgumentException("cycles within a cycle");
      case Stage.Birth _, Stage.Removal _ -> replace(i, stage);
    }
  }

  private RunState state() {
    return new RunState(
        x,
        u,
        points,
        memory.copy(),
        cycles.marks(),
        kelvin,
        load,
        seconds,
        work,
        mostWork,
        largestStress,
        newton.scale());
  }

  private void restore(RunState state) {
    x = state.x();
    u = state.u();
    points = state.points();
    memory.restore(state.memory());
    cycles.restore(state.cycles());
    kelvin = state.kelvin();
    load = state.load();
    seconds = state.seconds();
    work = state.work();
    mostWork = state.mostWork();
    largestStress = state.largestStress();
    newton.restoreScale(state.largestForce());
  }

  /// This body in a cycle that ends at the temperature and load at which it begins.
  private final class Cycled implements CycleLoop.Body<RunState> {
    private final int stage;
    private final Stage.Cycles again;
    private final Checkpoint checkpoint;

    Cycled(int stage, Stage.Cycles again, Checkpoint checkpoint) {
      this.stage = stage;
      this.again = again;
      this.checkpoint = checkpoint;
    }

    @Override
    public boolean cycle() {
      again
          .once()
          .forEach(one -> {
            if (stopped == null) {
              take(stage, one);
            }
          });
      return stopped == null;
    }

    @Override
    public double[] work() {
      return flow.workByRegion(model.mesh());
    }

    @Override
    public List<String> regions() {
      return flow.regions(model.mesh());
    }

    @Override
    public RunState state() {
      return StagedRun.this.state();
    }

    @Override
    public void restore(RunState state) {
      StagedRun.this.restore(state);
    }

    @Override
    public void leap(RunState start, int n) {
      double[] next = x.clone();
      for (int i = 0; i < next.length; i++) {
        next[i] += n * (x[i] - start.x()[i]);
      }
      x = next;
      memory.extrapolate(start.memory(), n);
      cycles.skip(n);
      seconds += n * (seconds - start.seconds());
      work += n * (work - start.work());
      settle(stage);
    }

    @Override
    public void reached(CycleLoop.Progress<RunState> progress) {
      StagedRun.this.reached(checkpoint, stage, progress);
    }
  }

  /// Where a ramp begins.
  private record Start(double kelvin, double load, double seconds, double work) {
    /// The end of an increment.
    ///
    /// @param done share of the ramp that is over then
    /// @param share share of the ramp that the increment takes
    Newton.End end(Stage.Ramp ramp, double done, double share, int nodes) {
      double[] temperature = new double[nodes];
      Arrays.fill(temperature, kelvin + done * (ramp.kelvin() - kelvin));
      return new Newton.End(
          temperature, load + done * (ramp.load() - load), share * ramp.seconds());
    }
  }

  private void ramp(int stage, Stage.Ramp ramp) {
    Start start = new Start(kelvin, load, seconds, work);
    Lengths lengths = lengths(ramp);
    List<Double> ends = new ArrayList<>();
    double done = 0;
    double[] before = x;
    double doneBefore = 0;
    flow.restart();
    while (done < 1) {
      double end = lengths.end(done);
      double share = end - done;
      Newton.End at = start.end(ramp, end, share, model.mesh().nodeCount());
      switch (newton.solve(predicted(before, doneBefore, done, share), at)) {
        case StepOutcome.NotFound(String why) -> {
          if (!lengths.cut(done, end)) {
            stop(stage, at, why);
            return;
          }
        }
        case StepOutcome.Converged converged -> {
          Flow.Increment flowed = flow.of(share);
          if (!lengths.repeats(done, end, flowed, work - start.work() + flowed.work())) {
            flow.accept(share);
            before = x;
            doneBefore = done;
            done = end;
            ends.add(end);
            seconds = start.seconds() + end * ramp.seconds();
            accept(stage, converged, at, flowed);
          }
        }
      }
    }
    mostWork = Math.max(mostWork, work - start.work());
    taken.add(ends.stream().mapToDouble(e -> e).toArray());
  }

  private Lengths lengths(Stage.Ramp ramp) {
    if (!flow.isPossible()) {
      return new Lengths.Given(new double[] {1}, control.smallest());
    }
    return taken.size() < given.ends().size()
        ? new Lengths.Given(given.ends().get(taken.size()), control.smallest())
        : new Lengths.Controlled(control, Math.abs(ramp.kelvin() - kelvin), mostWork);
  }

  private void stop(int stage, Newton.End at, String why) {
    stopped = "stage %d at %.6g K: %s".formatted(stage + 1, at.temperature()[0], why);
  }

  /// Where Newton starts: on the straight line through the last two states.
  private double[] predicted(double[] before, double doneBefore, double done, double share) {
    if (done == doneBefore) {
      return x;
    }
    double[] next = x.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += (x[i] - before[i]) * share / (done - doneBefore);
    }
    return next;
  }

  /// Gives regions other laws, lets them be free of stress in the body as it is now, and finds the
  /// equilibrium without what they carried before.
  private void replace(int i, Stage stage) {
    begin(stage, (law, b) -> memory.begin(b, law, points.strain().get(b)));
    cycles.forget();
    settle(i);
  }

  /// Finds the equilibrium after a sudden change, in no time.
  private void settle(int stage) {
    var still = new Stage.Ramp(kelvin, load, 0);
    Newton.End at =
        new Start(kelvin, load, seconds, work).end(still, 1, 1, model.mesh().nodeCount());
    switch (newton.solve(x, at)) {
      case StepOutcome.Converged converged ->
          accept(stage, converged, at, Flow.Increment.sudden(flow.of(1).work()));
      case StepOutcome.NotFound(String why) -> stop(stage, at, why);
    }
  }

  private void accept(
      int stage, StepOutcome.Converged converged, Newton.End at, Flow.Increment flowed) {
    memory.accept();
    x = converged.x();
    u = converged.u();
    points = converged.points();
    for (PointField stress : points.stress()) {
      largestStress = Math.max(largestStress, stress.largest());
    }
    kelvin = at.temperature()[0];
    load = at.load();
    work += flowed.work();
    increments.add(
        new RunOutcome.Increment(
            stage, seconds, kelvin, load, converged.residuals().size() - 1, work));
  }
}
