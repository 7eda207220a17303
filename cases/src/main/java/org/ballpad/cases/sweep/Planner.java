package org.ballpad.cases.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.sweep.Constraint;
import org.ballpad.cases.file.sweep.Correlation;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.file.sweep.Varied;
import org.ballpad.cases.file.sweep.VaryReader;
import org.ballpad.cases.file.tree.Arithmetic.BadExpression;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.sweep.design.RankCorrelation;
import org.ballpad.cases.sweep.design.UnitSample;

/// Makes the points of a study: every combination of levels, each with every sample, without those
/// that a constraint refuses. The first thing varied changes slowest.
public final class Planner {
  /// Figures that a sampled number keeps: plans stay readable and the same on every machine.
  private static final MathContext FIGURES = new MathContext(8);

  private static final int MOST_POINTS = 1_000_000;

  private final StudyCase theCase;
  private final Study study;
  private final PointId ids;
  private final Faults faults = new Faults();
  private int refused;

  /// @param ids gives points their content hashes
  public Planner(StudyCase theCase, PointId ids) {
    this.theCase = theCase;
    this.study = theCase.study();
    this.ids = ids;
  }

  /// The plan.
  ///
  /// @throws CaseFault where a tie cannot be kept, or the case does not know what is varied
  public Plan plan() throws CaseFault {
    List<List<String>> all = combinations();
    require();
    theCase.source().requireKeys(theCase.changes(all.getFirst()), VaryReader.KEY);
    List<Plan.Point> points = new ArrayList<>();
    for (List<String> settings : all) {
      Map<String, Tree.Entry> changes = theCase.changes(settings);
      if (holds(changes)) {
        points.add(new Plan.Point(points.size() + 1, ids.of(changes), settings));
      } else {
        refused++;
      }
    }
    require();
    return new Plan(study.vary().stream().map(Varied::name).toList(), points);
  }

  /// A point beyond the plan; empty where a constraint refuses it.
  ///
  /// @param number its place
  /// @throws CaseFault where a constraint has no value
  Optional<Plan.Point> point(int number, List<String> settings) throws CaseFault {
    Map<String, Tree.Entry> changes = theCase.changes(settings);
    boolean holds = holds(changes);
    require();
    return holds
        ? Optional.of(new Plan.Point(number, ids.of(changes), settings))
        : Optional.empty();
  }

  /// A sampled number as the plan writes it.
  static String setting(double number, String unit) {
    return VaryReader.text(BigDecimal.valueOf(number), FIGURES, unit);
  }

  /// Combinations that a constraint refused.
  public int refused() {
    return refused;
  }

  /// Rows of values, a value for each thing varied.
  private List<List<String>> combinations() {
    List<List<Map<String, String>>> axes = new ArrayList<>();
    Set<String> zipped = new HashSet<>();
    for (Varied.Levels levels : study.levels()) {
      if (!zipped.contains(levels.name())) {
        List<Varied.Levels> group = group(levels);
        group.forEach(member -> zipped.add(member.name()));
        axes.add(sideBySide(group));
      }
    }
    axes.add(samples());
    double count = axes.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    if (count > MOST_POINTS) {
      String message = "%.4g points; a study may have %d".formatted(count, MOST_POINTS);
      faults.add(new Fault(Place.of(study.file().toString()), VaryReader.KEY, message));
      return List.of();
    }
    List<Map<String, String>> rows = List.of(Map.of());
    for (List<Map<String, String>> axis : axes) {
      rows = product(rows, axis);
    }
    return rows.stream()
        .map(row -> study.vary().stream().map(varied -> row.get(varied.name())).toList())
        .toList();
  }

  /// The levels that run side by side with some levels, itself included.
  private List<Varied.Levels> group(Varied.Levels levels) {
    return study.zip().stream()
        .filter(names -> names.contains(levels.name()))
        .findFirst()
        .map(names -> study.levels().stream().filter(l -> names.contains(l.name())).toList())
        .orElse(List.of(levels));
  }

  private static List<Map<String, String>> sideBySide(List<Varied.Levels> group) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < group.getFirst().values().size(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (Varied.Levels levels : group) {
        row.put(levels.name(), levels.values().get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, String>> product(
      List<Map<String, String>> slow, List<Map<String, String>> fast) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> before : slow) {
      for (Map<String, String> after : fast) {
        Map<String, String> row = new HashMap<>(before);
        row.putAll(after);
        rows.add(row);
      }
    }
    return rows;
  }

  /// One row for each sample of what scatters; one empty row where nothing does.
  private List<Map<String, String>> samples() {
    List<Varied.Spread> spreads = study.spreads();
    if (spreads.isEmpty()) {
      return List.of(Map.of());
    }
    double[][] shares =
        correlated(UnitSample.of(study.sampling().orElseThrow(), spreads.size(), study.seed()));
    List<Map<String, String>> rows = new ArrayList<>();
    for (double[] sample : shares) {
      Map<String, String> row = new HashMap<>();
      for (int d = 0; d < sample.length; d++) {
        Varied.Spread spread = spreads.get(d);
        double number = spread.distribution().quantile(sample[d]);
        row.put(spread.name(), setting(number, spread.unit()));
      }
      rows.add(row);
    }
    return rows;
  }

  private double[][] correlated(double[][] shares) {
    if (study.correlations().isEmpty()) {
      return shares;
    }
    List<String> names = study.spreads().stream().map(Varied::name).toList();
    double[][] ranks = new double[names.size()][names.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i][i] = 1;
    }
    for (Correlation correlation : study.correlations()) {
      int one = names.indexOf(correlation.one());
      int other = names.indexOf(correlation.other());
      ranks[one][other] = correlation.rank();
      ranks[other][one] = correlation.rank();
    }
    try {
      return RankCorrelation.impose(shares, ranks);
    } catch (IllegalArgumentException impossible) {
      Tree at = study.correlations().getFirst().at();
      faults.add(at, "correlation", impossible.getMessage());
      return shares;
    }
  }

  private boolean holds(Map<String, Tree.Entry> changes) {
    if (study.constraints().isEmpty()) {
      return true;
    }
    Function<String, Double> numbers = theCase.source().numbers(changes);
    boolean all = true;
    for (Constraint constraint : study.constraints()) {
      try {
        all &= constraint.holds(numbers);
      } catch (BadExpression bad) {
        faults.add(constraint.at(), "constraints", bad.getMessage());
      }
    }
    return all;
  }

  private void require() throws CaseFault {
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.inOrder(study.file().toString()));
    }
  }
}
