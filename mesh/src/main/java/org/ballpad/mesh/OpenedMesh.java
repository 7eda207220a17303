package org.ballpad.mesh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A mesh cut along a path: its nodes there are doubled, one for the cells of either side. How far
/// the crack is open, constraints say.
///
/// A node stays single where cells around it join both sides without crossing the path: at an end
/// that a third region encloses. Cells of the second side take the new nodes; old nodes keep their
/// numbers.
///
/// @param path the path in the mesh before
/// @param mesh the mesh with the new nodes behind the old ones
/// @param twins for each of the path's nodes the node of the second side, or the same one where the
///   sides are joined
public record OpenedMesh(CrackPath path, Mesh mesh, int[] twins) {
  /// A cell by its block.
  private record Cell(int block, int cell) {
    static Cell of(Facet facet) {
      return new Cell(facet.block(), facet.cell());
    }
  }

  /// Cuts a mesh along a path.
  public static OpenedMesh of(CrackPath path) {
    Mesh whole = path.mesh();
    List<Set<Cell>> around = cellsAround(path);
    EdgeIndex cut = new EdgeIndex(path.sides());
    for (int k = 0; k < path.sides(); k++) {
      cut.number(path.stop(k), path.stop(k + 1));
    }
    int[] twins = path.nodes().clone();
    int[][] cells = whole.blocks().stream().map(b -> b.nodes().clone()).toArray(int[][]::new);
    int count = whole.nodeCount();
    for (int i = 0; i < twins.length; i++) {
      int side = Math.min(i / path.order(), path.sides() - 1);
      Cell from = Cell.of(path.second().get(side));
      Set<Cell> fan = fan(whole, around.get(i), from, path.nodes()[i], cut);
      if (!fan.contains(Cell.of(path.first().get(side)))) {
        twins[i] = count++;
        for (Cell cell : fan) {
          replace(cells[cell.block], whole, cell, path.nodes()[i], twins[i]);
        }
      }
    }
    return new OpenedMesh(path, withTwins(path, twins, cells, count), twins);
  }

  /// For each of the path's nodes the cells that have it.
  private static List<Set<Cell>> cellsAround(CrackPath path) {
    int[] place = new int[path.mesh().nodeCount()];
    Arrays.fill(place, -1);
    List<Set<Cell>> around = new ArrayList<>();
    for (int i = 0; i < path.nodes().length; i++) {
      place[path.nodes()[i]] = i;
      around.add(new LinkedHashSet<>());
    }
    for (int b = 0; b < path.mesh().blocks().size(); b++) {
      CellBlock block = path.mesh().blocks().get(b);
      for (int k = 0; k < block.nodes().length; k++) {
        if (place[block.nodes()[k]] >= 0) {
          around.get(place[block.nodes()[k]]).add(new Cell(b, k / block.shape().nodes()));
        }
      }
    }
    return around;
  }

  /// The cells around a node that can be reached from one of them over edges at the node that are
  /// not cut.
  private static Set<Cell> fan(Mesh mesh, Set<Cell> around, Cell from, int node, EdgeIndex cut) {
    Set<Cell> fan = new LinkedHashSet<>(Set.of(from));
    Deque<Cell> open = new ArrayDeque<>(fan);
    while (!open.isEmpty()) {
      int[][] sides = sides(mesh, open.remove(), node);
      for (Cell other : around) {
        if (!fan.contains(other) && isNext(sides, sides(mesh, other, node), cut)) {
          fan.add(other);
          open.add(other);
        }
      }
    }
    return fan;
  }

  private static boolean isNext(int[][] sides, int[][] others, EdgeIndex cut) {
    for (int[] side : sides) {
      for (int[] other : others) {
        // both run counter-clockwise about their own cell
        if (side[0] == other[1] && side[1] == other[0] && cut.find(side[0], side[1]) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// The sides of a cell that have a node, by their nodes.
  private static int[][] sides(Mesh mesh, Cell cell, int node) {
    CellBlock block = mesh.blocks().get(cell.block);
    List<int[]> sides = new ArrayList<>();
    for (int f = 0; f < block.shape().corners(); f++) {
      int[] side =
          Arrays.stream(block.shape().facet(f)).map(i -> block.node(cell.cell, i)).toArray();
      if (Arrays.stream(side).anyMatch(n -> n == node)) {
        sides.add(side);
      }
    }
    return sides.toArray(int[][]::new);
  }

  private static void replace(int[] nodes, Mesh mesh, Cell cell, int old, int by) {
    int n = mesh.blocks().get(cell.block).shape().nodes();
    for (int i = n * cell.cell; i < n * (cell.cell + 1); i++) {
      if (nodes[i] == old) {
        nodes[i] = by;
      }
    }
  }

  private static Mesh withTwins(CrackPath path, int[] twins, int[][] cells, int count) {
    Mesh whole = path.mesh();
    double[] coordinates = Arrays.copyOf(whole.coordinates(), 2 * count);
    int[] arcOfNode = Arrays.copyOf(whole.curves().arcOfNode(), count);
    for (int i = 0; i < twins.length; i++) {
      coordinates[2 * twins[i]] = whole.r(path.nodes()[i]);
      coordinates[2 * twins[i] + 1] = whole.z(path.nodes()[i]);
      arcOfNode[twins[i]] = whole.curves().arcOfNode()[path.nodes()[i]];
    }
    List<CellBlock> blocks = new ArrayList<>();
    for (int b = 0; b < cells.length; b++) {
      CellBlock block = whole.blocks().get(b);
      blocks.add(new CellBlock(block.region(), block.material(), block.shape(), cells[b]));
    }
    CurvedSides curves = new CurvedSides(whole.curves().arcs(), arcOfNode);
    return new Mesh(coordinates, blocks, whole.corners(), curves);
  }

  /// Whether a node of the path, by its place on it, was doubled.
  public boolean isDouble(int place) {
    return twins[place] != path.nodes()[place];
  }
}
