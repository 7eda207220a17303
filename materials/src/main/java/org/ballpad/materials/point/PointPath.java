package org.ballpad.materials.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.PointDriver;

/// Takes one point along a path and says how large the error in time is.
///
/// A pilot cuts each leg into increments by comparing every increment with two of half its length.
/// Then the path is gone twice, in these increments and in halves of them. While both differ by
/// more than the error asked for, all increments but those that are given are halved.
///
/// - **Error** that of the finer pass is about the difference of both (docs/theory.md, eq. 7.27)
///   where the law is of first order, and less than it where the law is better.
/// - **Cost** a pilot of three updates per increment, then passes whose lengths double.
public final class PointPath {
  /// Increments of one pass beyond which it is not refined further.
  static final int MOST = 200_000;

  /// No leg is gone in fewer increments, so that its curve can be drawn.
  private static final int FEWEST = 50;

  /// First increment of a leg in a pilot, as a share of the leg. Rates may be others from here on:
  /// an increment and its halves that are all much longer than what is left of the old ones agree,
  /// and are wrong.
  private static final double FIRST = Math.scalb(1.0 / FEWEST, -12);

  /// Shortest increment of a pilot, as a share of its leg: a ms of a year.
  private static final double SHORTEST = Math.scalb(1.0, -45);

  /// Halved increments that leave more of the error than this do not help.
  private static final double HELPS = 0.75;

  /// Error that the pilot allows in one increment, as a share of the error asked for.
  private static final double SHARE = 0.05;

  private final MaterialLaw law;
  private final double start;
  private final List<Leg> legs;
  private final double error;

  private PointPath(MaterialLaw law, double start, List<Leg> legs, double error) {
    this.law = law;
    this.start = start;
    this.legs = legs;
    this.error = error;
  }

  /// Goes along a path; the point starts as new material, free of stress and strain.
  ///
  /// @param start temperature at the start, K
  /// @param error largest error, relative to the largest size of its quantity, that legs without
  ///   given increments should have
  /// @return what came out; its error may be larger than asked for, see [Trace#isAccurate]
  public static Trace follow(MaterialLaw law, double start, List<Leg> legs, double error) {
    return new PointPath(law, start, legs, error).follow();
  }

  private Trace follow() {
    List<double[]> ends = pilot();
    double before = Double.POSITIVE_INFINITY;
    while (true) {
      List<double[]> halves = halved(ends, true);
      Pass coarse = pass(ends);
      Pass fine = pass(halves);
      double found = freeError(coarse, fine);
      int increments = halves.stream().mapToInt(leg -> leg.length).sum();
      // Errors that come from legs with given increments do not fall.
      boolean isEnd = found <= error || found > HELPS * before || increments > MOST;
      if (isEnd || fine.stopped().or(coarse::stopped).isPresent()) {
        return trace(coarse, fine, increments, found <= error);
      }
      before = found;
      ends = halved(ends, false);
    }
  }

  /// The largest relative difference of two passes on legs without given increments.
  private double freeError(Pass coarse, Pass fine) {
    Differences largest = Differences.NONE;
    Differences size = Differences.NONE;
    for (int k = 0; 2 * k < fine.stations().size() && k < coarse.stations().size(); k++) {
      Station station = fine.stations().get(2 * k);
      size = size.or(station.size());
      if (!legs.isEmpty() && legs.get(station.leg()).increments() == 0) {
        largest = largest.or(station.from(coarse.stations().get(k)));
      }
    }
    return largest.over(size);
  }

  /// Goes along the path in given increments.
  ///
  /// @param ends the ends of the increments of each leg, as shares of it
  private Pass pass(List<double[]> ends) {
    return Pass.of(
        law,
        start,
        legs,
        (leg, stretch, point, reached) -> {
          double before = 0;
          for (double end : ends.get(leg)) {
            if (!stretch.advance(point, before, end, Pass.HALVINGS)) {
              return false;
            }
            reached.at(end);
            before = end;
          }
          return true;
        });
  }

  /// The ends of the increments of each leg, as shares of it.
  private List<double[]> pilot() {
    var ends = new ArrayList<double[]>();
    Differences[] largest = {Differences.NONE};
    Pass.of(
        law,
        start,
        legs,
        (leg, stretch, point, reached) -> {
          int given = stretch.isStill() ? 1 : legs.get(leg).increments();
          ends.add(given > 0 ? even(given) : pilot(stretch, point, largest));
          return stretch.advance(point, 0, 1, Pass.HALVINGS);
        });
    while (ends.size() < legs.size()) {
      ends.add(even(1)); // behind the end of the path
    }
    return ends;
  }

  private static double[] even(int n) {
    return IntStream.rangeClosed(1, n).mapToDouble(k -> (double) k / n).toArray();
  }

  /// Increments whose error, by comparison with two halves, is even; up to where there is an
  /// answer.
  ///
  /// @param largest the largest sizes so far
  private double[] pilot(Stretch stretch, PointDriver start, Differences[] largest) {
    PointDriver at = start;
    var ends = new ArrayList<Double>();
    double share = 0;
    double step = FIRST;
    while (share < 1 && step > SHORTEST) {
      double end = share + step > 1 - 1e-9 ? 1 : share + step;
      double middle = (share + end) / 2;
      PointDriver whole = at.copy();
      PointDriver halves = at.copy();
      double ratio = Double.POSITIVE_INFINITY;
      if (stretch.advance(whole, share, end, 0)
          && stretch.advance(halves, share, middle, 0)
          && stretch.advance(halves, middle, end, 0)) {
        Station reached = Station.of(0, 0, halves);
        largest[0] = largest[0].or(reached.size());
        ratio = localError(Station.of(0, 0, whole).from(reached), largest[0]) / (SHARE * error);
      }
      if (ratio <= 1) {
        ends.add(end);
        share = end;
        at = halves;
      }
      step = Math.min(1.0 / FEWEST, step * factor(ratio));
    }
    if (share < 1) {
      ends.add(1.0); // the passes say where the path ends
    }
    return ends.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Backward Euler: the error of one increment goes with its square.
  private static double factor(double ratio) {
    return Math.clamp(0.9 / Math.sqrt(Math.max(ratio, 1e-12)), 0.2, 2);
  }

  /// Inelastic strain is held against total strain: both begin at nothing, and one first.
  private static double localError(Differences d, Differences size) {
    double strain = Math.max(d.strain(), d.inelastic());
    return new Differences(strain, d.stress(), 0, 0).over(size);
  }

  private List<double[]> halved(List<double[]> shares, boolean all) {
    var halved = new ArrayList<double[]>();
    for (int leg = 0; leg < shares.size(); leg++) {
      double[] ends = shares.get(leg);
      halved.add(all || legs.get(leg).increments() == 0 ? halved(ends) : ends);
    }
    return halved;
  }

  private static double[] halved(double[] ends) {
    double[] twice = new double[2 * ends.length];
    double before = 0;
    for (int k = 0; k < ends.length; k++) {
      twice[2 * k] = (before + ends[k]) / 2;
      twice[2 * k + 1] = ends[k];
      before = ends[k];
    }
    return twice;
  }

  /// The stations that both passes have.
  private static Trace trace(Pass coarse, Pass fine, int increments, boolean isAccurate) {
    var stations = new ArrayList<Station>();
    var errors = new ArrayList<Differences>();
    for (int k = 0; k < coarse.stations().size() && 2 * k < fine.stations().size(); k++) {
      stations.add(fine.stations().get(2 * k));
      errors.add(fine.stations().get(2 * k).from(coarse.stations().get(k)));
    }
    Optional<String> stopped = fine.stopped().or(coarse::stopped);
    return new Trace(stations, errors, increments, isAccurate, stopped);
  }
}
