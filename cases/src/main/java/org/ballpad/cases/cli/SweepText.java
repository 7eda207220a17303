package org.ballpad.cases.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.report.Json;
import org.ballpad.cases.report.TextTable;
import org.ballpad.cases.run.Geometry;
import org.ballpad.cases.sweep.Journal;
import org.ballpad.cases.sweep.Outcome;
import org.ballpad.cases.sweep.Plan;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.PointTable.Row;
import org.ballpad.cases.sweep.PointTable.Status;
import org.ballpad.cases.sweep.StudyCase;
import org.ballpad.cases.sweep.Sweep;

/// What `ballpad sweep` prints.
final class SweepText {
  private static final int FIRST_ROWS = 5;
  private static final int ID_DIGITS = 12;

  private final Plan plan;
  private final int refused;
  private final Path folder;

  /// @param refused combinations that a constraint refused
  SweepText(Plan plan, int refused, Path folder) {
    this.plan = plan;
    this.refused = refused;
    this.folder = folder;
  }

  /// The plan, its first points, and what is known of its cost.
  ///
  /// @param known outcomes of an earlier sweep
  String plan(StudyCase theCase, Map<String, Outcome> known) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("point", "id"));
    header.addAll(plan.names());
    rows.add(header);
    for (Plan.Point point : plan.points().subList(0, Math.min(FIRST_ROWS, plan.points().size()))) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(point.number()));
      row.add(point.id().substring(0, ID_DIGITS));
      row.addAll(point.settings());
      rows.add(row);
    }
    String more = plan.points().size() > FIRST_ROWS ? "...\n" : "";
    return "%d points%s\n%s%s%s\n"
        .formatted(
            plan.points().size(),
            refused > 0 ? ", %d more refused by constraints".formatted(refused) : "",
            TextTable.of(rows, 2),
            more,
            cost(theCase, known));
  }

  private String cost(StudyCase theCase, Map<String, Outcome> known) {
    List<Outcome> of =
        plan.points().stream()
            .map(Plan.Point::id)
            .distinct()
            .filter(known::containsKey)
            .map(known::get)
            .toList();
    long ids = plan.points().stream().map(Plan.Point::id).distinct().count();
    String open = "%d of them are open".formatted(ids - of.size());
    if (of.isEmpty()) {
      return open + "; " + nodes(theCase);
    }
    double mean = of.stream().mapToDouble(Outcome::seconds).average().orElseThrow();
    return open
        + ", about %.3g s of one processor in all: %.3g s for each of the %d known"
            .formatted(mean * (ids - of.size()), mean, of.size());
  }

  /// What a point costs depends on the machine; its first mesh does not.
  private String nodes(StudyCase theCase) {
    if (plan.points().isEmpty()) {
      return "nothing to compute";
    }
    try {
      String nodes =
          theCase.at(plan.points().getFirst().settings()).variants().stream()
              .map(variant -> Integer.toString(Geometry.of(variant).mesh().nodeCount()))
              .collect(Collectors.joining(" and "));
      return "the first mesh of point 1 has %s nodes, a second about four times as many"
          .formatted(nodes);
    } catch (CaseFault | RuntimeException fault) {
      return "point 1 will fail: " + Failures.text(fault, false);
    }
  }

  /// What is left of a sweep that was stopped, and what to do.
  String stopped() {
    return Files.exists(folder.resolve(Journal.NAME))
        ? "Finished points stay in %s; the same command goes on from there".formatted(folder)
        : "No point was finished; --out names another folder for the results";
  }

  /// What came of a sweep.
  String done(Sweep.Done done) {
    PointTable table = done.table();
    StringBuilder text = new StringBuilder();
    text.append(
        "%d points: %d ok, %d failed; %d computed now, %d taken from other studies, %d known\n"
            .formatted(
                table.rows().size(),
                count(table, Status.OK),
                failed(table),
                done.computed(),
                done.taken(),
                done.known()));
    if (refused > 0) {
      text.append("%d combinations were refused by constraints\n".formatted(refused));
    }
    reasons(table)
        .forEach((reason, points) ->
            text.append(
                "  %d failed, such as point %d: %s\n"
                    .formatted(points.size(), points.getFirst(), reason)));
    return text.append("results: ").append(folder.resolve("results.csv")).append('\n').toString();
  }

  /// The same as JSON.
  String json(Sweep.Done done) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("folder", folder);
    root.put("points", done.table().rows().size());
    root.put("ok", count(done.table(), Status.OK));
    root.put("failed", failed(done.table()));
    root.put("refused", refused);
    root.put("computed", done.computed());
    root.put("taken", done.taken());
    root.put("known", done.known());
    root.put("failures", reasons(done.table()));
    return Json.text(root);
  }

  private static int failed(PointTable table) {
    return count(table, Status.FAILED);
  }

  /// Points of a status.
  static int count(PointTable table, Status status) {
    return (int) table.rows().stream().filter(row -> row.status() == status).count();
  }

  /// Numbers of the points that failed, by the first line of the reason.
  private static Map<String, List<Integer>> reasons(PointTable table) {
    return table.rows().stream()
        .filter(row -> row.status() == Status.FAILED)
        .collect(
            Collectors.groupingBy(
                row -> row.reason().lines().findFirst().orElse(""),
                LinkedHashMap::new,
                Collectors.mapping(Row::number, Collectors.toList())));
  }
}
