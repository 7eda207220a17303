package org.ballpad.solver.crack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.fixture.Grid;
import org.junit.jupiter.api.Test;

/// A path of two straight legs of lengths 2 and 2 sqrt 2, which meet at 45 degrees, and a parabola
/// z = x + x^2 / 5 over 2 um that goes on smoothly from the second.
class TrackTest {
  private static final Track TRACK = new Track(path());
  private static final double BEND = 2 + 2 * Math.sqrt(2);

  @Test
  void lengthsAreThoseOfTheCurves() {
    double steep = 1.8; // the slope at the end, 1 at the start of the parabola
    double parabola = (primitive(steep) - primitive(1)) / 0.4;
    assertEquals(2, TRACK.length(4), 1e-12);
    assertEquals(BEND, TRACK.length(8), 1e-12);
    assertEquals(BEND + parabola, TRACK.length(), 1e-6);
    assertEquals(1, TRACK.middle(1, 3), 1e-12);
  }

  /// The integral of sqrt(1 + v^2).
  private static double primitive(double v) {
    double root = Math.sqrt(1 + v * v);
    return (v * root + Math.log(v + root)) / 2;
  }

  @Test
  void legsEndAtCornersAndBends() {
    List<Track.Leg> legs = TRACK.legs();
    assertEquals(2, legs.size(), legs.toString());
    assertEquals(0, legs.getFirst().from());
    assertEquals(2, legs.getFirst().to(), 1e-12);
    assertEquals(2 + Math.sqrt(2), legs.getLast().middle(), 1e-12);
    assertEquals(BEND, legs.getLast().to(), 1e-12);
  }

  @Test
  void aLengthHasAPlaceAndAStretch() {
    assertArrayEquals(new double[] {1.2, 0}, TRACK.at(1.2), 1e-12);
    assertArrayEquals(new double[] {3, 1}, TRACK.at(2 + Math.sqrt(2)), 1e-12);
    assertEquals(2, TRACK.stretchNear(1.5, 2));
    assertEquals(1, TRACK.stretchNear(0.1, 2));
    assertEquals(8, TRACK.stretchNear(100, 3));
    assertEquals(-1, TRACK.stretchNear(1, 11));
  }

  @Test
  void roomEndsAtACornerOrAFace() {
    assertEquals(0.4, TRACK.room(1.6, 0), 1e-12);
    assertEquals(Math.sqrt(0.5), TRACK.room(2.5, 0.5), 1e-12);
    assertEquals(0.3, TRACK.room(5.7, 3), 1e-12);
  }

  private static CrackPath path() {
    Mesh mesh =
        new Grid(
                Grid.lines(0, 6, 12),
                Grid.lines(-1, 1, 2),
                (s, t) -> new double[] {s, t + height(s)},
                (i, j) -> j == 0 ? "base" : "film")
            .mesh(CellShape.T6);
    return CrackPath.along(mesh, Interfaces.between(mesh, "film", "base"), CrackPath.End.INNER);
  }

  private static double height(double s) {
    return Math.max(0, s - 2) + (s > 4 ? 0.2 * (s - 4) * (s - 4) : 0);
  }
}
