package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.ThinFilms;
import org.ballpad.mesh.section.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Films that processes make, given to their neighbours.
class ThinFilmsTest {
  private static final double WIDTH = 100;

  /// Titanium 0.1 and copper 0.3 between a dielectric of 5 and copper of 4 um.
  private static Partition stack() {
    Flow flow = Flow.cell(WIDTH).substrate(20).coat("d", 5, 1);
    flow.add(
        new Sputter(
            Flow.info("seed"), List.of(new Film("Ti", 0.1), new Film("Cu", 0.3)), 1, Corner.ROUND));
    return flow.deposit("rdl", "Cu", 4, 1, Corner.ROUND).run().last();
  }

  @Test
  void nothingIsThinnerThanNothing() {
    Partition stack = stack();
    ThinFilms films = ThinFilms.merge(stack, 0);
    assertSame(stack, films.partition());
    assertEquals(List.of(), films.merged());
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0.4, 4", "0.5, 0, 4.4"})
  void theThinnestGoesFirstAndUpwards(double least, double seed, double rdl) {
    ThinFilms films = ThinFilms.merge(stack(), least);
    Flow.Seen seen = new Flow.Seen(films.partition());
    assertEquals(WIDTH * rdl, seen.area("rdl"), 1e-9);
    assertEquals(WIDTH * 5, seen.area("d"), 1e-9);
    double left =
        seen.partition.regionsOf("seed").stream().mapToDouble(r -> r.shape().getArea()).sum();
    assertEquals(WIDTH * seed, left, 1e-9);
    ThinFilms.Merged titanium = films.merged().getFirst();
    assertEquals("seed.1", titanium.film().id());
    assertEquals(0.1, titanium.thickness(), 1e-9);
    assertEquals(List.of(seed > 0 ? "seed.2" : "rdl"), titanium.into());
    assertEquals(seed > 0 ? 1 : 2, films.merged().size());
  }

  @Test
  void aFilmInPiecesHasAnHeirForEach() {
    Flow flow = Flow.cell(WIDTH).substrate(20).deposit("film", "Ti", 0.2, 0, Corner.ROUND);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("film"),
            Flow.open(40, 60),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            "si"));
    // A coat with its top at 5.2 um stays on the outer piece.
    flow.coat("d", 5, 1).pattern("d", 90, 0, 50);
    ThinFilms films = ThinFilms.merge(flow.run().last(), 1);
    assertEquals(List.of("si", "d"), films.merged().getFirst().into());
    Flow.Seen seen = new Flow.Seen(films.partition());
    assertEquals(WIDTH * 20 + 40 * 0.2, seen.area("si"), 1e-9);
    assertEquals(50 * 5.2, seen.area("d"), 1e-9);
  }

  @Test
  void theSubstrateAndAFilmThatIsAloneStay() {
    Partition wafer = Flow.cell(WIDTH).substrate(20).run().last();
    assertSame(wafer, ThinFilms.merge(wafer, 50).partition());
  }

  @Test
  void anEmbossedPadKeepsItsAreaAndItsVolume() {
    Partition with = Seeds.s1().run().last();
    ThinFilms films = ThinFilms.merge(with, 0.5);
    Partition without = films.partition();
    Valid.check(without);
    assertEquals(
        List.of("seed.1", "seed.2"), films.merged().stream().map(m -> m.film().id()).toList());
    assertTrue(films.merged().stream().allMatch(m -> m.into().equals(List.of("rdl"))));
    assertEquals(area(with, ""), area(without, ""), 1e-9);
    assertEquals(area(with, "seed") + area(with, "rdl"), area(without, "rdl"), 1e-9);
    for (String id : List.of("si", "pass", "d1", "d2", "d3", "ball")) {
      assertEquals(new Flow.Seen(with).volume(id), new Flow.Seen(without).volume(id), 1e-6, id);
    }
  }

  private static double area(Partition partition, String layer) {
    return partition.regions().stream()
        .filter(region -> layer.isEmpty() || region.isPartOf(layer))
        .map(Region::shape)
        .mapToDouble(shape -> shape.getArea())
        .sum();
  }
}
