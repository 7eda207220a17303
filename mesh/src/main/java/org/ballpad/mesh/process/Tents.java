package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Profile;
import org.ballpad.mesh.section.Sweep;
import org.locationtech.jts.geom.Geometry;

/// Recesses that a stiff film spans. Units: um.
final class Tents {
  private static final double MARGIN = 1;

  private Tents() {}

  /// The ambient from whose points both walls of a recess are seen level with them and nearer to
  /// each other than `span`: where the surface is closed by a level segment of that length.
  static Geometry below(Profile surface, double span, double width) {
    double w = Grid.snap(width);
    double reach = Grid.snap(span);
    double low = surface.lowest() - MARGIN;
    double high = surface.highest() + MARGIN;
    List<Geometry> columns = new ArrayList<>();
    for (Edge e : surface.pieces()) {
      columns.add(Grid.polygon(e.r0(), low, e.r1(), low, e.r1(), e.z1(), e.r0(), e.z0()));
    }
    Geometry solid = Grid.union(columns);
    Geometry wide = Sweep.along(Sweep.mirrored(solid, w, 2 * reach), reach, 0);
    Geometry box = Grid.rectangle(-reach, low, w + 2 * reach, high);
    Geometry open = Sweep.along(Grid.difference(box, wide), -reach, 0);
    Geometry closed = Grid.difference(Grid.rectangle(0, low, w, high), open);
    return Grid.difference(closed, solid);
  }
}
