package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Metal on an aluminium pad, plated without current.
class ElectrolessTest {
  private static final List<Film> PLUG =
      List.of(new Film("Zn", 0.1), new Film("Ni", 4), new Film("Cu", 4.9));

  private static Electroless plate(String id, List<Film> films, String... catalytic) {
    return new Electroless(Flow.info(id), films, null, null, List.of(catalytic));
  }

  /// A pad at the bottom of a hole of radius 20 and depth 9.
  private static Flow hole() {
    Flow flow = Flow.cell(100).substrate(20).deposit("pad", "Al", 1, 1, Corner.ROUND);
    return flow.coat("pi", 9, 1).pattern("pi", 90, 0, 20).cure("pi", 350);
  }

  /// Area with arcs in place of their chords.
  private static double area(Flow.Seen seen, String id) {
    Section planar = new Section(Section.Kind.PLANAR, 100, Double.NaN);
    return new Measures(planar)
        .volume(seen.partition.region(id).orElseThrow().shape(), seen.partition.arcs());
  }

  @Test
  void aPlugOfThreeMetalsFillsItsHoleWithTheSumOfTheirThicknesses() {
    Flow flow = hole().add(plate("plug", PLUG, "Al"));
    assertEquals(List.of(), flow.check());
    Flow.Seen seen = flow.seen();
    double z = 1;
    for (int i = 0; i < PLUG.size(); i++) {
      var film = seen.partition.region("plug." + (i + 1)).orElseThrow();
      assertEquals(PLUG.get(i).material(), film.material());
      assertEquals(85 + Flow.CELSIUS, film.birthTemperature(), 1e-9);
      Column column = Column.of(film.shape(), 10);
      assertEquals(z, column.bottom(), 1e-12);
      z += PLUG.get(i).thickness();
      assertEquals(z, column.top(), 1e-12);
      assertEquals(20 * PLUG.get(i).thickness(), film.shape().getArea(), 1e-9);
    }
    assertEquals(10, z, 1e-12);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 3})
  void aStackRoundsOffOverItsNeighbourAboutTheEndOfThePad(double first) {
    Flow flow = Flow.cell(100).substrate(20).deposit("pad", "Al", 1, 1, Corner.ROUND);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("pad"),
            Flow.open(50, 100),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            null));
    // The coat ends flush with the pad.
    flow.coat("level", 1, 1);
    flow.add(plate("plug", List.of(new Film("Ni", first), new Film("Cu", 2)), "Al"));
    Flow.Seen seen = flow.seen();
    double t = first + 2;
    double inner = 50 * first + Math.PI * first * first / 4;
    assertEquals(inner, area(seen, "plug.1"), 1e-3);
    assertEquals(50 * t + Math.PI * t * t / 4 - inner, area(seen, "plug.2"), 2e-3);
  }

  @Test
  void aCatalysedWallGetsTheThicknessOfTheFloor() {
    Flow flow = hole().add(plate("seed", List.of(new Film("Cu", 0.5)), "all"));
    var seed = flow.seen().partition.region("seed").orElseThrow().shape();
    assertEquals(0.5, Column.of(seed, 10).top() - 1, 1e-12);
    assertEquals(0.5, Column.of(seed, 60).top() - 10, 1e-12);
    assertEquals(4 * 0.5, Grid.intersection(seed, Grid.rectangle(0, 4, 100, 8)).getArea(), 1e-9);
  }

  /// The walls lean, so the plug and the seed end in arcs, which the lip of the hole cuts.
  @Test
  void metalUponPlugAndSeedLeavesNoGaps() {
    Flow flow = Flow.cell(100).substrate(20).deposit("pad", "Al", 1, 1, Corner.ROUND);
    flow.coat("pi", 9, 1).pattern("pi", 80, 0, 20).add(plate("plug", PLUG, "Al"));
    flow.add(plate("seed", List.of(new Film("Cu", 0.5)), "all"));
    flow.plate("rdl", 8, "seed", Electroplate.Profile.CONFORMAL);
    assertEquals(List.of(), flow.seen().landscape.voids());
  }

  @Test
  void itStartsOnTheMaterialsThatAreCatalytic() {
    Flow flow = Flow.cell(100).substrate(20).deposit("pad", "Cu", 1, 1, Corner.ROUND);
    flow.coat("pi", 9, 1).pattern("pi", 90, 0, 20);
    assertEquals(20 * 2, flow.add(plate("ni", List.of(new Film("Ni", 2)))).seen().area("ni"), 1e-9);
  }

  @Test
  void anAlloyIsOneRegion() {
    Electroless.Alloy alloy =
        new Electroless.Alloy("ZnNiCu", Map.of("Zn", 0.01, "Ni", 0.44, "Cu", 0.55));
    Flow flow = hole();
    flow.add(new Electroless(Flow.info("plug"), List.of(), alloy, 9.0, List.of("Al")));
    assertEquals(List.of(), flow.check());
    var plug = flow.seen().partition.region("plug").orElseThrow();
    assertEquals("ZnNiCu", plug.material());
    assertEquals(20 * 9, plug.shape().getArea(), 1e-9);
  }

  @Test
  void keysThatDoNotGoTogetherAreRefused() {
    Electroless.Alloy half = new Electroless.Alloy("ZnNiCu", Map.of("Zn", 0.5));
    refused("E-KEY", new Electroless(Flow.info("p"), List.of(), null, null, List.of("Al")));
    refused("E-KEY", new Electroless(Flow.info("p"), PLUG, null, 9.0, List.of("Al")));
    refused("E-RANGE", new Electroless(Flow.info("p"), List.of(), half, 9.0, List.of("Al")));
    refused("E-ORDER", plate("p", PLUG, "Au"));
  }

  private static void refused(String code, ProcessStep step) {
    List<StepFault> faults = hole().add(step).check();
    assertTrue(faults.size() == 1 && faults.getFirst().code().equals(code), faults.toString());
  }
}
