package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.file.point.PointTest;
import org.ballpad.materials.point.Differences;
import org.ballpad.materials.point.Station;
import org.ballpad.materials.point.Trace;

/// One run of a material point as columns of numbers, with their errors in time.
final class PointTable {
  static final List<String> COMPONENTS = List.of("rr", "zz", "tt", "rz");

  /// Stations of one leg that are shown at most.
  private static final int SHOWN = 8;

  private PointTable() {}

  /// A table to read: some stations of every leg, the components that the run speaks of.
  static List<List<String>> toRead(PointTest.Run run, Trace trace) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("time, s", "T, degC"));
    run.components().forEach(i -> head.add("strain " + COMPONENTS.get(i)));
    run.components().forEach(i -> head.add("stress " + COMPONENTS.get(i) + ", MPa"));
    head.addAll(List.of("von Mises, MPa", "error, MPa", "inelastic", "work, MPa"));
    rows.add(head);
    for (int k : shown(trace.stations())) {
      rows.add(row(run, trace.stations().get(k), trace.errors().get(k)));
    }
    return rows;
  }

  private static List<String> row(PointTest.Run run, Station s, Differences error) {
    List<String> row = new ArrayList<>();
    row.add(Figures.rounded(s.time(), 5));
    row.add(Figures.plain(SummaryJson.celsius(s.temperature())));
    run.components().forEach(i -> row.add(figures(s.strain()[i])));
    run.components().forEach(i -> row.add(figures(s.stress()[i])));
    row.add(figures(s.equivalentStress()));
    row.add(error(error.stress()));
    row.add(figures(s.inelastic()));
    row.add(figures(s.work()));
    return row;
  }

  /// Two figures of an error, none of one that is rounding.
  static String error(double error) {
    return Figures.rounded(error < 1e-11 ? 0 : error, 2);
  }

  /// Without the rounding errors of what is zero.
  private static String figures(double value) {
    return Figures.rounded(Math.abs(value) < 1e-10 ? 0 : value, 5);
  }

  /// Indices of stations: the start, and of every leg some evenly and the last.
  private static List<Integer> shown(List<Station> stations) {
    List<Integer> shown = new ArrayList<>(List.of(0));
    int first = 1;
    while (first < stations.size()) {
      int leg = stations.get(first).leg();
      int end = first;
      while (end < stations.size() && stations.get(end).leg() == leg) {
        end++;
      }
      int count = Math.min(SHOWN, end - first);
      for (int k = 1; k <= count; k++) {
        shown.add(first - 1 + (end - first) * k / count);
      }
      first = end;
    }
    return shown;
  }
}
