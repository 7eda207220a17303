package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sections drawn by chance are meshed without folds or gaps and keep their areas.
class RandomSectionsTest {
  private static final int PER_START = 50;

  /// Vertices within this distance of a straight line are dropped, um.
  private static final double ON_LINE = 1e-3;

  @ParameterizedTest
  @ValueSource(longs = {0, 1000, 2000})
  void meshesShards(long start) {
    for (long seed = start; seed < start + PER_START; seed++) {
      Partition partition = RandomSections.shards(seed);
      check(partition, Mesher.mesh(partition, sizes(seed)), "shards " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1000, 2000})
  void meshesDiscs(long start) {
    for (long seed = start; seed < start + PER_START; seed++) {
      Partition partition = RandomSections.discs(seed);
      check(partition, Mesher.mesh(partition, sizes(seed)), "discs " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1000, 2000})
  void meshesFilms(long start) {
    for (long seed = start; seed < start + PER_START; seed++) {
      Partition partition = RandomSections.films(seed);
      check(partition, Mesher.mesh(partition, sizes(seed)), "films " + seed);
    }
  }

  private static MeshSizes sizes(long seed) {
    double size = new double[] {4, 12, 30}[(int) (seed % 3)];
    return new MeshSizes(size, seed % 2 == 0 ? Map.of("corners", 0.5) : Map.of(), 1.3);
  }

  private static void check(Partition partition, Mesh mesh, String which) {
    MeshChecks.isSound(mesh);
    double sagitta = partition.arcs().stream().mapToDouble(Arc::sagitta).max().orElse(0);
    double total = 0;
    for (Region region : partition.regions()) {
      double length = region.shape().getLength();
      assertEquals(
          region.shape().getArea(),
          MeshChecks.area(mesh, region.id()),
          (ON_LINE + sagitta) * length + 0.01,
          which + " " + region.id());
      total += region.shape().getArea();
    }
    assertTrue(total > 0, which);
  }
}
