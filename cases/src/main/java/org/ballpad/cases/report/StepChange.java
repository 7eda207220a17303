package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.process.PlaceBall;
import org.ballpad.mesh.process.Print;
import org.ballpad.mesh.process.StepInfo;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// What one step did to the cross-section, and the dimensions of it. Units: um.
///
/// @param added what there is now and was not, of whatever material
/// @param removed what was there and is not
/// @param waiting solder that the step put on and that has no shape yet: a ball as it is, paste as
///   the stencil leaves it
/// @param addedVolume um3, um2 for planar sections
/// @param removedVolume um3, um2 for planar sections
/// @param before box around everything before the step
/// @param after box around everything after it
/// @param dimensions of the largest parts
record StepChange(
    Geometry added,
    Geometry removed,
    Geometry waiting,
    double addedVolume,
    double removedVolume,
    Envelope before,
    Envelope after,
    List<Dimension> dimensions) {
  /// Parts that are measured, the largest ones.
  private static final int MOST = 3;

  /// Height over width from which a part is tall.
  private static final double TALL = 0.3;

  /// How far walls may bend, as a share of their slant.
  private static final double STRAIGHT = 0.1;

  /// Lengths below are not worth a dimension.
  private static final double SMALLEST = 0.02;

  static StepChange of(Traveller.Card card) {
    Geometry before = all(card.before());
    Geometry after = all(card.after());
    Geometry added = Grid.difference(after, before);
    Geometry removed = Grid.difference(before, after);
    Geometry waiting = waiting(card, after);
    Measures measures = new Measures(card.after().section());
    List<Arc> arcs = new ArrayList<>(card.before().arcs());
    arcs.addAll(card.after().arcs());
    return new StepChange(
        added,
        removed,
        waiting,
        measures.volume(added, arcs),
        measures.volume(removed, arcs),
        before.getEnvelopeInternal(),
        after.getEnvelopeInternal(),
        dimensions(card, after, added, removed, waiting));
  }

  private static Geometry all(Partition partition) {
    return Grid.union(partition.regions().stream().map(Region::shape).toList());
  }

  /// Solder on top of what lies below its middle.
  private static Geometry waiting(Traveller.Card card, Geometry after) {
    return switch (card.step().record()) {
      case PlaceBall ball -> {
        double radius = ball.diameter() / 2;
        double r = ball.at() == null ? 0 : ball.at();
        Coordinate middle = new Coordinate(r, Column.of(after, r).top() + radius);
        Geometry whole = after.getFactory().createPoint(middle).buffer(radius, 32);
        yield within(whole, card);
      }
      case Print print -> {
        double r = print.at() == null ? 0 : print.at();
        double z = Column.of(after, r).top();
        double height = print.thickness() * print.transfer();
        yield within(
            Grid.rectangle(r - print.aperture(), z, r + print.aperture(), z + height), card);
      }
      default -> Grid.empty();
    };
  }

  private static Geometry within(Geometry shape, Traveller.Card card) {
    Envelope box = shape.getEnvelopeInternal();
    double width = Grid.snap(card.after().section().width());
    return Grid.intersection(shape, Grid.rectangle(0, box.getMinY(), width, box.getMaxY()));
  }

  private static List<Dimension> dimensions(
      Traveller.Card card, Geometry after, Geometry added, Geometry removed, Geometry waiting) {
    boolean isBack = card.step().record().info().side() == StepInfo.Side.BACK;
    Overhangs overhangs = new Overhangs(after, isBack);
    double width = Grid.snap(card.after().section().width());
    List<Dimension> dimensions = new ArrayList<>();
    if (!added.isEmpty() && !removed.isEmpty()) { // something has changed its shape
      for (Polygon part : largest(reshaped(card))) {
        measure(part, width, Dimension.Kind.HEIGHT, dimensions);
      }
      return dimensions;
    }
    for (Polygon part : largest(waiting)) {
      measure(part, width, Dimension.Kind.HEIGHT, dimensions);
    }
    for (Polygon part : largest(added)) {
      measure(part, width, Dimension.Kind.HEIGHT, dimensions);
      overhangs.over(part).filter(d -> d.length() > SMALLEST).forEach(dimensions::add);
    }
    for (Polygon part : largest(removed)) {
      measure(part, width, Dimension.Kind.DEPTH, dimensions);
      overhangs.under(part).filter(d -> d.length() > SMALLEST).forEach(dimensions::add);
    }
    return List.copyOf(dimensions);
  }

  /// The regions that the step gave another shape.
  private static Geometry reshaped(Traveller.Card card) {
    return Grid.union(
        card.after().regions().stream()
            .filter(region ->
                card.before()
                    .region(region.id())
                    .filter(old -> old.shape().equalsExact(region.shape()))
                    .isEmpty())
            .map(Region::shape)
            .toList());
  }

  /// The largest pieces, from left to right.
  private static List<Polygon> largest(Geometry shape) {
    return Grid.pieces(shape).stream()
        .filter(part -> !part.isEmpty())
        .sorted(Comparator.comparingDouble(part -> -part.getArea()))
        .limit(MOST)
        .sorted(Comparator.comparingDouble(part -> part.getEnvelopeInternal().getMinX()))
        .toList();
  }

  /// The extent of a part along r, unless it fills the section, and its height: on the field where
  /// it fills the section.
  private static void measure(
      Polygon part, double width, Dimension.Kind upright, List<Dimension> dimensions) {
    Envelope box = part.getEnvelopeInternal();
    if (Math.min(box.getWidth(), box.getHeight()) < SMALLEST) {
      return;
    }
    boolean fillsSection = box.getMinX() <= 0 && box.getMaxX() >= width - Grid.STEP;
    if (!fillsSection) {
      dimensions.add(
          new Dimension(Dimension.Kind.WIDTH, box.getMinX(), box.getMaxX(), box.getMaxY()));
      floor(part, box, dimensions);
    }
    double at = fillsSection ? width - 2 * Grid.STEP : where(part, box);
    Column column = Column.of(part, at);
    if (column != null && column.top() > column.bottom()) {
      dimensions.add(new Dimension(upright, column.bottom(), column.top(), at));
    }
  }

  /// The extent of the floor of a part between straight, slanted walls.
  private static void floor(Polygon part, Envelope box, List<Dimension> dimensions) {
    Envelope floor = slice(part, box, 10 * Grid.STEP / box.getHeight());
    Envelope middle = slice(part, box, 0.5);
    double slant = box.getWidth() - floor.getWidth();
    double bend = middle.getWidth() - (box.getWidth() + floor.getWidth()) / 2;
    if (Math.abs(slant) > SMALLEST && Math.abs(bend) < STRAIGHT * Math.abs(slant)) {
      double from = Math.round(floor.getMinX() * 100) / 100.0; // 10 nm up a slanted wall
      double to = Math.round(floor.getMaxX() * 100) / 100.0;
      dimensions.add(new Dimension(Dimension.Kind.FLOOR, from, to, box.getMinY()));
    }
  }

  /// The box around what a part has at a share of its height.
  private static Envelope slice(Polygon part, Envelope box, double share) {
    double z = box.getMinY() + share * box.getHeight();
    return part.intersection(Grid.line(box.getMinX() - 1, z, box.getMaxX() + 1, z))
        .getEnvelopeInternal();
  }

  /// Where a part is as high as it mostly is; for a tall one, where it is highest.
  private static double where(Polygon part, Envelope box) {
    if (box.getHeight() > TALL * box.getWidth()) {
      return Arrays.stream(part.getCoordinates())
          .max(Comparator.comparingDouble(c -> c.y))
          .orElseThrow()
          .x;
    }
    return DoubleStream.of(0.1, 0.3, 0.5, 0.7, 0.9)
        .map(share -> box.getMinX() + share * box.getWidth())
        .boxed()
        .sorted(Comparator.comparingDouble(r -> height(part, r)))
        .skip(2)
        .findFirst()
        .orElseThrow();
  }

  private static double height(Polygon part, double r) {
    Column column = Column.of(part, r);
    return column == null ? 0 : column.top() - column.bottom();
  }

  /// Whether there is nothing to be seen of the step.
  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && waiting.isEmpty();
  }

  double top() {
    return after.getMaxY();
  }

  double bottom() {
    return after.getMinY();
  }

  boolean isTopNew() {
    return top() != before.getMaxY();
  }

  /// Whether the step changed the lowest level; a slab that was just put there has none to change.
  boolean isBottomNew() {
    return !before.isNull() && bottom() != before.getMinY();
  }

  /// The box around all that changed.
  Envelope box() {
    Envelope box = added.getEnvelopeInternal();
    box.expandToInclude(removed.getEnvelopeInternal());
    box.expandToInclude(waiting.getEnvelopeInternal());
    return box;
  }
}
