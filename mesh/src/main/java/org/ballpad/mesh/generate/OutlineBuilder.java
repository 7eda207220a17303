package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.section.Curve;

/// Puts parts of curves, panels and the walls between panels together.
final class OutlineBuilder {
  /// Layers of cells through a film.
  static final int LAYERS = 2;

  /// Largest rise of an arc over its chord, over the thickness of the film beside it.
  private static final double LARGEST_RISE = 0.3;

  private final CutCurves curves;
  private final List<Curve> shapes = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Integer> right = new ArrayList<>();
  private final List<Boolean> fixed = new ArrayList<>();
  private final List<Double> longest = new ArrayList<>();
  private final List<Integer> parent = new ArrayList<>();
  private final List<Boolean> againstParent = new ArrayList<>();
  private final Map<Long, Integer> byEnds = new HashMap<>();
  private final List<Panel> panels = new ArrayList<>();

  OutlineBuilder(CutCurves curves, List<CutCurves.Part> parts) {
    this.curves = curves;
    parts.forEach(part -> addShape(part.shape()));
  }

  /// Adds a panel whose sides are known as runs of parts; `bottom` is null for a turn.
  void add(PanelFinder.Found found, Panel.Run bottom, Panel.Run top) {
    int label = Panel.label(panels.size());
    Panel.Run start = wall(found.a0(), found.b0(), found.region());
    Panel.Run end = wall(found.a1(), found.b1(), found.region());
    setRight(start, label);
    setLeft(end, label);
    setRight(top, label);
    if (bottom != null) {
      setLeft(bottom, label);
      join(bottom, top);
      double thickness =
          Math.min(distance(found.a0(), found.b0()), distance(found.a1(), found.b1()));
      limitRise(bottom.piece(), thickness);
      limitRise(top.piece(), thickness);
    }
    panels.add(new Panel(found.region(), bottom, top, start, end));
  }

  /// The finished outline.
  Outline outline() {
    List<Piece> pieces = new ArrayList<>();
    Map<Integer, Integer> groups = new HashMap<>();
    for (int i = 0; i < shapes.size(); i++) {
      boolean reversed = false;
      int at = i;
      while (parent.get(at) != at) {
        reversed ^= againstParent.get(at);
        at = parent.get(at);
      }
      int group = groups.computeIfAbsent(at, root -> groups.size());
      pieces.add(
          new Piece(
              shapes.get(i).withSides(left.get(i), right.get(i)),
              fixed.get(i) ? LAYERS : 0,
              group,
              reversed,
              longest.get(i)));
    }
    return new Outline(curves.allR(), curves.allZ(), pieces, panels);
  }

  private int addShape(Curve shape) {
    int i = shapes.size();
    shapes.add(shape);
    left.add(shape.left());
    right.add(shape.right());
    fixed.add(false);
    longest.add(Double.POSITIVE_INFINITY);
    parent.add(i);
    againstParent.add(false);
    byEnds.putIfAbsent(ends(shape.from(), shape.to()), i);
    return i;
  }

  private static long ends(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private Panel.Run wall(int from, int to, int region) {
    Integer piece = byEnds.get(ends(from, to));
    if (piece == null) {
      piece =
          addShape(
              new Curve(
                  from,
                  to,
                  region,
                  region,
                  curves.r(from),
                  curves.z(from),
                  curves.r(to),
                  curves.z(to),
                  -1,
                  null,
                  0,
                  0));
    }
    fixed.set(piece, true);
    return new Panel.Run(piece, shapes.get(piece).from() != from);
  }

  private void setLeft(Panel.Run run, int label) {
    (run.backwards() ? right : left).set(run.piece(), label);
  }

  private void setRight(Panel.Run run, int label) {
    (run.backwards() ? left : right).set(run.piece(), label);
  }

  /// Lets two pieces be divided alike.
  private void join(Panel.Run bottom, Panel.Run top) {
    int a = bottom.piece();
    int b = top.piece();
    boolean against = bottom.backwards() != top.backwards();
    while (parent.get(a) != a) {
      against ^= againstParent.get(a);
      a = parent.get(a);
    }
    while (parent.get(b) != b) {
      against ^= againstParent.get(b);
      b = parent.get(b);
    }
    if (a != b) {
      parent.set(Math.max(a, b), Math.min(a, b));
      againstParent.set(Math.max(a, b), against);
    }
  }

  private void limitRise(int piece, double thickness) {
    Curve shape = shapes.get(piece);
    if (shape.arc() != null) {
      // A chord of length c under an arc of radius R rises by c^2 / 8 R.
      double chord = Math.sqrt(8 * LARGEST_RISE * thickness * shape.arc().radius());
      longest.set(piece, Math.min(longest.get(piece), chord));
    }
  }

  private double distance(int v, int w) {
    return Math.hypot(curves.r(v) - curves.r(w), curves.z(v) - curves.z(w));
  }
}
