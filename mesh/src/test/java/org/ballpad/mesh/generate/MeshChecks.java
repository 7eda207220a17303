package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;

/// What must hold for every mesh.
final class MeshChecks {
  private MeshChecks() {}

  /// Area of a region from the quadratic cells: the boundary integral of r dz is exact for them.
  static double area(Mesh mesh, String region) {
    double area = 0;
    for (CellBlock block : mesh.blocks()) {
      if (block.isPartOf(region)) {
        for (int c = 0; c < block.size(); c++) {
          area += area(mesh, block, c);
        }
      }
    }
    return area;
  }

  private static double area(Mesh mesh, CellBlock block, int c) {
    double area = 0;
    for (int e = 0; e < 3; e++) {
      int a = block.node(c, e);
      int b = block.node(c, (e + 1) % 3);
      int m = block.node(c, 3 + e);
      // Green's theorem along a parabola: the chord plus 2/3 of the parallelogram spanned by chord
      // and bulge.
      area += 0.5 * (mesh.r(a) * mesh.z(b) - mesh.r(b) * mesh.z(a));
      double br = mesh.r(m) - 0.5 * (mesh.r(a) + mesh.r(b));
      double bz = mesh.z(m) - 0.5 * (mesh.z(a) + mesh.z(b));
      area += 2.0 / 3 * (br * (mesh.z(b) - mesh.z(a)) - bz * (mesh.r(b) - mesh.r(a)));
    }
    return area;
  }

  /// Straight distance between the ends of a side.
  static double length(Mesh mesh, Facet side) {
    CellBlock block = mesh.blocks().get(side.block());
    int a = block.node(side.cell(), side.side());
    int b = block.node(side.cell(), (side.side() + 1) % 3);
    return Math.hypot(mesh.r(a) - mesh.r(b), mesh.z(a) - mesh.z(b));
  }

  /// Every side belongs to one or two cells, which share its middle and run through it in opposite
  /// directions; no cell is folded.
  static void isSound(Mesh mesh) {
    Map<Long, Integer> middles = new HashMap<>();
    Map<Integer, Integer> uses = new HashMap<>();
    for (CellBlock block : mesh.blocks()) {
      for (int c = 0; c < block.size(); c++) {
        assertTrue(
            Quality.leastJacobian(mesh.coordinates(), block, c) >= Quality.FOLDED, "folded cell");
        for (int e = 0; e < 3; e++) {
          int a = block.node(c, e);
          int b = block.node(c, (e + 1) % 3);
          int m = block.node(c, 3 + e);
          assertEquals(m, middles.getOrDefault(((long) b << 32) | a, m), "middles differ");
          assertEquals(
              null, middles.put(((long) a << 32) | b, m), "a side used twice in one direction");
          uses.merge(m, 1, Integer::sum);
        }
      }
    }
    uses.values().forEach(n -> assertTrue(n <= 2));
  }
}
