package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.EdgeIndex;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;

/// Divides the cells of a mesh along the edges marked for it. Used once, then thrown away.
///
/// Points of a cell with n corners are named by a code: 0 to n-1 its corners, n to 2n-1 the middles
/// of its edges, 2n its centre. A child is a list of codes; its own mid-side nodes follow from the
/// pairs of codes.
final class CellDivision {
  private static final int NONE = -1;

  /// A node moves to its circle by at most this share of the edge.
  private static final double LARGEST_MOVE = 0.02;

  private static final int[][] FOUR_TRIANGLES = {{0, 3, 5}, {3, 1, 4}, {5, 4, 2}, {3, 4, 5}};
  private static final int[][] FOUR_QUADS = {
    {0, 4, 8, 7}, {4, 1, 5, 8}, {8, 5, 2, 6}, {7, 8, 6, 3}
  };
  private static final int[][] WHOLE_TRIANGLE = {{0, 1, 2}};

  private final Mesh mesh;
  private final EdgeIndex edges;
  private final boolean[] split;
  private final List<Arc> arcs;

  /// Node in the middle of a divided edge, and the two nodes of its halves, the first beside the
  /// lower-numbered end.
  private final int[] middle;

  private final int[] halves;
  private double[] coordinates;
  private int[] arcOfNode;
  private int count;

  CellDivision(Mesh mesh, EdgeIndex edges, boolean[] split) {
    this.mesh = mesh;
    this.edges = edges;
    this.split = split;
    arcs = mesh.curves().arcs();
    count = mesh.nodeCount();
    coordinates = Arrays.copyOf(mesh.coordinates(), 8 * count);
    arcOfNode = Arrays.copyOf(mesh.curves().arcOfNode(), 4 * count);
    Arrays.fill(arcOfNode, count, arcOfNode.length, NONE);
    middle = filled(edges.size());
    halves = filled(2 * edges.size());
  }

  /// The divided mesh.
  Mesh result() {
    List<CellBlock> blocks = new ArrayList<>();
    for (CellBlock block : mesh.blocks()) {
      placeEdgeNodes(block);
    }
    for (CellBlock block : mesh.blocks()) {
      blocks.add(divided(block));
    }
    for (int edge = 0; edge < split.length; edge++) {
      if (middle[edge] != NONE) {
        arcOfNode[middle[edge]] = NONE;
      }
    }
    return new Mesh(
        Arrays.copyOf(coordinates, 2 * count),
        blocks,
        mesh.corners(),
        new CurvedSides(arcs, Arrays.copyOf(arcOfNode, count)));
  }

  /// Local number of the longest edge of a triangle; of equally long ones the one numbered first in
  /// the mesh.
  static int longestEdge(Mesh mesh, EdgeIndex edges, CellBlock block, int c) {
    int longest = 0;
    double best = -1;
    int bestEdge = 0;
    for (int e = 0; e < 3; e++) {
      int a = block.node(c, e);
      int b = block.node(c, (e + 1) % 3);
      double length = Math.hypot(mesh.r(a) - mesh.r(b), mesh.z(a) - mesh.z(b));
      int edge = edges.find(a, b);
      if (length > best || (length == best && edge < bestEdge)) {
        longest = e;
        best = length;
        bestEdge = edge;
      }
    }
    return longest;
  }

  private static int[] filled(int n) {
    int[] array = new int[n];
    Arrays.fill(array, NONE);
    return array;
  }

  private void placeEdgeNodes(CellBlock block) {
    int n = block.shape().corners();
    for (int c = 0; c < block.size(); c++) {
      for (int e = 0; e < n; e++) {
        int a = block.node(c, e);
        int b = block.node(c, (e + 1) % n);
        int edge = edges.find(a, b);
        if (!split[edge] || middle[edge] != NONE) {
          continue;
        }
        if (block.shape().order() == 1) {
          middle[edge] = add(0.5 * (r(a) + r(b)), 0.5 * (z(a) + z(b)), NONE);
        } else {
          middle[edge] = block.node(c, n + e);
          halves[2 * edge] = quarterPoint(Math.min(a, b), Math.max(a, b), middle[edge]);
          halves[2 * edge + 1] = quarterPoint(Math.max(a, b), Math.min(a, b), middle[edge]);
        }
      }
    }
  }

  /// The point of a quadratic edge a quarter of the way from `near` to `far`; on a circle, halfway
  /// between `near` and `mid`, unless the edge is so short that the rounding of its ends to the
  /// grid would fold it.
  private int quarterPoint(int near, int far, int mid) {
    double r = 0.375 * r(near) - 0.125 * r(far) + 0.75 * r(mid);
    double z = 0.375 * z(near) - 0.125 * z(far) + 0.75 * z(mid);
    int k = arcOfNode[mid];
    if (k == NONE) {
      return add(r, z, NONE);
    }
    Arc arc = arcs.get(k);
    double ur = 0.5 * (r(near) + r(mid)) - arc.r();
    double uz = 0.5 * (z(near) + z(mid)) - arc.z();
    double scale = arc.radius() / Math.hypot(ur, uz);
    double onR = arc.r() + scale * ur;
    double onZ = arc.z() + scale * uz;
    double length = Math.hypot(r(near) - r(mid), z(near) - z(mid));
    return Math.hypot(onR - r, onZ - z) > LARGEST_MOVE * length
        ? add(r, z, NONE)
        : add(onR, onZ, k);
  }

  private CellBlock divided(CellBlock block) {
    int[] nodes = new int[4 * block.nodes().length];
    int at = 0;
    for (int c = 0; c < block.size(); c++) {
      int[][] inside = new int[9][9];
      for (int[] child : children(block, c)) {
        int n = child.length;
        for (int code : child) {
          nodes[at++] = node(block, c, code, inside);
        }
        for (int i = 0; i < n && block.shape().order() == 2; i++) {
          nodes[at++] = between(block, c, child[i], child[(i + 1) % n], inside);
        }
      }
    }
    return new CellBlock(block.region(), block.material(), block.shape(), Arrays.copyOf(nodes, at));
  }

  private int[][] children(CellBlock block, int c) {
    if (block.shape().corners() == 4) {
      return FOUR_QUADS;
    }
    int e = longestEdge(mesh, edges, block, c);
    boolean atLongest = isSplit(block, c, e);
    boolean afterIt = isSplit(block, c, (e + 1) % 3);
    boolean beforeIt = isSplit(block, c, (e + 2) % 3);
    if (!atLongest) {
      return WHOLE_TRIANGLE;
    }
    if (afterIt && beforeIt) {
      return FOUR_TRIANGLES;
    }
    int a = e;
    int b = (e + 1) % 3;
    int o = (e + 2) % 3;
    int m = 3 + e;
    if (afterIt) {
      return new int[][] {{a, m, o}, {m, b, 3 + b}, {m, 3 + b, o}};
    }
    if (beforeIt) {
      return new int[][] {{m, b, o}, {a, m, 3 + o}, {m, o, 3 + o}};
    }
    return new int[][] {{a, m, o}, {m, b, o}};
  }

  private boolean isSplit(CellBlock block, int c, int e) {
    return split[edge(block, c, e)];
  }

  private int edge(CellBlock block, int c, int e) {
    return edges.find(block.node(c, e), block.node(c, (e + 1) % block.shape().corners()));
  }

  private int node(CellBlock block, int c, int code, int[][] inside) {
    int n = block.shape().corners();
    if (code < n) {
      return block.node(c, code);
    }
    return code < 2 * n ? middle[edge(block, c, code - n)] : interior(block, c, code, code, inside);
  }

  /// The mid-side node of a child between two points of its parent.
  private int between(CellBlock block, int c, int p, int q, int[][] inside) {
    int n = block.shape().corners();
    int low = Math.min(p, q);
    int high = Math.max(p, q);
    if (high < n && (high - low == 1 || high - low == n - 1)) {
      return block.node(c, n + (high - low == 1 ? low : high));
    }
    int e = high - n;
    if (low < n && e >= 0 && e < n && (low == e || low == (e + 1) % n)) {
      int edge = edge(block, c, e);
      int other = block.node(c, low == e ? (e + 1) % n : e);
      return halves[2 * edge + (block.node(c, low) < other ? 0 : 1)];
    }
    return interior(block, c, low, high, inside);
  }

  /// A node inside the cell, halfway between two codes in reference coordinates; `inside` remembers
  /// it for the next child.
  private int interior(CellBlock block, int c, int p, int q, int[][] inside) {
    if (inside[p][q] == 0) {
      double[] a = ReferencePoints.of(block.shape(), p);
      double[] b = ReferencePoints.of(block.shape(), q);
      double[] shape =
          ReferencePoints.shapeFunctions(block.shape(), 0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1]));
      double r = 0;
      double z = 0;
      for (int i = 0; i < shape.length; i++) {
        r += shape[i] * r(block.node(c, i));
        z += shape[i] * z(block.node(c, i));
      }
      inside[p][q] = add(r, z, NONE);
    }
    return inside[p][q];
  }

  private int add(double r, double z, int arc) {
    if (count == arcOfNode.length) {
      coordinates = Arrays.copyOf(coordinates, 4 * count);
      arcOfNode = Arrays.copyOf(arcOfNode, 2 * count);
      Arrays.fill(arcOfNode, count, arcOfNode.length, NONE);
    }
    coordinates[2 * count] = r;
    coordinates[2 * count + 1] = z;
    arcOfNode[count] = arc;
    return count++;
  }

  private double r(int node) {
    return coordinates[2 * node];
  }

  private double z(int node) {
    return coordinates[2 * node + 1];
  }
}
