package org.ballpad.mesh.section;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;

/// The patches that a growing front is made of, in coordinates in which it is round.
///
/// Angles are in radians, counter-clockwise from the r axis.
final class Front {
  private static final double SHARPEST_MITRE = Math.toRadians(120) + 1e-9;

  /// Chords of corners that are no circles cannot be curved later, so they are shorter.
  private static final double WIDEST_OVAL = Math.toRadians(10);

  /// Corners between chords of a curve turn no more than this.
  private static final double BLUNTEST = Arcs.WIDEST + 1e-3;

  private static final double SHORTEST_OVAL = 20 * Grid.STEP;

  private final double squeeze;
  private final double reach;
  private final boolean mitre;
  private final double tolerance;
  private final List<Edge> outline = new ArrayList<>();
  private final List<Edge> obstacles = new ArrayList<>();
  private final List<Geometry> patches = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();

  Front(Growth growth, List<List<Side>> rings) {
    squeeze = growth.lateral() / growth.vertical();
    reach = growth.vertical();
    mitre = growth.mitre();
    tolerance = growth.tolerance();
    for (List<Side> ring : rings) {
      for (Side side : ring) {
        outline.add(side.edge());
        if (side.kind() == Side.Kind.OBSTACLE) {
          obstacles.add(side.edge());
        }
      }
    }
  }

  /// Everything reached, in true coordinates.
  List<Geometry> patches() {
    return patches;
  }

  /// Circles of the outer border, in round coordinates.
  List<Arc> arcs() {
    return arcs;
  }

  /// Adds strips along the source edges of a ring and sectors at their ends.
  void addSources(List<Side> ring) {
    for (int i = 0; i < ring.size(); i++) {
      Side previous = ring.get(Math.floorMod(i - 1, ring.size()));
      Side side = ring.get(i);
      Side next = ring.get((i + 1) % ring.size());
      if (side.isSource()) {
        addStrip(
            side,
            isBlunt(previous, side) ? middle(previous, side) : side.startNormal(),
            isBlunt(side, next) ? middle(side, next) : side.endNormal());
      }
      if (side.isSource() && next.isSource()) {
        addCorner(side, next);
      } else if (side.isSource()) {
        addEnd(side, next);
      } else if (next.isSource()) {
        addStart(side, next);
      }
    }
  }

  private static double sweep(Side side, Side next) {
    return Math.IEEEremainder(side.endNormal() - next.startNormal(), 2 * Math.PI);
  }

  /// Whether a corner turns so little that one vertex can stand for its arc. That holds between the
  /// chords of a curve, which so do not become more when film grows upon film; a strip over a long
  /// edge is never tilted for it, nor one over an arc, which ends at right angles to it.
  private boolean isBlunt(Side side, Side next) {
    boolean isStraight = side.arc() == null && next.arc() == null;
    double sweep = side.isSource() && next.isSource() && isStraight ? sweep(side, next) : 0;
    double share = isShort(side) && isShort(next) ? 1 : 2;
    return sweep > 0
        && sweep <= BLUNTEST
        && (isShort(side) || isShort(next))
        && Arcs.sagitta(reach, share * sweep) <= tolerance;
  }

  private boolean isShort(Side side) {
    return side.edge().length() <= reach;
  }

  /// Direction of the one vertex over a blunt corner.
  private double middle(Side side, Side next) {
    if (!isShort(side)) {
      return side.endNormal();
    }
    return next.startNormal() + (isShort(next) ? sweep(side, next) / 2 : 0);
  }

  private void addStrip(Side side, double from, double to) {
    Edge e = side.edge();
    List<double[]> border = new ArrayList<>();
    border.add(new double[] {e.r0(), e.z0()});
    border.add(new double[] {e.r1(), e.z1()});
    if (side.arc() != null && (side.isConvex() || side.arc().radius() > reach)) {
      addConcentric(side, border);
    } else if (side.arc() != null) {
      border.add(new double[] {side.arc().r(), side.arc().z()});
    } else {
      border.add(polar(e.r1(), e.z1(), to, reach));
      border.add(polar(e.r0(), e.z0(), from, reach));
    }
    addPatch(border, Shadow.parallel(e, reach, obstacles));
  }

  /// Over an arc the front stays an arc about the same centre.
  private void addConcentric(Side side, List<double[]> border) {
    Edge e = side.edge();
    Arc arc = side.arc();
    double radius = arc.radius() + (side.isConvex() ? reach : -reach);
    double from = Math.atan2(e.z1() - arc.z(), e.r1() - arc.r());
    double to = Math.atan2(e.z0() - arc.z(), e.r0() - arc.r());
    addArc(arc.r(), arc.z(), radius, from, Math.IEEEremainder(to - from, 2 * Math.PI), border);
  }

  /// Two source edges that meet.
  private void addCorner(Side side, Side next) {
    if (!isBlunt(side, next)) {
      double from = next.startNormal();
      addSector(side.edge().r1(), side.edge().z1(), from, sweep(side, next), mitre);
    }
  }

  /// A source edge followed by something else: the front turns on to its neighbour.
  private void addEnd(Side side, Side next) {
    double from = next.edge().direction();
    double sweep = turn(side.endNormal() - from);
    boolean onSymmetry = next.kind() == Side.Kind.OPEN;
    addSector(side.edge().r1(), side.edge().z1(), from, sweep, mitre && onSymmetry);
  }

  private void addStart(Side previous, Side side) {
    double from = side.startNormal();
    double sweep = turn(previous.edge().direction() + Math.PI - from);
    boolean onSymmetry = previous.kind() == Side.Kind.OPEN;
    addSector(side.edge().r0(), side.edge().z0(), from, sweep, mitre && onSymmetry);
  }

  /// An angle between -90 and 270 degrees.
  private static double turn(double angle) {
    return Math.IEEEremainder(angle - Math.PI / 2, 2 * Math.PI) + Math.PI / 2;
  }

  private void addSector(double r, double z, double from, double sweep, boolean sharp) {
    if (sharp && sweep > 0 && sweep <= SHARPEST_MITRE) {
      double tip = reach / Math.cos(sweep / 2);
      addPatch(
          List.of(
              new double[] {r, z},
              polar(r, z, from, reach),
              polar(r, z, from + sweep / 2, tip),
              polar(r, z, from + sweep, reach)),
          Shadow.radial(r, z, tip, obstacles));
    } else {
      addRound(r, z, reach, from, sweep);
    }
  }

  private void addRound(double r, double z, double radius, double from, double sweep) {
    if (sweep * radius < Grid.STEP / 2) {
      return;
    }
    List<double[]> border = new ArrayList<>();
    border.add(new double[] {r, z});
    addArc(r, z, radius, from, sweep, border);
    addPatch(border, Shadow.radial(r, z, radius, obstacles));
  }

  /// Adds what a front reaches that has come to a corner with some of its reach left, on both sides
  /// of the border of the shadow.
  void addDetour(Detour.Corner corner) {
    double radius = reach - corner.distance();
    double lit = Math.clamp(turn(corner.arrival() - corner.from()), 0, corner.sweep());
    addRound(corner.r(), corner.z(), radius, corner.from(), lit);
    addRound(corner.r(), corner.z(), radius, corner.from() + lit, corner.sweep() - lit);
  }

  /// Adds the vertices of an arc. It has a vertex wherever it crosses the outline, so that the ends
  /// of the front are exact.
  private void addArc(
      double r, double z, double radius, double from, double sweep, List<double[]> border) {
    double last = 0;
    double widest = 0;
    border.add(polar(r, z, from, radius));
    for (double end : crossings(r, z, radius, from, sweep)) {
      double part = end - last;
      int chords = chords(radius, Math.abs(part));
      for (int i = 1; i <= chords; i++) {
        border.add(polar(r, z, from + last + part * i / chords, radius));
      }
      widest = Math.max(widest, Math.abs(part) / chords);
      last = end;
    }
    arcs.add(new Arc(r, z, radius, Arcs.sagitta(radius, widest)));
  }

  /// Angles, counted from the start of an arc, where it crosses the outline, and its end.
  private List<Double> crossings(double r, double z, double radius, double from, double sweep) {
    TreeSet<Double> turns = new TreeSet<>();
    double least = 2 * Grid.STEP / radius;
    for (Edge edge : outline) {
      for (double angle : Points.crossings(r, z, radius, edge)) {
        double turn = (angle - from) * Math.signum(sweep);
        turn -= 2 * Math.PI * Math.floor(turn / (2 * Math.PI));
        if (turn > least && turn < Math.abs(sweep) - least) {
          turns.add(turn);
        }
      }
    }
    List<Double> ends = new ArrayList<>();
    double previous = 0;
    for (double turn : turns) {
      if (turn > previous + least) {
        ends.add(turn * Math.signum(sweep));
        previous = turn;
      }
    }
    ends.add(sweep);
    return ends;
  }

  private int chords(double radius, double sweep) {
    return squeeze == 1
        ? Arcs.chords(radius, sweep, tolerance, Arcs.WIDEST)
        : ovalChords(radius, sweep);
  }

  /// Number of chords of a corner that is no circle: fine, but coarse against the grid.
  private int ovalChords(double radius, double sweep) {
    int fine = Arcs.chords(radius, sweep, tolerance, WIDEST_OVAL);
    int coarse = (int) Math.ceil(radius * (1 + squeeze) / 2 * sweep / SHORTEST_OVAL);
    return Math.clamp(coarse, 1, fine);
  }

  private void addPatch(List<double[]> border, List<List<double[]>> shadows) {
    Geometry patch = trueShape(border);
    if (!shadows.isEmpty()) {
      patch = Grid.difference(patch, Grid.union(shadows.stream().map(this::trueShape).toList()));
    }
    patches.add(patch);
  }

  private Geometry trueShape(List<double[]> border) {
    double[] rz = new double[2 * border.size()];
    for (int i = 0; i < border.size(); i++) {
      rz[2 * i] = border.get(i)[0] * squeeze;
      rz[2 * i + 1] = border.get(i)[1];
    }
    return Grid.polygon(rz);
  }

  private static double[] polar(double r, double z, double angle, double radius) {
    return new double[] {r + radius * Math.cos(angle), z + radius * Math.sin(angle)};
  }
}
