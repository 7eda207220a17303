package org.ballpad.mesh.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class PartitionTest {
  private static final Section SECTION = new Section(Section.Kind.AXISYMMETRIC, 10, Double.NaN);

  private static Region region(String id, Geometry shape) {
    return new Region(id, "m", shape, 0, 300, 0, true);
  }

  private static Partition noded(Region... regions) {
    return Partition.noded(SECTION, List.of(regions), List.of());
  }

  @Test
  void whatTwoRegionsCoverBelongsToTheFirst() {
    Partition partition =
        noded(region("a", Grid.rectangle(0, 0, 6, 1)), region("b", Grid.rectangle(4, 0, 10, 1)));
    Valid.check(partition);
    assertEquals(6, partition.region("a").orElseThrow().shape().getArea(), 1e-12);
    assertEquals(4, partition.region("b").orElseThrow().shape().getArea(), 1e-12);
  }

  @Test
  void neighboursShareVerticesAndStraightSidesHaveNoOthers() {
    Partition partition =
        noded(
            region("a", Grid.rectangle(0, 0, 10, 1)),
            region("b", Grid.polygon(0, 1, 3, 1, 5, 1, 5, 2, 0, 2)));
    Valid.check(partition);
    assertEquals(6, partition.region("a").orElseThrow().shape().getNumPoints());
    assertEquals(5, partition.region("b").orElseThrow().shape().getNumPoints());
  }

  @Test
  void coveredRegionsAndUnusedArcsVanish() {
    Region a = region("a", Grid.rectangle(0, 0, 10, 1));
    Region b = region("b", Grid.rectangle(1, 0.2, 2, 0.8));
    Partition partition = Partition.noded(SECTION, List.of(a, b), List.of(new Arc(5, 5, 1, 0.02)));
    assertEquals(List.of("a"), partition.regions().stream().map(Region::id).toList());
    assertTrue(partition.arcs().isEmpty());
  }

  @Test
  void randomTrianglesBecomeAPartition() {
    Random random = new Random(7);
    for (int run = 0; run < 50; run++) {
      Region[] regions = new Region[8];
      for (int i = 0; i < regions.length; i++) {
        double[] rz = random.doubles(6, 0, 10).toArray();
        regions[i] = region("t" + i, Grid.intersection(Grid.polygon(rz), Grid.polygon(rz)));
      }
      Valid.check(noded(regions));
    }
  }

  @Test
  void landscapeTellsFrontBackAndVoidApart() {
    Geometry slab = Grid.difference(Grid.rectangle(0, -2, 10, 0), Grid.rectangle(3, -1.5, 4, -0.5));
    Landscape landscape = Landscape.of(noded(region("a", slab)));
    assertEquals(1, landscape.voids().size());
    assertEquals(1, landscape.voids().getFirst().getArea(), 1e-12);
    assertEquals(0, landscape.front().getEnvelopeInternal().getMinY());
    assertEquals(-2, landscape.back().getEnvelopeInternal().getMaxY());
    assertEquals("a", landscape.exposed());
  }
}
