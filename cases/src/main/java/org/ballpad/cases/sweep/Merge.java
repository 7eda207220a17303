package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts the folders of shards, or of copies of one study, together.
public final class Merge {
  private Merge() {}

  /// Copies all plans and journals into one folder and writes its tables. Of two outcomes of a
  /// point one with results is kept.
  ///
  /// @throws IOException where a folder holds no plan, or plans differ
  public static PointTable into(StudyFolder target, List<Path> sources) throws IOException {
    List<String> names = null;
    Map<Integer, Plan.Point> points = new TreeMap<>();
    for (Path source : sources) {
      Plan plan = StudyFolder.plan(source);
      names = names == null ? plan.names() : names;
      if (!plan.names().equals(names)) {
        throw new IOException(source + " varies " + plan.names() + ", the first one " + names);
      }
      for (Plan.Point point : plan.points()) {
        Plan.Point other = points.putIfAbsent(point.number(), point);
        if (other != null && !other.equals(point)) {
          throw new IOException(
              source + ": point " + point.number() + " differs from that of another folder");
        }
      }
    }
    Plan plan = new Plan(names, List.copyOf(points.values()));
    target.write(plan);
    try (Journal journal = target.journal()) {
      for (Path source : sources) {
        journal.append(
            Journal.peek(source).values().stream().filter(o -> isNews(o, journal)).toList());
      }
      return target.write(plan, journal.outcomes());
    }
  }

  private static boolean isNews(Outcome outcome, Journal journal) {
    Optional<Outcome> known = journal.outcome(outcome.id());
    return known.isEmpty() || outcome.isOk() && !known.get().isOk();
  }
}
