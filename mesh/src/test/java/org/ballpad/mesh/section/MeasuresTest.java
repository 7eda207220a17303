package org.ballpad.mesh.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/// Volumes and surfaces of bodies of revolution against their closed forms.
class MeasuresTest {
  private final Measures revolved =
      new Measures(new Section(Section.Kind.AXISYMMETRIC, 100, Double.NaN));
  private final Measures planar = new Measures(new Section(Section.Kind.PLANAR, 100, Double.NaN));

  @Test
  void ringAndCone() {
    Geometry ring = Grid.rectangle(3, -2, 7, 5);
    assertEquals(Math.PI * 40 * 7, revolved.volume(ring), 1e-9);
    assertEquals(28, planar.volume(ring), 1e-12);
    assertEquals(Math.PI * 36 * 5 / 3, revolved.volume(Grid.polygon(0, 0, 6, 0, 0, 5)), 1e-9);
  }

  @Test
  void holesCountNegative() {
    Geometry frame = Grid.difference(Grid.rectangle(0, 0, 10, 10), Grid.rectangle(2, 2, 4, 4));
    assertEquals(Math.PI * (1000 - 24), revolved.volume(frame), 1e-9);
  }

  @Test
  void chordsOfAnArcStandForTheArc() {
    Arc circle = new Arc(20, 5, 4, 1);
    double[] rz = new double[24];
    for (int i = 0; i < 12; i++) {
      rz[2 * i] = 20 + 4 * Math.cos(i * Math.PI / 6);
      rz[2 * i + 1] = 5 + 4 * Math.sin(i * Math.PI / 6);
    }
    Geometry disc = Grid.polygon(rz);
    double torus = 2 * Math.PI * Math.PI * 20 * 16;
    assertEquals(torus, revolved.volume(disc, List.of(circle)), 1e-12 * torus);
    assertEquals(Math.PI * 16, planar.volume(disc, List.of(circle)), 1e-12 * 50);
  }

  /// A film of 0.5 um attacked by 0.6 um from the edge of its mask, vertices on the grid: integral
  /// of sqrt(0.36 - t^2) over its thickness. Far from the axis roundings of 1 nm must not be
  /// levers.
  @Test
  void roundingOfChordsCountsOnce() {
    Arc circle = new Arc(680, 10.5, 0.6, 0.005);
    Geometry gone =
        Grid.polygon(
            680, 10.5, 679.4, 10.5, 679.418, 10.354, 679.471, 10.216, 679.556, 10.096, 679.668, 10,
            680, 10);
    double exact = 0.25 * Math.sqrt(0.11) + 0.18 * Math.asin(0.5 / 0.6);
    double rounding = 0.7 * Grid.STEP * 0.8; // along the curve
    assertEquals(exact, planar.volume(gone, List.of(circle)), rounding);
  }

  @Test
  void surfaceOfAConeAndOfADisc() {
    assertEquals(Math.PI * 3 * 5, revolved.surface(new Edge(0, 4, 3, 0, "")), 1e-12);
    assertEquals(Math.PI * 21, revolved.surface(new Edge(2, 0, 5, 0, "")), 1e-12);
    assertEquals(3, planar.surface(new Edge(2, 0, 5, 0, "")), 1e-12);
  }
}
