package org.ballpad.cases.sweep;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballpad.cases.file.sweep.Study;
import org.ballpad.cases.file.sweep.Varied;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.sweep.PointTable.Row;
import org.ballpad.cases.sweep.answer.Coordinate;

/// What a study varies, as a unit cube: a number with a range or a scatter is a coordinate, one
/// with levels lies between its least and its largest.
///
/// @param list one for each number that is varied
/// @param words names of what has words for levels, which has no place in a cube
public record Coordinates(List<Coordinate> list, List<String> words) {
  /// Copies the lists.
  public Coordinates {
    list = List.copyOf(list);
    words = List.copyOf(words);
  }

  /// The cube of a study.
  public static Coordinates of(Study study) {
    List<Coordinate> list = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Varied varied : study.vary()) {
      switch (varied) {
        case Varied.Spread spread ->
            list.add(
                new Coordinate(
                    spread.name(),
                    spread.unit(),
                    spread.distribution()::quantile,
                    spread.distribution()::share));
        case Varied.Levels levels when levels.values().size() > 1 ->
            range(levels).ifPresentOrElse(list::add, () -> words.add(levels.name()));
        case Varied.Levels _ -> {} // one level varies nothing
      }
    }
    return new Coordinates(list, words);
  }

  private static Optional<Coordinate> range(Varied.Levels levels) {
    List<Double> numbers =
        levels.values().stream()
            .flatMap(level -> Written.of(level).stream())
            .map(written -> Double.parseDouble(written.number()))
            .toList();
    DoubleSummaryStatistics all =
        numbers.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    return numbers.size() < levels.values().size() || all.getMin() == all.getMax()
        ? Optional.empty()
        : Optional.of(Coordinate.uniform(levels.name(), levels.unit(), all.getMin(), all.getMax()));
  }

  /// The points of a table in the cube.
  public double[][] points(PointTable table) {
    List<String> names = table.parameters().stream().map(PointTable.Column::name).toList();
    int[] columns = list.stream().mapToInt(c -> names.indexOf(c.name())).toArray();
    return table.rows().stream().map(row -> point(row, columns)).toArray(double[][]::new);
  }

  private double[] point(Row row, int[] columns) {
    return IntStream.range(0, columns.length)
        .mapToDouble(j -> list.get(j).share().applyAsDouble(row.parameters().get(columns[j])))
        .toArray();
  }

  /// A point of the cube as a plan writes it; what has one level keeps it.
  List<String> settings(Study study, double[] point) {
    List<String> names = list.stream().map(Coordinate::name).toList();
    List<String> settings = new ArrayList<>();
    for (Varied varied : study.vary()) {
      int j = names.indexOf(varied.name());
      settings.add(
          j < 0
              ? ((Varied.Levels) varied).values().getFirst()
              : Planner.setting(list.get(j).number().applyAsDouble(point[j]), varied.unit()));
    }
    return settings;
  }
}
