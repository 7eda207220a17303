package org.ballpad.mesh.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.LongFunction;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Arc;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Sections drawn by chance are meshed without folds or gaps and keep their areas.
class RandomSectionsTest {
  private static final int PER_KIND = 150;

  /// Vertices within this distance of a straight line are dropped, um.
  private static final double ON_LINE = 1e-3;

  private enum Kind {
    SHARDS(RandomSections::shards),
    DISCS(RandomSections::discs),
    FILMS(RandomSections::films);

    private final LongFunction<Partition> section;

    Kind(LongFunction<Partition> section) {
      this.section = section;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void areMeshed(Kind kind) {
    for (long seed = 0; seed < PER_KIND; seed++) {
      check(kind, seed);
    }
  }

  /// Sections that once could not be meshed.
  ///
  /// - 346, 4890: a triangle of a few nm whose sides are arcs.
  /// - 966: discs apart as drawn in chords, whose circles overlap.
  /// - 982, 3250, 10422: two circles that cross beside the vertex they share.
  /// - 1457: a wall across a film through an arc that bulges beyond its chord.
  /// - 1699, 1940: an end of a film on an arc that had to be divided.
  /// - 1827: a crescent with one chord for both of its arcs.
  /// - 1859, 955: a sliver narrower than the grid.
  /// - 3563: arcs divided on their chords for lack of room beside them.
  /// - 4839, 5750: a vertex that moved across a boundary onto its circle.
  /// - 8036: points of a circle that never stopped being flipped.
  /// - 519, 4673: a difference of shapes that is not all area.
  @ParameterizedTest
  @CsvSource({
    "DISCS, 346", "DISCS, 966", "DISCS, 982", "DISCS, 1457", "DISCS, 1699", "DISCS, 1827",
    "DISCS, 1859", "DISCS, 1940", "DISCS, 3250", "DISCS, 3563", "DISCS, 4839", "DISCS, 4890",
    "DISCS, 5750", "DISCS, 8036", "DISCS, 10422", "SHARDS, 519", "SHARDS, 955", "SHARDS, 4673"
  })
  void stayMeshed(Kind kind, long seed) {
    check(kind, seed);
  }

  private static MeshSizes sizes(long seed) {
    double size = new double[] {4, 12, 30}[(int) (seed % 3)];
    return new MeshSizes(size, seed % 2 == 0 ? Map.of("corners", 0.5) : Map.of(), 1.3);
  }

  private static void check(Kind kind, long seed) {
    String which = kind + " " + seed;
    Partition partition = kind.section.apply(seed);
    Mesh mesh = Mesher.mesh(partition, sizes(seed));
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
