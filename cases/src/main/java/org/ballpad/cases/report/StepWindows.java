package org.ballpad.cases.report;

import java.util.Optional;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;

/// What the picture of a step shows: the whole, the surroundings of the change and, where a
/// dimension would be too short to be seen there, a close-up of it.
///
/// @param whole the section at one scale for r and z
/// @param detail around the change, stretched along z where it is flat
/// @param closeUp around the first dimension that is too short in the detail
record StepWindows(Window whole, Window detail, Optional<Window> closeUp) {
  private static final double WHOLE_WIDTH = 130;
  private static final double WHOLE_HEIGHT = 220;
  private static final double DETAIL_WIDTH = 640;

  /// Width of the detail beside a close-up, pixels.
  private static final double NARROW_WIDTH = 400;

  private static final double CLOSE_WIDTH = 200;
  private static final double CLOSE_HEIGHT = 170;

  private static final double LEAST_HEIGHT = 230;
  private static final double MOST_HEIGHT = 380;

  /// Shares of the change that the detail shows around it.
  private static final double AROUND_R = 0.08;

  private static final double AROUND_Z = 0.35;

  /// Width over height of the narrowest detail, as long as the section is wide enough.
  private static final double NARROWEST = 2;

  /// Least that is shown around a change, um.
  private static final double LEAST = 1.5;

  /// A length below, in pixels, asks for a close-up, which is `CLOSER` times as wide as the length.
  private static final double SHORT = 30;

  private static final double CLOSER = 5;

  static StepWindows of(Partition after, StepChange change) {
    Window whole = whole(after, change);
    Window detail = detail(after, change, DETAIL_WIDTH);
    Optional<Dimension> small =
        change.dimensions().stream().filter(d -> isSmall(d, detail)).findFirst();
    return small.isEmpty()
        ? new StepWindows(whole, detail, Optional.empty())
        : new StepWindows(
            whole, detail(after, change, NARROW_WIDTH), Optional.of(closeUp(after, small.get())));
  }

  /// Whether a dimension is shown in the close-up only.
  static boolean isSmall(Dimension dimension, Window detail) {
    boolean isReach =
        dimension.kind() == Dimension.Kind.UNDERCUT || dimension.kind() == Dimension.Kind.OVERHANG;
    return isReach && dimension.length() * detail.scale() < SHORT;
  }

  private static Window whole(Partition after, StepChange change) {
    Envelope box = change.box();
    after.regions().forEach(r -> box.expandToInclude(r.shape().getEnvelopeInternal()));
    double scale = Math.min(WHOLE_WIDTH / box.getWidth(), WHOLE_HEIGHT / box.getHeight());
    return new Window(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY(), scale, scale);
  }

  /// Around the change, or the active side where nothing changed.
  private static Window detail(Partition after, StepChange change, double pixels) {
    double width = Grid.snap(after.section().width());
    Envelope box = change.isEmpty() ? active(after) : change.box();
    double aroundR = Math.max(LEAST, AROUND_R * box.getWidth());
    double aroundZ = Math.max(LEAST, AROUND_Z * Math.min(box.getHeight(), 60));
    double zMin = box.getMinY() - aroundZ;
    double zMax = box.getMaxY() + aroundZ;
    // a narrow cut is shown with what stands beside it
    double missing = NARROWEST * (zMax - zMin) - (box.getWidth() + 2 * aroundR);
    aroundR += Math.max(0, missing / 2);
    double rMin = Math.max(0, box.getMinX() - aroundR);
    double rMax = Math.min(width, box.getMaxX() + aroundR);
    double trueHeight = pixels * (zMax - zMin) / (rMax - rMin);
    double height = Math.clamp(trueHeight, LEAST_HEIGHT, MOST_HEIGHT);
    return Window.within(rMin, rMax, zMin, zMax, pixels, height);
  }

  private static Window closeUp(Partition after, Dimension small) {
    double width = Grid.snap(after.section().width());
    double half = CLOSER * small.length() / 2;
    double r = Math.clamp((small.from() + small.to()) / 2, half, Math.max(half, width - half));
    double up = half * CLOSE_HEIGHT / CLOSE_WIDTH;
    return Window.ofWidth(r - half, r + half, small.at() - up, small.at() + up, CLOSE_WIDTH);
  }

  private static Envelope active(Partition partition) {
    Envelope box = new Envelope();
    for (Region region : partition.regions()) {
      if (region.bornAtStep() > 0) {
        box.expandToInclude(region.shape().getEnvelopeInternal());
      }
    }
    if (box.isNull()) {
      partition.regions().forEach(r -> box.expandToInclude(r.shape().getEnvelopeInternal()));
    }
    return box;
  }
}
