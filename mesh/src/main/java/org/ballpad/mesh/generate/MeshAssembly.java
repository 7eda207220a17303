package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.EdgeIndex;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Arrangement;
import org.ballpad.mesh.section.Region;

/// Collects triangles by their corners and the sides that are not straight, then makes the mesh of
/// quadratic triangles.
final class MeshAssembly {
  private static final int NONE = -1;

  private final List<Region> regions;
  private final List<Arc> arcs;
  private final int[][] corners;
  private final int[] cornerCount;
  private double[] r;
  private double[] z;
  private int points;
  private final EdgeIndex bent = new EdgeIndex(256);
  private final List<Bend> bends = new ArrayList<>();

  /// Where the middle of a side stands, and the circle it is on or -1.
  private record Bend(double r, double z, int arc) {}

  /// Starts from the points of a triangulation.
  MeshAssembly(Arrangement arrangement, Triangulation tri) {
    regions = arrangement.regions();
    arcs = new ArrayList<>(arrangement.arcs());
    corners = new int[regions.size()][192];
    cornerCount = new int[regions.size()];
    r = Arrays.copyOf(tri.x, tri.x.length);
    z = Arrays.copyOf(tri.y, tri.y.length);
    points = tri.points;
  }

  double r(int point) {
    return r[point];
  }

  double z(int point) {
    return z[point];
  }

  /// Adds a point.
  int point(double pr, double pz) {
    if (points == r.length) {
      r = Arrays.copyOf(r, 2 * points);
      z = Arrays.copyOf(z, 2 * points);
    }
    r[points] = pr;
    z[points] = pz;
    return points++;
  }

  /// Adds a counter-clockwise triangle.
  void triangle(int region, int a, int b, int c) {
    int n = cornerCount[region];
    if (n == corners[region].length) {
      corners[region] = Arrays.copyOf(corners[region], 2 * n);
    }
    corners[region][n] = a;
    corners[region][n + 1] = b;
    corners[region][n + 2] = c;
    cornerCount[region] = n + 3;
  }

  /// Puts the middle of a side somewhere else than halfway between its ends.
  ///
  /// @param arc the circle it lies on, or -1
  void bend(int a, int b, double middleR, double middleZ, int arc) {
    if (bent.find(a, b) == NONE) {
      bent.number(a, b);
      bends.add(new Bend(middleR, middleZ, arc));
    }
  }

  /// Number of a circle, a new one if need be.
  int circle(Arc arc) {
    if (!arcs.contains(arc)) {
      arcs.add(arc);
    }
    return arcs.indexOf(arc);
  }

  /// The mesh: corners first in order of their points, then mid-sides in order of the cells.
  Mesh mesh(List<SingularPoints.Point> singular) {
    int[] node = new int[points];
    int vertices = numberCorners(node);
    EdgeIndex edges = new EdgeIndex(3 * vertices);
    List<CellBlock> blocks = new ArrayList<>();
    for (int region = 0; region < corners.length; region++) {
      if (cornerCount[region] > 0) {
        int[] nodes = connectivity(region, node, vertices, edges);
        Region body = regions.get(region);
        blocks.add(new CellBlock(body.id(), body.material(), CellShape.T6, nodes));
      }
    }
    int nodes = vertices + edges.size();
    double[] coordinates = new double[2 * nodes];
    int[] arcOfNode = new int[nodes];
    Arrays.fill(arcOfNode, NONE);
    for (int p = 0; p < points; p++) {
      if (node[p] != NONE) {
        coordinates[2 * node[p]] = r[p];
        coordinates[2 * node[p] + 1] = z[p];
      }
    }
    placeMiddles(node, vertices, edges, coordinates, arcOfNode);
    List<Corner> corners =
        singular.stream()
            .map(s -> corner(s, CurveSampling.FIRST_POINT + s.vertex(), node))
            .toList();
    return new Mesh(coordinates, blocks, corners, new CurvedSides(List.copyOf(arcs), arcOfNode));
  }

  private Corner corner(SingularPoints.Point singular, int point, int[] node) {
    return new Corner(node[point], r[point], z[point], singular.regions());
  }

  private int numberCorners(int[] node) {
    Arrays.fill(node, NONE);
    for (int region = 0; region < corners.length; region++) {
      for (int i = 0; i < cornerCount[region]; i++) {
        node[corners[region][i]] = 0;
      }
    }
    int next = 0;
    for (int p = 0; p < points; p++) {
      if (node[p] != NONE) {
        node[p] = next++;
      }
    }
    return next;
  }

  private int[] connectivity(int region, int[] node, int vertices, EdgeIndex edges) {
    int[] nodes = new int[2 * cornerCount[region]];
    for (int c = 0; 3 * c < cornerCount[region]; c++) {
      for (int i = 0; i < 3; i++) {
        int a = corners[region][3 * c + i];
        int b = corners[region][3 * c + (i + 1) % 3];
        nodes[6 * c + i] = node[a];
        nodes[6 * c + 3 + i] = vertices + edges.number(a, b);
      }
    }
    return nodes;
  }

  private void placeMiddles(
      int[] node, int vertices, EdgeIndex edges, double[] coordinates, int[] arcOfNode) {
    for (int region = 0; region < corners.length; region++) {
      for (int i = 0; i < cornerCount[region]; i++) {
        int a = corners[region][i];
        int b = corners[region][i % 3 == 2 ? i - 2 : i + 1];
        int middle = vertices + edges.find(a, b);
        int bend = bent.find(a, b);
        coordinates[2 * middle] = bend == NONE ? 0.5 * (r[a] + r[b]) : bends.get(bend).r;
        coordinates[2 * middle + 1] = bend == NONE ? 0.5 * (z[a] + z[b]) : bends.get(bend).z;
        arcOfNode[middle] = bend == NONE ? NONE : bends.get(bend).arc;
      }
    }
  }
}
