package org.ballpad.cases.file.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Reads `{distribution: normal, mean: 110, sd: 5, min: 95, max: 125}` and its like, and `{from:
/// 90, to: 130}`, which is uniform.
final class DistributionReader {
  private static final double LEAST_MASS = 1e-9;

  private final Values values;
  private final String path;
  private final NumbersInOneUnit numbers;
  private final Tree.MapNode map;

  /// What was read.
  record Read(Distribution distribution, String unit) {}

  /// @param path the key that holds the map
  DistributionReader(Values values, String path, Tree.MapNode map) {
    this.values = values;
    this.path = path;
    this.map = map;
    this.numbers = new NumbersInOneUnit(values, path);
  }

  /// The distribution; empty when anything is wrong with it, which is recorded.
  Optional<Read> read() {
    Optional<Tree> word = map.get("distribution");
    Optional<Distribution> read = word.isEmpty() ? uniform(List.of("from", "to")) : law(word.get());
    if (read.isPresent() && read.get().mass() < LEAST_MASS) {
      values.faults().add(map, path, "nothing of the distribution lies between `min` and `max`");
      return Optional.empty();
    }
    return read.map(distribution -> new Read(distribution, numbers.unit()));
  }

  private Optional<Distribution> law(Tree word) {
    String at = path + ".distribution";
    String name = values.text(word, at).orElse("");
    Optional<Law> law = Law.of(name);
    if (law.isEmpty()) {
      String hint = Spelling.hint(name, Law.words());
      values.faults().add(word, at, "there is no distribution `" + name + "`" + hint);
    }
    return law.flatMap(l ->
        switch (l) {
          case UNIFORM -> uniform(l.keys());
          case NORMAL -> normal(l.keys(), false);
          case LOGNORMAL -> normal(l.keys(), true);
          case TRIANGULAR -> triangular(l.keys());
        });
  }

  private Optional<Distribution> uniform(List<String> keys) {
    return numbers(keys)
        .filter(read ->
            check(
                read[0] < read[1],
                "`" + keys.getLast() + "` must be above `" + keys.getFirst() + "`"))
        .map(read -> whole(new UniformRealDistribution(null, read[0], read[1])));
  }

  private Optional<Distribution> triangular(List<String> keys) {
    return numbers(keys)
        .filter(read ->
            check(
                read[0] <= read[1] && read[1] <= read[2] && read[0] < read[2],
                "`mode` must be between `min` and `max`"))
        .map(read -> whole(new TriangularDistribution(null, read[0], read[1], read[2])));
  }

  /// Normal, of the number or of its logarithm, between `min` and `max` where they are given.
  private Optional<Distribution> normal(List<String> keys, boolean logarithmic) {
    int before = values.faults().count();
    double min = limit("min", Double.NEGATIVE_INFINITY);
    double max = limit("max", Double.POSITIVE_INFINITY);
    Optional<double[]> read = numbers(keys);
    if (read.isEmpty() || values.faults().count() > before) {
      return Optional.empty();
    }
    double mean = read.get()[0];
    double sd = read.get()[1];
    if (!check(sd > 0, "`" + keys.getLast() + "` must be above 0")
        || !check(!logarithmic || mean > 0, "`" + keys.getFirst() + "` must be above 0")) {
      return Optional.empty();
    }
    RealDistribution law = new NormalDistribution(null, logarithmic ? Math.log(mean) : mean, sd);
    return Optional.of(new Distribution(law, logarithmic, min, max));
  }

  private static Distribution whole(RealDistribution law) {
    return new Distribution(law, false, law.getSupportLowerBound(), law.getSupportUpperBound());
  }

  /// The numbers of some keys, all of which are needed; no other key may be there, limits apart.
  private Optional<double[]> numbers(List<String> keys) {
    List<String> known = new ArrayList<>(keys);
    known.addAll(List.of("distribution", "min", "max"));
    values.refuseUnknown(map, path, known);
    double[] read = new double[keys.size()];
    boolean complete = true;
    for (int i = 0; i < keys.size(); i++) {
      Optional<BigDecimal> number = numbers.needed(map, keys.get(i));
      complete &= number.isPresent();
      read[i] = number.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }
    return complete ? Optional.of(read) : Optional.empty();
  }

  private double limit(String key, double otherwise) {
    return numbers.wanted(map, key).map(BigDecimal::doubleValue).orElse(otherwise);
  }

  private boolean check(boolean holds, String message) {
    if (!holds) {
      values.faults().add(map, path, message);
    }
    return holds;
  }
}
