package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class FilmStripsTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.3, 1, 5})
  void crossesACellWithFewStretchedCells(double thickness) {
    Mesh mesh =
        Mesher.mesh(
            Sections.of(
                282,
                Sections.box("below", 0, -500, 282, 0),
                Sections.box("film", 0, 0, 282, thickness),
                Sections.box("above", 0, thickness, 282, 30)),
            new MeshSizes(8.0, Map.of("above/film", 1.0), 1.3));
    MeshChecks.isSound(mesh);
    CellBlock film = block(mesh, "film");
    assertTrue(thickness > 1 || film.size() <= 4 * 1.1 * 282, "cells " + film.size());
    assertEquals(282 * thickness, MeshChecks.area(mesh, "film"), 1e-9);
    assertTrue(least(mesh, "below") >= 25 && least(mesh, "above") >= 25);
    assertEquals(
        Interfaces.between(mesh, "above", "film").ofFirst().size(),
        thickness > 1
            ? Interfaces.between(mesh, "above", "film").ofSecond().size()
            : Interfaces.between(mesh, "below", "film").ofFirst().size());
  }

  @Test
  void goesWellShapedWhereCellsAreSmallerThanTheFilm() {
    Mesh mesh =
        Mesher.mesh(
            Sections.of(
                200, Sections.box("base", 0, -50, 200, 0), Sections.box("film", 0, 0, 120, 4)),
            new MeshSizes(20.0, Map.of("corners", 0.2), 1.3));
    MeshChecks.isSound(mesh);
    CellBlock film = block(mesh, "film");
    int stretched = 0;
    for (int c = 0; c < film.size(); c++) {
      boolean poor = Quality.shape(mesh, film, c)[0] < 25;
      stretched += poor ? 1 : 0;
      double r = mesh.r(film.node(c, 0));
      assertTrue(!poor || r < 117, "stretched cell beside the corner, r = " + r);
    }
    assertTrue(stretched > 0 && film.size() < 400, stretched + " of " + film.size());
  }

  /// A film between two circles: its layers follow the circles, so the area converges with order 4.
  @Test
  void followsCircles() {
    Arc outer = Sections.arc(100, 0, 60.5, 240);
    Arc inner = Sections.arc(100, 0, 60, 240);
    Geometry core = Sections.disc(inner, 240);
    Partition ring =
        Sections.withArcs(
            200,
            java.util.List.of(outer, inner),
            Sections.region("core", core),
            Sections.region("film", Sections.disc(outer, 240).difference(core)));
    Mesh mesh = Mesher.mesh(ring, new MeshSizes(15.0, Map.of(), 1.3));
    double exact = Math.PI * (60.5 * 60.5 - 60.0 * 60.0);
    assertTrue(block(mesh, "film").size() < 400);
    MeshChecks.isSound(mesh);
    double coarse = MeshChecks.area(mesh, "film") / exact - 1;
    mesh = Refinement.uniform(mesh);
    MeshChecks.isSound(mesh);
    double fine = MeshChecks.area(mesh, "film") / exact - 1;
    assertTrue(Math.abs(coarse) < 1e-4 && Math.abs(fine) < 0.1 * Math.abs(coarse) + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void followsStepsThroughTheWholeStack(boolean embossed) {
    Partition partition = Flagship.partition(embossed);
    Mesh mesh = Mesher.mesh(partition, new MeshSizes(40.0, Map.of("ball/rdl", 2.5), 1.3));
    MeshChecks.isSound(mesh);
    assertTrue(mesh.nodeCount() < (embossed ? 8000 : 4000), "nodes " + mesh.nodeCount());
    for (String film : new String[] {"seed.1", "seed.2", "pass"}) {
      assertTrue(block(mesh, film).size() < 600, film + " " + block(mesh, film).size());
    }
    for (String bulk : new String[] {"si", "ball", "rdl"}) {
      assertTrue(least(mesh, bulk) >= 25, bulk + " " + least(mesh, bulk));
    }
    for (Region region : partition.regions()) {
      double tolerance = 1e-3 * region.shape().getArea();
      assertEquals(region.shape().getArea(), MeshChecks.area(mesh, region.id()), tolerance);
    }
    assertEquals(
        MeshChecks.area(mesh, "seed.1") + MeshChecks.area(mesh, "seed.2"),
        MeshChecks.area(mesh, "seed"),
        1e-9);
  }

  private static CellBlock block(Mesh mesh, String region) {
    return mesh.blocks().stream().filter(b -> b.region().equals(region)).findFirst().orElseThrow();
  }

  private static double least(Mesh mesh, String region) {
    CellBlock block = block(mesh, region);
    double least = 180;
    for (int c = 0; c < block.size(); c++) {
      least = Math.min(least, Quality.shape(mesh, block, c)[0]);
    }
    return least;
  }
}
