package org.ballpad.cases.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.sweep.Goal;
import org.ballpad.cases.file.sweep.Optimise;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.file.tree.DisplayUnit;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Relation;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.sweep.PointTable.Column;
import org.ballpad.cases.sweep.PointTable.Row;
import org.ballpad.cases.sweep.answer.EfficientSearch;
import org.ballpad.cases.sweep.answer.Trial;

/// Adds points to a plan, one or several at a time, where a result promises to be better.
///
/// The points of the plan are what the search begins with. Every point goes through the journal,
/// and the same values lead to the same next point: a search that is killed takes up where it was.
public final class Optimisation {
  /// Promised gain over the spread of values at which a search ends.
  private static final double TOLERANCE = 1e-4;

  /// Computed points that a search needs, and more than there are numbers varied.
  private static final int LEAST = 3;

  private final Study study;
  private final Optimise asked;
  private final Planner planner;
  private final Runner runner;
  private final Coordinates cube;
  private Plan plan;
  private Sweep.Done done;
  private int goal;
  private List<Bound> bounds;
  private List<Integer> numbers;
  private int added;
  private EfficientSearch.Outcome outcome;

  /// Computes what is open of a plan.
  @FunctionalInterface
  public interface Runner {
    /// What was done.
    Sweep.Done run(Plan plan) throws IOException;
  }

  /// A limit on a column.
  private record Bound(int column, Relation relation, double limit) {
    /// How far it is broken, at most 0 where it is kept.
    double margin(double value) {
      boolean below = relation == Relation.AT_MOST || relation == Relation.BELOW;
      return below ? value - limit : limit - value;
    }
  }

  /// @param study with `optimise`
  public Optimisation(Study study, Planner planner, Runner runner) {
    this.study = study;
    this.asked = study.optimise().orElseThrow();
    this.planner = planner;
    this.runner = runner;
    this.cube = Coordinates.of(study);
  }

  /// Searches on from the points of a plan.
  ///
  /// @param plan computed
  /// @param first what came of it
  /// @return everything that was done
  /// @throws CaseFault where the block `optimise` does not fit the results
  public Sweep.Done run(Plan plan, Sweep.Done first) throws IOException, CaseFault {
    this.plan = plan;
    this.done = first;
    long computed =
        first.table().rows().stream().filter(r -> r.status() == PointTable.Status.OK).count();
    if (computed < Math.max(LEAST, cube.list().size() + 1)) {
      return noted(first, "nothing to optimise from: %d points were computed".formatted(computed));
    }
    resolve(first.table());
    List<Trial> known = new ArrayList<>();
    numbers = new ArrayList<>();
    double[][] points = cube.points(first.table());
    for (int i = 0; i < points.length; i++) {
      known.add(trial(points[i], first.table().rows().get(i)));
      numbers.add(first.table().rows().get(i).number());
    }
    Goal goal = asked.goal();
    EfficientSearch search =
        new EfficientSearch(
            cube.list().size(), goal.evaluations(), goal.batch(), TOLERANCE, study.seed());
    try {
      outcome = search.run(known, this::compute);
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
    return noted(done, optimum(outcome).text());
  }

  private static Sweep.Done noted(Sweep.Done done, String note) {
    List<String> notes = new ArrayList<>(done.notes());
    notes.add(note);
    return new Sweep.Done(done.table(), done.computed(), done.taken(), done.known(), notes);
  }

  /// What was found; empty where there were too few points to search from.
  public Optional<Optimum> optimum() {
    return Optional.ofNullable(outcome).map(this::optimum);
  }

  private Optimum optimum(EfficientSearch.Outcome outcome) {
    Trial best = outcome.best();
    int at = outcome.trials().indexOf(best);
    Goal goal = asked.goal();
    return new Optimum(
        goal.result(),
        goal.sign() < 0,
        numbers.get(at),
        goal.sign() * best.objective(),
        best.feasible(),
        added,
        outcome.promise());
  }

  private List<Trial> compute(List<double[]> points) throws CaseFault {
    List<Optional<Plan.Point>> next = new ArrayList<>();
    List<Plan.Point> sound = new ArrayList<>();
    for (double[] point : points) {
      int number = plan.points().size() + sound.size() + 1;
      next.add(planner.point(number, cube.settings(study, point)));
      next.getLast().ifPresent(sound::add);
    }
    if (!sound.isEmpty()) {
      add(sound);
    }
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double[] point = points.get(i);
      int number = next.get(i).map(Plan.Point::number).orElse(0); // 0: a constraint refuses it
      numbers.add(number);
      trials.add(number == 0 ? refused(point) : trial(point, done.table().rows().get(number - 1)));
    }
    return trials;
  }

  private void add(List<Plan.Point> points) {
    plan = plan.with(points);
    added += points.size();
    Sweep.Done more = run(plan);
    done =
        new Sweep.Done(
            more.table(),
            done.computed() + more.computed(),
            done.taken() + more.taken(),
            done.known(),
            done.notes());
  }

  private Sweep.Done run(Plan longer) {
    try {
      return runner.run(longer);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private Trial trial(double[] point, Row row) {
    double[] margins =
        bounds.stream().mapToDouble(b -> b.margin(row.values().get(b.column()))).toArray();
    return new Trial(point, asked.goal().sign() * row.values().get(goal), margins);
  }

  private Trial refused(double[] point) {
    double[] margins = new double[bounds.size()];
    Arrays.fill(margins, Double.NaN);
    return new Trial(point, Double.NaN, margins);
  }

  /// Finds the columns that the block names.
  private void resolve(PointTable table) throws CaseFault {
    Faults faults = new Faults();
    if (!cube.words().isEmpty() || cube.list().isEmpty()) {
      faults.add(asked.at(), "optimise", "numbers are needed under `vary`, not words alone");
    }
    goal = column(table, asked.goal().result(), asked.at(), faults);
    bounds = new ArrayList<>();
    for (Optimise.Limit limit : asked.limits()) {
      int column = column(table, limit.result(), limit.at(), faults);
      if (column >= 0) {
        DisplayUnit unit = new DisplayUnit(table.results().get(column).unit());
        unit.perUnit(limit.limit().unit())
            .ifPresentOrElse(
                factor ->
                    bounds.add(
                        new Bound(
                            column,
                            limit.relation(),
                            Double.parseDouble(limit.limit().number()) * factor.doubleValue())),
                () ->
                    faults.add(
                        limit.at(),
                        "optimise.subject_to." + limit.result(),
                        "E-UNIT the result is in " + unit.name()));
      }
    }
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.inOrder(study.file().toString()));
    }
  }

  private static int column(PointTable table, String name, Tree at, Faults faults) {
    List<String> names = table.results().stream().map(Column::name).toList();
    if (!names.contains(name)) {
      String message = "there is no result `%s`%s".formatted(name, Spelling.hint(name, names));
      faults.add(at, "optimise", message);
    }
    return names.indexOf(name);
  }
}
