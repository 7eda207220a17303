package org.ballpad.mesh.solder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Geometry;

/// Solder between a wafer and a board that faces it, around the axis: recesses of both are full,
/// and between their contact lines stands a [Barrel].
///
/// The board is given in a frame of its own, its face to the front; it is turned over and put above
/// the wafer. Units: um.
public final class Bridge {
  private final Landscape wafer;
  private final Landscape board;
  private final ContactLine lower;
  private final ContactLine upper;
  private final Drop below;
  private final Drop above;

  private Bridge(
      Landscape wafer,
      List<Edge> waferSurface,
      ContactLine lower,
      Landscape board,
      List<Edge> boardSurface,
      ContactLine upper) {
    this.wafer = wafer;
    this.board = board;
    this.lower = lower;
    this.upper = upper;
    this.below = Disc.drop(wafer, waferSurface, lower);
    this.above = Disc.drop(board, boardSurface, upper);
  }

  /// What holds the board in its place.
  public sealed interface Hold {
    /// The distance between the planes of the two contact lines, um.
    record Standoff(double distance) implements Hold {}

    /// The force that presses wafer and board together over surface tension, um.
    record Load(double force) implements Hold {}
  }

  /// Lets solder come to rest between a wafer and a board.
  ///
  /// @param wafer the wafer without the solder
  /// @param wetsWafer which edges of its surface the solder wets
  /// @param board the board, its face to the front
  /// @param wetsBoard which edges of its surface the solder wets
  /// @param arcTol largest distance between the free surface and its chords, um
  public static Joint.Between between(
      Landscape wafer,
      Predicate<Edge> wetsWafer,
      Landscape board,
      Predicate<Edge> wetsBoard,
      Liquid liquid,
      Hold hold,
      double arcTol) {
    List<Edge> waferSurface = ContactLine.surface(wafer);
    List<Edge> boardSurface = ContactLine.surface(board);
    int start = first(waferSurface, wetsWafer);
    int land = first(boardSurface, wetsBoard);
    if (start == waferSurface.size() || land == boardSurface.size()) {
      return new Joint.Dry();
    }
    ContactLine lower = ContactLine.on(waferSurface, wetsWafer, start);
    ContactLine upper = ContactLine.on(boardSurface, wetsBoard, land);
    return new Bridge(wafer, waferSurface, lower, board, boardSurface, upper)
        .of(liquid, hold, arcTol);
  }

  private static int first(List<Edge> surface, Predicate<Edge> wetted) {
    int i = 0;
    while (i < surface.size() && !wetted.test(surface.get(i))) {
      i++;
    }
    return i;
  }

  private Joint.Between of(Liquid liquid, Hold hold, double arcTol) {
    double held = below.held() + above.held();
    double between = liquid.volume() - held;
    if (between <= 0) {
      return impossible(liquid, "the recesses hold " + Rounded.text(held) + " um3");
    }
    Barrel barrel = new Barrel(lower.r(), upper.r(), between, liquid.weight());
    Optional<Meridian> surface =
        switch (hold) {
          case Hold.Standoff(double distance) -> barrel.apart(Grid.snap(distance));
          case Hold.Load(double force) ->
              barrel
                  .under(force)
                  .flatMap(Meridian::end)
                  .flatMap(end -> barrel.apart(Grid.snap(end.z())));
        };
    if (surface.isEmpty()) {
      String free = Rounded.text(barrel.free());
      return impossible(
          liquid,
          "it would part or run over its lines; without load the joint is " + free + " um high");
    }
    return placed(liquid, barrel, surface.get(), arcTol);
  }

  private Joint.Between placed(Liquid liquid, Barrel barrel, Meridian surface, double arcTol) {
    double standoff = Grid.snap(surface.end().orElseThrow().z());
    FreeSurface free =
        FreeSurface.of(surface, p -> new double[] {p.r(), lower.z() + p.z()}, arcTol);
    double top = lower.z() + standoff;
    Geometry segment = free.closed(0, top, 0, lower.z());
    double turn = top + upper.z();
    String obstacle = below.obstacle(segment) + above.obstacle(Grid.mirrored(segment, turn));
    if (!obstacle.isEmpty()) {
      return impossible(liquid, obstacle);
    }
    Geometry boardFront = Grid.mirrored(board.front(), turn);
    Geometry gap = Grid.intersection(wafer.front(), boardFront);
    Geometry shape =
        Grid.union(
            List.of(
                below.filling(),
                Grid.intersection(segment, gap),
                Grid.mirrored(above.filling(), turn)));
    return new Joint.Bridged(shape, free.arcs(), free.to(), turn, standoff, barrel.load(surface));
  }

  private Joint.Impossible impossible(Liquid liquid, String why) {
    return new Joint.Impossible(
        "V = %s um3 between radii %s and %s um (%s)"
            .formatted(
                Rounded.text(liquid.volume()),
                Rounded.text(lower.r()),
                Rounded.text(upper.r()),
                why));
  }
}
