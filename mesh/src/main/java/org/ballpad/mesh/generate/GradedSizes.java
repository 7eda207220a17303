package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Curve;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Sizes that start at wanted values at points, curves and regions and grow linearly with the
/// distance from them.
///
/// The middles of two equilateral triangles of side h that share a side are h / sqrt(3) apart, so
/// cells that grow by the factor g from one to the next have sizes that grow by sqrt(3) (g - 1) per
/// length.
final class GradedSizes implements SizeField {
  /// Sizes for nothing asked: shares of the width of the section.
  private static final double LARGEST_SHARE = 1.0 / 8;

  private static final double CORNER_SHARE = 1.0 / 560;
  private static final double ON_EDGE = 2e-3;

  /// What is this little further away than it need be counts: rounding leaves nothing out.
  private static final double SURE = 1 + 1e-9;

  private record At(double r, double z, double size) {}

  private record Along(Curve curve, double size) {
    /// A distance that no point of the curve is nearer than.
    double atLeast(double r, double z) {
      if (curve.arc() != null) {
        return Math.abs(curve.arc().distance(r, z)) - ON_EDGE; // ends are on the grid, not on it
      }
      return Math.max(beyond(r, curve.r0(), curve.r1()), beyond(z, curve.z0(), curve.z1()));
    }

    private static double beyond(double x, double one, double other) {
      return Math.max(Math.min(one, other) - x, x - Math.max(one, other));
    }
  }

  private record Inside(IndexedPointInAreaLocator area, double size) {}

  private final double largest;
  private final double slope;
  private final List<At> points = new ArrayList<>();
  private final List<Along> curves = new ArrayList<>();
  private final List<Inside> areas = new ArrayList<>();

  /// @param width lateral extent of the section, um
  /// @throws MeshFault if `at` names a place that does not exist
  GradedSizes(
      Arrangement arrangement, List<SingularPoints.Point> corners, MeshSizes wanted, double width) {
    largest = wanted.size() == null ? LARGEST_SHARE * width : wanted.size();
    slope = Math.sqrt(3) * (wanted.growth() - 1);
    Map<String, Double> places =
        wanted.at() == null ? Map.of("corners", CORNER_SHARE * width) : wanted.at();
    new TreeMap<>(places)
        .forEach((place, size) -> {
          if (place.equals("corners")) {
            corners.stream()
                .filter(c -> arrangement.r()[c.vertex()] < width - ON_EDGE)
                .forEach(c -> addPoint(arrangement, c, size));
          } else if (place.startsWith("corner:")) {
            addPoint(arrangement, numbered(corners, place), size);
          } else {
            addCurves(arrangement, place, size);
          }
        });
  }

  @Override
  public double at(double r, double z) {
    double size = largest;
    for (Inside inside : areas) {
      if (inside.size < size && inside.area.locate(new Coordinate(r, z)) != Location.EXTERIOR) {
        size = inside.size;
      }
    }
    for (At point : points) {
      double dr = r - point.r;
      double dz = z - point.z;
      double reach = reach(point.size, size);
      if (dr * dr + dz * dz < reach * reach) {
        size = Math.min(size, point.size + slope * Math.hypot(dr, dz));
      }
    }
    for (Along along : curves) {
      if (along.size < size && along.atLeast(r, z) < reach(along.size, size)) {
        double t = along.curve.nearest(r, z);
        double distance = Math.hypot(r - along.curve.r(t), z - along.curve.z(t));
        size = Math.min(size, along.size + slope * distance);
      }
    }
    return size;
  }

  /// How far a size reaches before it has grown to another.
  private double reach(double from, double to) {
    return from < to ? SURE * (to - from) / slope : 0;
  }

  private static SingularPoints.Point numbered(List<SingularPoints.Point> corners, String place) {
    String number = place.substring("corner:".length());
    if (!number.matches("[1-9][0-9]{0,6}") || Integer.parseInt(number) > corners.size()) {
      throw new MeshFault(
          "E-PLACE", "`%s` names no singular point: there are %d".formatted(place, corners.size()));
    }
    return corners.get(Integer.parseInt(number) - 1);
  }

  private void addPoint(Arrangement arrangement, SingularPoints.Point corner, double size) {
    points.add(new At(arrangement.r()[corner.vertex()], arrangement.z()[corner.vertex()], size));
  }

  private void addCurves(Arrangement arrangement, String place, double size) {
    String[] names = place.split("/", -1);
    int before = curves.size();
    for (Curve curve : arrangement.curves()) {
      Region left = region(arrangement, curve.left());
      Region right = region(arrangement, curve.right());
      boolean matches =
          names.length == 1
              ? isPart(left, place) != isPart(right, place)
              : isPart(left, names[0]) && isPart(right, names[1])
                  || isPart(left, names[1]) && isPart(right, names[0]);
      if (matches) {
        curves.add(new Along(curve, size));
      }
    }
    if (curves.size() == before) {
      throw new MeshFault(
          "E-PLACE",
          "`%s` is no region or interface: regions are %s"
              .formatted(place, arrangement.regions().stream().map(Region::id).toList()));
    }
    arrangement.regions().stream()
        .filter(region -> names.length == 1 && region.isPartOf(place))
        .forEach(
            region -> areas.add(new Inside(new IndexedPointInAreaLocator(region.shape()), size)));
  }

  private static Region region(Arrangement arrangement, int index) {
    return index == Arrangement.OUTSIDE ? null : arrangement.regions().get(index);
  }

  private static boolean isPart(Region region, String name) {
    return region != null && region.isPartOf(name);
  }
}
