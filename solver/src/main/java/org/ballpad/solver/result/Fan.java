package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// The cells around a node without a gap between them, counter-clockwise.
///
/// @param sectors what each cell fills
/// @param closed whether they go all the way round
record Fan(List<Sector> sectors, boolean closed) {
  /// A part of the surroundings of the node.
  ///
  /// @param block the cells that fill it
  /// @param from direction in which it begins, rad from r towards z
  /// @param angle how far it goes on counter-clockwise, rad
  record Sector(CellBlock block, double from, double angle) {}

  /// A sector between two sides, each given by its other end.
  private record Slice(Sector sector, int begin, int end) {}

  /// All fans of a node: one, or several where gaps are between them.
  static List<Fan> around(Mesh mesh, int node) {
    Map<Integer, Slice> beginning = new HashMap<>();
    Map<Integer, Slice> ending = new HashMap<>();
    for (Slice slice : slices(mesh, node)) {
      beginning.put(slice.begin, slice);
      ending.put(slice.end, slice);
    }
    List<Fan> fans = new ArrayList<>();
    List<Slice> firsts =
        new ArrayList<>(
            beginning.values().stream().filter(s -> !ending.containsKey(s.begin)).toList());
    if (firsts.isEmpty()) {
      firsts.addAll(beginning.values().stream().limit(1).toList());
    }
    for (Slice first : firsts) {
      List<Sector> sectors = new ArrayList<>();
      Slice slice = first;
      do {
        sectors.add(slice.sector);
        slice = beginning.get(slice.end);
      } while (slice != null && slice != first);
      fans.add(new Fan(sectors, slice != null));
    }
    return fans;
  }

  /// What the cells of some blocks fill, neighbours joined.
  List<Sector> joined(Predicate<CellBlock> blocks) {
    List<Sector> joined = new ArrayList<>();
    int n = sectors.size();
    int start = 0; // a closed fan is read from where the blocks begin
    while (closed && start < n && blocks.test(sectors.get((start + n - 1) % n).block)) {
      start++;
    }
    boolean goesOn = false;
    for (int i = 0; i < n; i++) {
      Sector sector = sectors.get((start + i) % n);
      boolean isOne = blocks.test(sector.block);
      if (isOne && goesOn) {
        Sector last = joined.removeLast();
        joined.add(new Sector(last.block, last.from, last.angle + sector.angle));
      } else if (isOne) {
        joined.add(sector);
      }
      goesOn = isOne;
    }
    return joined;
  }

  private static List<Slice> slices(Mesh mesh, int node) {
    List<Slice> slices = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      int corners = block.shape().corners();
      for (int c = 0; c < block.size(); c++) {
        for (int i = 0; i < corners; i++) {
          if (block.node(c, i) == node) {
            slices.add(slice(mesh, block, c, i));
          }
        }
      }
    }
    return slices;
  }

  private static Slice slice(Mesh mesh, CellBlock block, int c, int i) {
    int corners = block.shape().corners();
    int next = (i + 1) % corners;
    int before = (i + corners - 1) % corners;
    Cell cell = Cell.of(mesh, block, c);
    double from = heading(cell, i, next);
    double angle = heading(cell, i, before) - from;
    double turn = angle < 0 ? angle + 2 * Math.PI : angle;
    return new Slice(new Sector(block, from, turn), block.node(c, next), block.node(c, before));
  }

  /// Direction of a side at the corner where it begins.
  private static double heading(Cell cell, int begin, int end) {
    double[] a = cell.reference().node(begin);
    double[] b = cell.reference().node(end);
    Cell.Point at = cell.at(a[0], a[1]);
    double xi = b[0] - a[0];
    double eta = b[1] - a[1];
    return Math.atan2(at.zXi() * xi + at.zEta() * eta, at.rXi() * xi + at.rEta() * eta);
  }
}
