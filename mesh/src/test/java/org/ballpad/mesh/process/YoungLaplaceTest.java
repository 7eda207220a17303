package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.section.Section;
import org.ballpad.mesh.section.Valid;
import org.ballpad.mesh.solder.Cap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reflow with weight and with free contact lines.
class YoungLaplaceTest {
  private static final double BALL = Math.PI * 300 * 300 * 300 / 6;

  private static Reflow melt(Double density, Double angle) {
    boolean heavy = density != null;
    Melt melt = new Melt(List.of("ball"), List.of("pad"), 520, 490, heavy, null, density);
    Reflow.Model model = heavy ? Reflow.Model.YOUNG_LAPLACE : Reflow.Model.CAP;
    return new Reflow(Flow.info(null), melt, model, angle);
  }

  private static Flow.Seen seen(
      Flow flow, Double at, double diameter, Double density, Double angle) {
    flow.add(new PlaceBall(Flow.info("ball"), "SAC305", diameter, "pad", at));
    flow.add(melt(density, angle));
    assertEquals(List.of(), flow.check());
    Flow.Seen seen = flow.seen();
    Valid.check(seen.partition);
    return seen;
  }

  private static Flow opened() {
    Flow flow = Flow.pitch500().substrate(300).deposit("pad", "Cu", 5, 1, Corner.ROUND);
    return flow.coat("d3", 8, 1).pattern("d3", 70, 0, 110);
  }

  /// A thousandth of the weight of solder, and a hundred times it: the recess counts in both.
  @ParameterizedTest
  @ValueSource(doubles = {7e-18, 7e-15, 7e-13})
  void theVolumeIsKeptWhateverTheWeight(double density) {
    Flow.Seen seen = seen(opened(), null, 300, density, null);
    assertEquals(BALL, seen.volume("ball"), 2e-6 * BALL);
  }

  @Test
  void withoutWeightItIsTheCapAndWeightLowersIt() {
    double cap = seen(opened(), null, 300, null, null).profile.highest();
    double light = seen(opened(), null, 300, 7e-18, null).profile.highest();
    double solder = seen(opened(), null, 300, 7e-15, null).profile.highest();
    double heavy = seen(opened(), null, 300, 7e-13, null).profile.highest();
    assertEquals(cap, light, 1e-4 * cap);
    // rho g R^2 / gamma = 3e-3: about .1 % of the height, as the reference page estimates
    assertTrue(cap - solder > 2e-4 * cap && cap - solder < 3e-3 * cap, cap + " " + solder);
    assertTrue(heavy < 0.95 * cap);
  }

  private static Flow wide() {
    return Flow.pitch500().substrate(300).deposit("pad", "Cu", 5, 1, Corner.ROUND);
  }

  @ParameterizedTest
  @CsvSource({"100, 40", "100, 90", "200, 135"})
  void aFreeLineStandsUnderItsAngle(double diameter, double angle) {
    double volume = Math.PI * diameter * diameter * diameter / 6;
    Flow.Seen seen = seen(wide(), null, diameter, null, angle);
    Cap cap = Cap.under(angle, volume);
    assertEquals(Math.PI * cap.radius() * cap.radius(), seen.contact("pad", "ball"), 0.5);
    assertEquals(5 + cap.height(), seen.profile.highest(), 2e-3);
    assertEquals(volume, seen.volume("ball"), 2e-6 * volume);
  }

  @Test
  void aLipPinsWhatWouldSpreadFarther() {
    Flow.Seen free = seen(opened(), null, 300, null, 175.0);
    assertTrue(free.contact("pad", "ball") < 0.5 * Math.PI * 110 * 110);
    Flow.Seen pinned = seen(opened(), null, 300, null, 30.0);
    assertEquals(Math.PI * 110 * 110, pinned.contact("pad", "ball"), 1e-3);
  }

  @Test
  void aFreeLineNeedsALevelPad() {
    Flow flow = Flow.pitch500().substrate(300).coat("d", 5, 1).pattern("d", 85, 0, 40, 60, 100);
    flow.deposit("pad", "Cu", 3, 1, Corner.ROUND);
    flow.add(new PlaceBall(Flow.info("ball"), "SAC305", 60, "pad", null)).add(melt(null, 60.0));
    StepFault fault = assertThrows(StepFault.class, flow::run);
    assertEquals("E-SHAPE", fault.code());
    assertTrue(fault.getMessage().contains("the pad is not level"), fault.getMessage());
  }

  private static Flow ridge(double from, double to) {
    Section section = new Section(Section.Kind.PLANAR, 300, Double.NaN);
    Flow flow = new Flow(section).substrate(50).deposit("pad", "Cu", 5, 1, Corner.ROUND);
    return flow.coat("d", 10, 1).pattern("d", 90, from, to);
  }

  @ParameterizedTest
  @CsvSource({"60, 7e-18", "90, 7e-15", "90, 2e-12"})
  void ridgesKeepTheirArea(double diameter, double density) {
    double metal = Math.PI * diameter * diameter / 4;
    Flow.Seen whole = seen(ridge(100, 180), 140.0, diameter, density, null);
    assertEquals(metal, whole.volume("ball"), 3e-5 * metal);
    Flow.Seen half = seen(ridge(0, 40), 0.0, diameter, density, null);
    assertEquals(metal / 2, half.volume("ball"), 3e-5 * metal);
    assertEquals(whole.profile.highest(), half.profile.highest(), 2e-3);
  }

  @Test
  void aRidgeBetweenUnequalLipsKeepsItsArea() {
    Flow flow = ridge(100, 160).coat("high", 20, 1).pattern("high", 90, 0, 160);
    Flow.Seen seen = seen(flow, 130.0, 50, 1e-12, null);
    assertEquals(Math.PI * 25 * 25, seen.volume("ball"), 3e-5 * Math.PI * 25 * 25);
  }

  @Test
  void weightNeedsItsModelAndItsData() {
    Melt heavy = new Melt(List.of("ball"), List.of(), 520, 490, true, null, null);
    Flow flow = wide().add(new PlaceBall(Flow.info("ball"), "SAC305", 100, "pad", null));
    flow.add(new Reflow(Flow.info(null), heavy, Reflow.Model.CAP, null));
    assertEquals("E-KEY gravity", code(flow));
    Flow planar = ridge(100, 180).add(new PlaceBall(Flow.info("ball"), "SAC305", 60, "pad", 140.0));
    planar.add(melt(null, 60.0));
    assertEquals("E-KEY contact_angle", code(planar));
  }

  private static String code(Flow flow) {
    StepFault fault = flow.check().getFirst();
    return fault.code() + " " + fault.key();
  }
}
