package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Curve;

/// Fills film panels with layers of stretched triangles between the points of their two sides.
final class PanelCells {
  private static final double SAME_CENTRE = 2e-3;

  private final Outline outline;
  private final Segments segments;
  private final MeshAssembly assembly;
  private final List<List<Integer>> partsOfPiece = new ArrayList<>();

  PanelCells(Outline outline, CurveSampling sampling, MeshAssembly assembly) {
    this.outline = outline;
    this.segments = sampling.segments();
    this.assembly = assembly;
    outline.pieces().forEach(p -> partsOfPiece.add(new ArrayList<>()));
    for (int s = 0; s < segments.count; s++) {
      partsOfPiece.get(segments.piece[s]).add(s);
    }
    partsOfPiece.forEach(parts -> parts.sort(Comparator.comparingDouble(s -> segments.t0[s])));
  }

  /// Adds the cells of all panels.
  void add() {
    outline.panels().forEach(this::add);
  }

  private void add(Panel panel) {
    int[] top = points(panel.top());
    int[] bottom = panel.bottom() == null ? null : points(panel.bottom());
    int[] start = points(panel.start());
    int[] end = points(panel.end());
    int layers = start.length - 1;
    int columns = top.length - 1;
    int[][] grid = new int[layers + 1][columns + 1];
    for (int k = 0; k <= layers; k++) {
      for (int i = 0; i <= columns; i++) {
        int below = bottom == null ? start[0] : bottom[i];
        double share = (double) k / layers;
        if (k == layers) {
          grid[k][i] = top[i];
        } else if (k == 0) {
          grid[k][i] = below;
        } else if (i == 0 || i == columns) {
          grid[k][i] = i == 0 ? start[k] : end[k];
        } else {
          grid[k][i] =
              assembly.point(
                  assembly.r(below) + share * (assembly.r(top[i]) - assembly.r(below)),
                  assembly.z(below) + share * (assembly.z(top[i]) - assembly.z(below)));
        }
      }
    }
    addCells(panel, grid);
    bendRows(panel, grid);
  }

  private void addCells(Panel panel, int[][] grid) {
    for (int k = 0; k + 1 < grid.length; k++) {
      for (int i = 0; i + 1 < grid[k].length; i++) {
        int a = grid[k][i];
        int b = grid[k][i + 1];
        int c = grid[k + 1][i + 1];
        int d = grid[k + 1][i];
        if (a == b) {
          assembly.triangle(panel.region(), a, c, d);
        } else if (isRising(a, b, c, d)) {
          assembly.triangle(panel.region(), a, b, c);
          assembly.triangle(panel.region(), a, c, d);
        } else {
          assembly.triangle(panel.region(), a, b, d);
          assembly.triangle(panel.region(), b, c, d);
        }
      }
    }
  }

  /// Whether the quadrilateral a, b, c, d is divided by a-c; otherwise by b-d. The shorter diagonal
  /// is better.
  private boolean isRising(int a, int b, int c, int d) {
    double rising = Math.hypot(assembly.r(a) - assembly.r(c), assembly.z(a) - assembly.z(c));
    double falling = Math.hypot(assembly.r(b) - assembly.r(d), assembly.z(b) - assembly.z(d));
    return rising <= falling * (1 + 1e-9);
  }

  /// Curves the rows between two sides so that they follow both, and the diagonals with them.
  private void bendRows(Panel panel, int[][] grid) {
    int layers = grid.length - 1;
    int columns = grid[0].length - 1;
    double[] top = bends(panel.top());
    double[] bottom = panel.bottom() == null ? new double[2 * columns] : bends(panel.bottom());
    for (int i = 0; i < columns; i++) {
      if (top[2 * i] == 0 && top[2 * i + 1] == 0 && bottom[2 * i] == 0 && bottom[2 * i + 1] == 0) {
        continue;
      }
      for (int k = 0; k <= layers; k++) {
        double share = (double) k / layers;
        if (k > 0 && k < layers) {
          bend(grid[k][i], grid[k][i + 1], i, share, bottom, top, circle(panel, share));
        }
        if (k < layers && grid[k][i] != grid[k][i + 1]) {
          boolean rising = isRising(grid[k][i], grid[k][i + 1], grid[k + 1][i + 1], grid[k + 1][i]);
          int from = rising ? grid[k][i] : grid[k][i + 1];
          int to = rising ? grid[k + 1][i + 1] : grid[k + 1][i];
          bend(from, to, i, share + 0.5 / layers, bottom, top, -1);
        }
      }
    }
  }

  private void bend(int a, int b, int i, double share, double[] bottom, double[] top, int circle) {
    double r =
        0.5 * (assembly.r(a) + assembly.r(b)) + (1 - share) * bottom[2 * i] + share * top[2 * i];
    double z =
        0.5 * (assembly.z(a) + assembly.z(b))
            + (1 - share) * bottom[2 * i + 1]
            + share * top[2 * i + 1];
    assembly.bend(a, b, r, z, circle);
  }

  /// The circle between two concentric sides, or around the vertex of a turn; -1 where there is
  /// none.
  private int circle(Panel panel, double share) {
    Arc outer = outline.pieces().get(panel.top().piece()).curve().arc();
    if (outer == null) {
      return -1;
    }
    double r;
    double z;
    double radius = 0;
    if (panel.bottom() == null) {
      int apex = points(panel.start())[0];
      r = assembly.r(apex);
      z = assembly.z(apex);
    } else {
      Arc inner = outline.pieces().get(panel.bottom().piece()).curve().arc();
      if (inner == null) {
        return -1;
      }
      r = inner.r();
      z = inner.z();
      radius = inner.radius();
    }
    if (Math.hypot(r - outer.r(), z - outer.z()) > SAME_CENTRE) {
      return -1;
    }
    return assembly.circle(
        new Arc(outer.r(), outer.z(), radius + share * (outer.radius() - radius), outer.sagitta()));
  }

  /// The points of a piece in the direction of a run.
  private int[] points(Panel.Run run) {
    List<Integer> parts = partsOfPiece.get(run.piece());
    int n = parts.size();
    boolean turned = run.backwards() != outline.pieces().get(run.piece()).reversed();
    int[] points = new int[n + 1];
    for (int i = 0; i < n; i++) {
      points[turned ? n - i : i] = segments.from[parts.get(i)];
    }
    points[turned ? 0 : n] = segments.to[parts.get(n - 1)];
    return points;
  }

  /// How far the curve under each part of a run rises over the middle of its chord, r and z
  /// interleaved.
  private double[] bends(Panel.Run run) {
    List<Integer> parts = partsOfPiece.get(run.piece());
    Piece piece = outline.pieces().get(run.piece());
    Curve curve = piece.curve();
    int n = parts.size();
    boolean turned = run.backwards() != piece.reversed();
    double[] bends = new double[2 * n];
    for (int i = 0; i < n && curve.arc() != null; i++) {
      int s = parts.get(i);
      int at = turned ? n - 1 - i : i;
      double middle = piece.own(0.5 * (segments.t0[s] + segments.t1[s]));
      bends[2 * at] =
          curve.r(middle) - 0.5 * (assembly.r(segments.from[s]) + assembly.r(segments.to[s]));
      bends[2 * at + 1] =
          curve.z(middle) - 0.5 * (assembly.z(segments.from[s]) + assembly.z(segments.to[s]));
    }
    return bends;
  }
}
