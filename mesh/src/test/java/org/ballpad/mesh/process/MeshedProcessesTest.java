package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.generate.Mesher;
import org.ballpad.mesh.generate.Quality;
import org.ballpad.mesh.section.Partition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a process leaves is meshed; films that end in an undercut cost few cells at any sizes.
class MeshedProcessesTest {
  private static final int FLOWS = 800;
  private static final int MOST_IN_FILM = 2000;

  @ParameterizedTest
  @CsvSource({
    "40, 2, 0.05, 1.6",
    "50, 3, 0.05, 1.8",
    "50, 3, 0.1, 1.4",
    "50, 3, 0.1, 1.8",
    "30, 2, 0.1, 1.6",
    "40, 5, 0.02, 1.3",
    "20, 2, 0.2, 1.3",
    "40, 2, 0.4, 1.6",
    "40, 4, 0.03, 2",
    "40, 1, 1, 1.6"
  })
  void filmsStayCheap(double size, double joint, double corners, double growth) {
    MeshSizes sizes = new MeshSizes(size, Map.of("ball/rdl", joint, "corners", corners), growth);
    for (Flow flow : List.of(Seeds.f2(), Seeds.f1(), Seeds.f0(), Seeds.s1())) {
      Partition partition = flow.run().last();
      Mesh mesh = Mesher.mesh(partition, sizes);
      assertTrue(Quality.of(mesh).leastJacobian() > 0);
      for (CellBlock block : mesh.blocks()) {
        if (block.region().startsWith("seed")) {
          assertTrue(block.size() <= MOST_IN_FILM, block.region() + " " + block.size());
        }
      }
    }
    int nodes = Mesher.mesh(Seeds.f2().run().last(), sizes).nodeCount();
    assertTrue(nodes < 7000, "nodes " + nodes);
  }

  @Test
  void meshesRandomFlows() {
    int meshed = 0;
    for (int seed = 0; seed < FLOWS; seed++) {
      Partition partition;
      try {
        partition = new RandomFlow(seed).flow().run().last();
      } catch (StepFault fault) {
        continue;
      }
      Random random = new Random(seed);
      double size = 5 + 35 * random.nextDouble();
      double corners = 0.05 * Math.pow(50, random.nextDouble());
      double growth = 1.2 + random.nextDouble();
      Mesh mesh = Mesher.mesh(partition, new MeshSizes(size, Map.of("corners", corners), growth));
      assertTrue(Quality.of(mesh).leastJacobian() > 0.09, "flow " + seed);
      var substrate = partition.regions().getFirst().shape();
      if (substrate.isRectangle() && substrate.getEnvelopeInternal().getHeight() == 50) {
        checkSubstrate(mesh, "flow " + seed);
      }
      meshed++;
    }
    assertTrue(meshed > 200, "meshed " + meshed);
  }

  /// A thick substrate whose corners are right angles has no small angle.
  private static void checkSubstrate(Mesh mesh, String flow) {
    CellBlock substrate = mesh.blocks().getFirst();
    for (int c = 0; c < substrate.size(); c++) {
      assertTrue(leastAngle(mesh, substrate, c) >= 25, flow);
    }
  }

  private static double leastAngle(Mesh mesh, CellBlock block, int c) {
    double least = 180;
    for (int i = 0; i < 3; i++) {
      int a = block.node(c, i);
      int b = block.node(c, (i + 1) % 3);
      int d = block.node(c, (i + 2) % 3);
      double toB = Math.atan2(mesh.z(b) - mesh.z(a), mesh.r(b) - mesh.r(a));
      double toD = Math.atan2(mesh.z(d) - mesh.z(a), mesh.r(d) - mesh.r(a));
      double angle = Math.toDegrees(Math.IEEEremainder(toD - toB, 2 * Math.PI));
      least = Math.min(least, Math.abs(angle));
    }
    return least;
  }
}
