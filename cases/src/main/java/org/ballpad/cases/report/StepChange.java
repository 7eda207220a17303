package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// What one step did to the cross-section, and the dimensions of it. Units: um.
///
/// @param added what there is now and was not, of whatever material
/// @param removed what was there and is not
/// @param dimensions of the parts, the first of them
record StepChange(Geometry added, Geometry removed, List<Dimension> dimensions) {
  /// Dimensions on one picture.
  private static final int MOST = 6;

  /// Height over width from which a part is tall.
  private static final double TALL = 0.3;

  /// Parts that are narrower are not measured.
  private static final double SMALLEST = 0.02;

  /// A distance along r or z between two points.
  ///
  /// @param isRadial along r; else along z
  /// @param from where it begins
  /// @param to where it ends
  /// @param at the other coordinate
  record Dimension(boolean isRadial, double from, double to, double at) {
    double length() {
      return to - from;
    }
  }

  static StepChange of(Traveller.Card card) {
    Geometry before = all(card.before());
    Geometry after = all(card.after());
    Geometry added = Grid.difference(after, before);
    Geometry removed = Grid.difference(before, after);
    List<Dimension> dimensions = new ArrayList<>();
    double width = Grid.snap(card.after().section().width());
    for (Geometry change : List.of(added, removed)) {
      for (Polygon part : Grid.pieces(change)) {
        measure(part, width, dimensions);
      }
    }
    return new StepChange(
        added, removed, List.copyOf(dimensions.subList(0, Math.min(MOST, dimensions.size()))));
  }

  private static Geometry all(Partition partition) {
    return Grid.union(partition.regions().stream().map(Region::shape).toList());
  }

  /// The extent of a part along r, unless it fills the section, and its height: on the field where
  /// it fills the section.
  private static void measure(Polygon part, double width, List<Dimension> dimensions) {
    Envelope box = part.getEnvelopeInternal();
    if (Math.min(box.getWidth(), box.getHeight()) < SMALLEST) {
      return;
    }
    boolean fillsSection = box.getMinX() <= 0 && box.getMaxX() >= width - Grid.STEP;
    if (!fillsSection) {
      dimensions.add(new Dimension(true, box.getMinX(), box.getMaxX(), box.getMaxY()));
    }
    double at = fillsSection ? width - 2 * Grid.STEP : where(part, box);
    Column column = Column.of(part, at);
    if (column != null && column.top() > column.bottom()) {
      dimensions.add(new Dimension(false, column.bottom(), column.top(), at));
    }
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

  boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty();
  }

  /// The box around all that changed.
  Envelope box() {
    Envelope box = added.getEnvelopeInternal();
    box.expandToInclude(removed.getEnvelopeInternal());
    return box;
  }
}
