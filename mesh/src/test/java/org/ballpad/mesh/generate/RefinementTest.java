package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.junit.jupiter.api.Test;

class RefinementTest {
  @Test
  void dividesEveryCellIntoFourAndKeepsNodes() {
    Mesh coarse = Mesher.mesh(Flagship.partition(true), MeshSizes.AUTOMATIC);
    Mesh fine = Refinement.uniform(coarse);
    MeshChecks.isSound(fine);
    assertEquals(4 * coarse.cellCount(), fine.cellCount());
    assertArrayEquals(
        coarse.coordinates(),
        Arrays.copyOf(fine.coordinates(), coarse.coordinates().length),
        "coarse nodes are the first fine nodes");
    assertEquals(coarse.corners(), fine.corners());
    for (String straight : List.of("si", "pass", "d1", "d2")) {
      double area = MeshChecks.area(coarse, straight);
      assertEquals(area, MeshChecks.area(fine, straight), 1e-12 * Math.abs(area) + 1e-9);
    }
    Interface before = Interfaces.between(coarse, "ball", "rdl");
    assertEquals(
        2 * before.ofFirst().size(), Interfaces.between(fine, "ball", "rdl").ofFirst().size());
  }

  @Test
  void putsNewNodesOnCircles() {
    Mesh mesh = Refinement.uniform(Refinement.uniform(disc()));
    Arc arc = mesh.curves().arcs().getFirst();
    int onArc = 0;
    for (int n = 0; n < mesh.nodeCount(); n++) {
      if (mesh.curves().arcOfNode()[n] >= 0) {
        assertEquals(0, arc.distance(mesh.r(n), mesh.z(n)), 1e-12);
        onArc++;
      }
    }
    assertEquals(Interfaces.exterior(mesh).size(), onArc);
  }

  @Test
  void refinesLocallyWithoutSpoilingAngles() {
    Mesh mesh = disc();
    double least = Quality.of(mesh).leastAngle();
    double area = MeshChecks.area(mesh, "disc");
    for (int level = 0; level < 6; level++) {
      Mesh current = mesh;
      mesh = Refinement.local(mesh, (b, c) -> isBesideTop(current, b, c));
      MeshChecks.isSound(mesh);
      assertTrue(mesh.cellCount() > current.cellCount());
    }
    assertTrue(mesh.cellCount() < 20 * 60, "cells " + mesh.cellCount());
    assertTrue(Quality.of(mesh).leastAngle() > 0.45 * least);
    assertEquals(area, MeshChecks.area(mesh, "disc"), 1e-4 * area);
  }

  @Test
  void dividesQuadrilateralsAtTheirIsoparametricPoints() {
    double[] x = {0, 0, 2, 0, 2, 2, 0, 2, 1, 0, 2, 1, 1, 2, 0, 1};
    CellBlock block = new CellBlock("a", "m", CellShape.Q8, new int[] {0, 1, 2, 3, 4, 5, 6, 7});
    Mesh fine = Refinement.uniform(new Mesh(x, List.of(block), List.of(), CurvedSides.none(8)));
    assertEquals(4, fine.cellCount());
    assertEquals(21, fine.nodeCount());
    int centre = fine.blocks().getFirst().node(0, 2);
    assertEquals(1, fine.r(centre), 1e-15);
    assertEquals(1, fine.z(centre), 1e-15);
    Mesh coarse = new Mesh(x, List.of(block), List.of(), CurvedSides.none(8));
    assertThrows(IllegalArgumentException.class, () -> Refinement.local(coarse, (b, c) -> true));
  }

  private static Mesh disc() {
    Arc arc = Sections.arc(0, 0, 100, 96);
    return Mesher.mesh(
        Sections.withArcs(100, List.of(arc), Sections.region("disc", Sections.disc(arc, 96))),
        new MeshSizes(30.0, Map.of(), 1.3));
  }

  private static boolean isBesideTop(Mesh mesh, int block, int cell) {
    CellBlock cells = mesh.blocks().get(block);
    for (int i = 0; i < 3; i++) {
      int n = cells.node(cell, i);
      if (Math.hypot(mesh.r(n) + 100, mesh.z(n)) < 1e-9) {
        return true;
      }
    }
    return false;
  }
}
