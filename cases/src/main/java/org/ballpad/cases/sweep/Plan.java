package org.ballpad.cases.sweep;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.sweep.PointTable.Column;

/// The points of a study in their order, before anything is computed.
///
/// @param names of what is varied, in the order of the study
/// @param points in the order of the plan
public record Plan(List<String> names, List<Point> points) {
  private static final List<String> FIXED = List.of("point", "id");

  /// Copies the lists.
  public Plan {
    names = List.copyOf(names);
    points = List.copyOf(points);
  }

  /// One point.
  ///
  /// @param number place in the plan of the whole study, from 1
  /// @param id content hash of what is computed, hexadecimal
  /// @param settings a value for each name, as a case file would write it
  public record Point(int number, String id, List<String> settings) implements Serializable {
    /// Copies the list.
    public Point {
      settings = List.copyOf(settings);
    }
  }

  /// The plan with more points.
  Plan with(List<Point> others) {
    List<Point> more = new ArrayList<>(points);
    more.addAll(others);
    return new Plan(names, more);
  }

  /// Every n-th point, beginning with the k-th.
  ///
  /// @param shard k, from 1
  /// @param shards n
  public Plan shard(int shard, int shards) {
    return new Plan(
        names, points.stream().filter(p -> (p.number() - 1) % shards == shard - 1).toList());
  }

  /// The columns of the settings: a unit that all settings of a name share belongs to its column.
  public List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      List<String> units =
          points.stream()
              .map(p -> Written.of(p.settings().get(index)).map(Written::unit).orElse(""))
              .distinct()
              .toList();
      columns.add(new Column(names.get(i), units.size() == 1 ? units.getFirst() : ""));
    }
    return columns;
  }

  /// The plan as comma-separated text.
  public String csv() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(FIXED);
    header.addAll(names);
    rows.add(header);
    for (Point point : points) {
      List<String> row = new ArrayList<>(List.of(Integer.toString(point.number()), point.id()));
      row.addAll(point.settings());
      rows.add(row);
    }
    return Csv.text(rows);
  }

  /// Reads what [#csv] wrote.
  public static Plan parse(String csv) {
    List<List<String>> rows = Csv.parse(csv);
    int fixed = FIXED.size();
    List<Point> points =
        rows.stream()
            .skip(1)
            .map(row ->
                new Point(Integer.parseInt(row.get(0)), row.get(1), row.subList(fixed, row.size())))
            .toList();
    return new Plan(rows.getFirst().subList(fixed, rows.getFirst().size()), points);
  }
}
