package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesherTest {
  private static final String L_SHAPE = "POLYGON((0 0, 100 0, 100 50, 50 50, 50 100, 0 100, 0 0))";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L | " + L_SHAPE + " | 7500",
        "annulus | POLYGON((0 0,90 0,90 90,0 90,0 0),(30 30,30 60,60 60,60 30,30 30)) | 7200",
        "comb | POLYGON((0 0,100 0,100 50,80 50,80 10,60 10,60 50,40 50,40 10,20 10,20 50,0 50,0"
            + " 0)) | 3400",
        "apart | MULTIPOLYGON(((0 0,40 0,40 40,0 40,0 0)),((60 0,100 0,100 40,60 40,60 0))) | 3200",
        "one point in common | MULTIPOLYGON(((0 0,50 0,50 50,0 50,0 0)),"
            + "((50 50,100 50,100 100,50 100,50 50))) | 5000",
      })
  void fillsStraightShapesWithGoodTriangles(String name, String wkt, double area) {
    for (double size : new double[] {3, 10, 40}) {
      Mesh mesh = mesh(new MeshSizes(size, Map.of("corners", 1.0), 1.3), region("a", wkt));
      MeshChecks.isSound(mesh);
      assertEquals(area, MeshChecks.area(mesh, "a"), 1e-12 * area, name);
      Quality quality = Quality.of(mesh);
      assertTrue(quality.leastAngle() >= 25 || size > 10, name + " " + quality.leastAngle());
      assertEquals(1, quality.leastJacobian(), 1e-9, name);
    }
  }

  @Test
  void sharesNodesWhereOneSideHasMoreVertices() {
    Mesh mesh =
        mesh(
            new MeshSizes(10.0, Map.of(), 1.3),
            Sections.box("below", 0, 0, 100, 50),
            Sections.box("left", 0, 50, 37, 80),
            Sections.box("right", 37, 50, 100, 90));
    MeshChecks.isSound(mesh);
    assertEquals(37, length(mesh, Interfaces.between(mesh, "below", "left").ofFirst()), 1e-10);
    assertEquals(63, length(mesh, Interfaces.between(mesh, "right", "below").ofFirst()), 1e-10);
    assertEquals(30, length(mesh, Interfaces.between(mesh, "left", "right").ofSecond()), 1e-10);
    assertEquals(360 + 20, length(mesh, Interfaces.exterior(mesh)), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"1", "5", "10", "20", "40"})
  void endsAtSharpCornersAndKeepsTheRestGood(double degrees) {
    double height = Math.rint(1e5 * Math.tan(Math.toRadians(degrees))) / 1e3;
    Mesh mesh =
        mesh(
            new MeshSizes(8.0, Map.of(), 1.3),
            region("wedge", "POLYGON((0 0,100 0,100 %s,0 0))".formatted(height)),
            region("above", "POLYGON((0 0,100 %s,100 200,0 200,0 0))".formatted(height)));
    MeshChecks.isSound(mesh);
    assertTrue(mesh.cellCount() < 6000, "cells " + mesh.cellCount());
    assertEquals(50 * height, MeshChecks.area(mesh, "wedge"), 1e-9);
    int poor = 0;
    for (CellBlock block : mesh.blocks()) {
      for (int c = 0; c < block.size(); c++) {
        poor += Quality.shape(mesh, block, c)[0] < 25 ? 1 : 0;
      }
    }
    assertTrue(poor < 0.1 * mesh.cellCount() + 4, poor + " of " + mesh.cellCount());
  }

  /// A parabola through ends and middle of an arc of angle a cuts a^5/960 off the area of a unit
  /// disc.
  @Test
  void putsSidesOnCircles() {
    Arc arc = Sections.arc(0, 0, 100, 96);
    Mesh mesh =
        Mesher.mesh(
            Sections.withArcs(100, List.of(arc), Sections.region("disc", Sections.disc(arc, 96))),
            new MeshSizes(30.0, Map.of(), 1.3));
    for (int level = 0; level < 4; level++) {
      MeshChecks.isSound(mesh);
      double expected = 0;
      for (Facet side : Interfaces.exterior(mesh)) {
        double chord = MeshChecks.length(mesh, side);
        assertTrue(chord < 2 * 100 * Math.sin(Math.toRadians(9) / (1 << level)) * 1.0001);
        expected += 1e4 * Math.pow(2 * Math.asin(chord / 200), 5) / 960;
      }
      double error = Math.PI * 1e4 - MeshChecks.area(mesh, "disc");
      assertEquals(expected, error, 0.02 * expected + 1e-8);
      mesh = Refinement.uniform(mesh);
    }
  }

  @Test
  void makesCellsAsSmallAsWantedAndGrowsThem() {
    Mesh mesh =
        mesh(
            new MeshSizes(10.0, Map.of("a/b", 1.0), 1.3),
            Sections.box("a", 0, 0, 100, 50),
            Sections.box("b", 0, 50, 100, 100));
    for (Facet side : Interfaces.between(mesh, "a", "b").ofFirst()) {
      assertTrue(MeshChecks.length(mesh, side) <= 1.2);
    }
    double longest = 0;
    for (Facet side : Interfaces.exterior(mesh)) {
      longest = Math.max(longest, MeshChecks.length(mesh, side));
    }
    assertTrue(longest > 8 && longest < 14, "longest " + longest);
  }

  @Test
  void namesSingularPointsInOrder() {
    Mesh mesh =
        mesh(
            new MeshSizes(10.0, Map.of(), 1.3),
            Sections.box("base", 0, 0, 100, 50),
            Sections.box("pad", 0, 50, 60, 60),
            Sections.box("plug", 0, 60, 30, 70));
    assertEquals(
        List.of("30.0 60.0 [pad, plug]", "60.0 50.0 [base, pad]"),
        mesh.corners().stream().map(c -> c.r() + " " + c.z() + " " + c.regions()).toList());
    mesh.corners().forEach(c -> assertEquals(c.r(), mesh.r(c.node())));
    Mesh fine =
        mesh(
            new MeshSizes(10.0, Map.of("corner:2", 0.1), 1.5),
            Sections.box("base", 0, 0, 100, 50),
            Sections.box("pad", 0, 50, 60, 60),
            Sections.box("plug", 0, 60, 30, 70));
    // One cell from 0.1 where sizes grow by k = sqrt(3) (1.5 - 1) per length: 0.1 (e^k - 1) / k.
    assertTrue(shortestAt(fine, 60, 50) < 0.17 && shortestAt(fine, 30, 60) > 1);
  }

  @Test
  void doesNotDependOnTheOrderOfRegions() {
    Partition flagship = Flagship.partition(true);
    List<Region> reversed = new ArrayList<>(flagship.regions());
    Collections.reverse(reversed);
    Mesh first = Mesher.mesh(flagship, MeshSizes.AUTOMATIC);
    assertArrayEquals(
        first.coordinates(), Mesher.mesh(flagship, MeshSizes.AUTOMATIC).coordinates());
    Mesh second =
        Mesher.mesh(
            new Partition(flagship.section(), reversed, flagship.arcs()), MeshSizes.AUTOMATIC);
    assertEquals(first.cellCount(), second.cellCount());
  }

  @Test
  void refusesWhatItCannotMesh() {
    MeshFault unknown =
        assertThrows(
            MeshFault.class,
            () -> mesh(new MeshSizes(9.0, Map.of("x/y", 1.0), 1.3), region("a", L_SHAPE)));
    assertEquals("E-PLACE", unknown.code());
    assertEquals("`x/y` is no region or interface: regions are [a]", unknown.getMessage());
    MeshFault corner =
        assertThrows(
            MeshFault.class,
            () -> mesh(new MeshSizes(9.0, Map.of("corner:2", 1.0), 1.3), region("a", L_SHAPE)));
    assertEquals("`corner:2` names no singular point: there are 1", corner.getMessage());
    MeshFault empty = assertThrows(MeshFault.class, () -> mesh(MeshSizes.AUTOMATIC));
    assertEquals("E-EMPTY", empty.code());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            mesh(
                MeshSizes.AUTOMATIC,
                Sections.box("a", 0, 0, 50, 50),
                Sections.box("b", 40, 0, 90, 50)));
  }

  @Test
  void refusesARegionInsideAnother() {
    Region outer = Sections.box("outer", 0, 0, 50, 50);
    Region inner = Sections.box("inner", 20, 20, 30, 30);
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> mesh(MeshSizes.AUTOMATIC, outer, inner));
    assertTrue(fault.getMessage().startsWith("regions outer and inner overlap"));
  }

  @Test
  void printsItsSpeed() {
    Partition shape = Sections.of(100, region("l", L_SHAPE));
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      Mesh mesh = Mesher.mesh(shape, new MeshSizes(0.42, Map.of("corners", 0.3), 1.3));
      System.out.printf(
          "%d cells in %.0f ms%n", mesh.cellCount(), (System.nanoTime() - start) / 1e6);
    }
  }

  private static Mesh mesh(MeshSizes sizes, Region... regions) {
    return Mesher.mesh(Sections.of(100, regions), sizes);
  }

  private static Region region(String id, String wkt) {
    return Sections.region(id, wkt);
  }

  private static double length(Mesh mesh, List<Facet> sides) {
    return sides.stream().mapToDouble(side -> MeshChecks.length(mesh, side)).sum();
  }

  private static double shortestAt(Mesh mesh, double r, double z) {
    double shortest = Double.POSITIVE_INFINITY;
    for (CellBlock block : mesh.blocks()) {
      for (int c = 0; c < block.size(); c++) {
        for (int e = 0; e < 3; e++) {
          int a = block.node(c, e);
          if (Math.hypot(mesh.r(a) - r, mesh.z(a) - z) < 1e-9) {
            shortest =
                Math.min(
                    shortest,
                    MeshChecks.length(mesh, new Facet(mesh.blocks().indexOf(block), c, e)));
          }
        }
      }
    }
    return shortest;
  }
}
