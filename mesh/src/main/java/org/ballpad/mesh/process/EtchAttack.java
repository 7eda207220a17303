package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Growth;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.LineOfSight;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// The part of a target that an etch attacks from the front.
///
/// The attack advances through the target alone: on its way through ambient it would only meet
/// target surface that it has attacked from the start. Units: um.
final class EtchAttack {
  private final Landscape landscape;
  private final Predicate<Region> which;
  private final Geometry target;
  private final List<Edge> edges;

  /// An etch of the regions that `which` selects.
  EtchAttack(Landscape landscape, Predicate<Region> which) {
    this.landscape = landscape;
    this.which = which;
    this.target = Removal.shape(landscape.partition().regions().stream().filter(which).toList());
    this.edges = landscape.edges(target);
  }

  Geometry target() {
    return target;
  }

  private static boolean isExposed(Edge edge) {
    return edge.beyond().equals(Landscape.FRONT);
  }

  /// Whether any of the target is exposed.
  boolean isExposed() {
    return edges.stream().anyMatch(EtchAttack::isExposed);
  }

  /// Thickness of the target below its exposed surface: the median over the length of the surface
  /// of the distance along the normal to where the target ends.
  double thickness() {
    record Sample(double depth, double weight) {}
    List<Sample> samples = new ArrayList<>();
    double total = 0;
    for (Edge edge : edges) {
      if (isExposed(edge)) {
        samples.add(new Sample(depth(edge), edge.length()));
        total += edge.length();
      }
    }
    samples.sort(Comparator.comparingDouble(Sample::depth));
    double sum = 0;
    for (Sample sample : samples) {
      sum += sample.weight();
      if (sum >= total / 2) {
        return sample.depth();
      }
    }
    throw new IllegalStateException("no exposed surface");
  }

  /// Length of the inward normal of an edge, from its middle, to the nearest other edge.
  private double depth(Edge edge) {
    double r = (edge.r0() + edge.r1()) / 2;
    double z = (edge.z0() + edge.z1()) / 2;
    double nr = -(edge.z1() - edge.z0()) / edge.length();
    double nz = (edge.r1() - edge.r0()) / edge.length();
    double nearest = Double.POSITIVE_INFINITY;
    for (Edge other : edges) {
      double dr = other.r1() - other.r0();
      double dz = other.z1() - other.z0();
      double det = dr * nz - dz * nr;
      if (other == edge || Math.abs(det) < 1e-12) {
        continue;
      }
      double along = ((r - other.r0()) * nz - (z - other.z0()) * nr) / det;
      double depth = ((r - other.r0()) * dz - (z - other.z0()) * dr) / det;
      if (along >= 0 && along <= 1 && depth > 0) {
        nearest = Math.min(nearest, depth);
      }
    }
    return nearest;
  }

  /// What an attack of a depth and an anisotropy removes.
  Growth.Grown advance(double depth, double anisotropy, double arcTol) {
    if (anisotropy == 1) {
      List<Edge> others = edges.stream().filter(edge -> !isExposed(edge)).toList();
      Geometry removed =
          LineOfSight.moved(
              Profile.of(landscape), edge -> isTarget(edge.beyond()), -depth, target, others);
      return new Growth.Grown(removed, List.of());
    }
    return new Growth((1 - anisotropy) * depth, depth, false, arcTol)
        .grow(
            target,
            landscape.outline(target),
            EtchAttack::isExposed,
            edge -> edge.beyond().isEmpty(),
            landscape.partition().arcs());
  }

  private boolean isTarget(String id) {
    return landscape.partition().region(id).filter(which).isPresent();
  }

  /// The target outside the footprint of a mask, less `undercut` on each side.
  Geometry outside(String mask, double undercut) {
    double width = landscape.partition().section().width();
    List<Geometry> footprint = new ArrayList<>();
    double low = target.getEnvelopeInternal().getMinY() - 1;
    double high = target.getEnvelopeInternal().getMaxY() + 1;
    for (Edge edge : edges) {
      if (edge.borders(mask)) {
        double from = Math.min(edge.r0(), edge.r1());
        double to = Math.max(edge.r0(), edge.r1());
        footprint.add(Grid.rectangle(from, low, to, high));
      }
    }
    List<Geometry> kept = new ArrayList<>();
    for (Polygon strip : Grid.pieces(Grid.union(footprint))) {
      Envelope box = strip.getEnvelopeInternal();
      double from = box.getMinX() <= 0 ? 0 : box.getMinX() + undercut;
      double to = box.getMaxX() >= width ? width : box.getMaxX() - undercut;
      if (from < to) {
        kept.add(Grid.rectangle(from, low, to, high));
      }
    }
    return Grid.difference(target, Grid.union(kept));
  }
}
