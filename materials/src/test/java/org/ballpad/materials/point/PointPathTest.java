package org.ballpad.materials.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.Garofalo;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.Norton;
import org.ballpad.materials.law.Plasticity;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.law.YieldCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Paths against closed forms, and the error that they claim against the true one.
final class PointPathTest {
  private static final double ROOM = 298.15;
  private static final double E = 46000;
  private static final MaterialLaw NORTON =
      Inelastic.of(bar(E, 22e-6, ROOM), new Norton(PropertyTable.constant("bar A", 1e-12), 5, 0));

  /// Catalogue C16: relaxation from 50 MPa.
  @ParameterizedTest
  @CsvSource({
    "1,41.29147429",
    "10,26.59147948",
    "1000,8.584226603",
    "10000,4.828209469",
    "1e8,0.4828314417"
  })
  void claimedErrorOfRelaxationIsTheTrueOne(double time, double expected) {
    Trace trace = PointPath.follow(NORTON, ROOM, relaxation(time, 0), 1e-3);
    double found = trace.stations().getLast().stress()[0];
    double claimed = trace.errors().getLast().stress();
    assertTrue(trace.relativeError() <= 1e-3, () -> "error " + trace.relativeError());
    assertEquals(1, Math.abs(found - expected) / claimed, 0.1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-2, 1e-3, 1e-4})
  void errorAskedForIsKept(double error) {
    Trace trace = PointPath.follow(NORTON, ROOM, relaxation(1000, 0), error);
    assertEquals(8.584226603, trace.stations().getLast().stress()[0], error * 50);
    assertTrue(trace.relativeError() <= error);
    assertTrue(trace.increments() < 50 / error, () -> trace.increments() + " increments");
  }

  @Test
  void givenIncrementsAreKept() {
    Trace trace = PointPath.follow(NORTON, ROOM, relaxation(1000, 10), 1e-6);
    assertEquals(40, trace.increments());
    assertEquals(21, trace.stations().size());
    assertTrue(trace.relativeError() > 1e-6);
  }

  /// Given increments are the user's: others are not refined because of them, and not said to be
  /// accurate behind them.
  @Test
  void givenIncrementsLimitWhatFollows() {
    List<Leg> coarse = relaxation(1000, 10);
    List<Leg> behind = new ArrayList<>(coarse);
    behind.add(Leg.hold("more", 1000, 0));
    assertTrue(PointPath.follow(NORTON, ROOM, coarse, 1e-4).isAccurate());
    Trace trace = PointPath.follow(NORTON, ROOM, behind, 1e-4);
    assertFalse(trace.isAccurate());
    assertTrue(trace.increments() < 10_000, () -> trace.increments() + " increments");
    List<Leg> before = new ArrayList<>(relaxation(1000, 0));
    before.add(Leg.hold("more", 1000, 5));
    assertTrue(PointPath.follow(NORTON, ROOM, before, 1e-3).isAccurate());
  }

  /// Catalogue C16: creep under 30 MPa for 1e4 s, and what the unloaded bar keeps of it.
  @Test
  void creepUnderAStressIsExact() {
    List<Leg> legs =
        List.of(
            leg(new Control.Stress(30), new Pace.Duration(0), 0),
            Leg.hold("creep", 1e4, 0),
            leg(new Control.Stress(0), new Pace.Duration(0), 0));
    Station end = PointPath.follow(NORTON, ROOM, legs, 1e-3).stations().getLast();
    assertEquals(0.243, end.strain()[0], 1e-10);
    assertEquals(-0.243 / 2, end.strain()[1], 1e-10);
    assertEquals(30 * 0.243, end.work(), 1e-8);
    assertEquals(1e4, end.time(), 1e-9);
  }

  /// Catalogue C19: relaxation of Garofalo's law from 40 MPa at 25 degC.
  @ParameterizedTest
  @CsvSource({"1,34.586555", "60,19.79181", "3600,9.7866113"})
  void garofaloRelaxesAsTheCatalogue(double time, double expected) {
    var law = Inelastic.of(bar(E, 22e-6, ROOM), new Garofalo(2.78e5, 0.02447, 6.41, 6500));
    List<Leg> legs =
        List.of(
            leg(new Control.Strain(40 / E), new Pace.Duration(0), 0), Leg.hold("hold", time, 0));
    Trace trace = PointPath.follow(law, ROOM, legs, 1e-3);
    assertEquals(expected, trace.stations().getLast().stress()[0], 0.04);
  }

  /// Steady flow at the rate r, then back at -r: x = stress / steady stress follows dx = -(1 + x^n)
  /// E r / steady dt, so a bar is free of stress after sum (-1)^k / (n k + 1) of steady / (E r),
  /// and nearly elastic about there. What still flows after the turn is over in a thousandth of the
  /// way.
  @Test
  void flowAfterATurnIsSeen() {
    int n = 12;
    double rate = 1e-4;
    double steady = 40;
    var a = PropertyTable.constant("bar A", rate / Math.pow(steady, n));
    var law = Inelastic.of(bar(E, 0, ROOM), new Norton(a, n, 0));
    List<Leg> legs =
        List.of(
            leg(new Control.Strain(0.01), new Pace.StrainRate(rate), 0),
            leg(new Control.Strain(-0.05), new Pace.StrainRate(rate), 0));
    Trace trace = PointPath.follow(law, ROOM, legs, 1e-3);
    double sum = 0;
    for (int k = 0; k < 10_000; k++) {
      sum += (k % 2 == 0 ? 1.0 : -1.0) / (n * k + 1);
    }
    double free = 0.01 / rate + sum * steady / (E * rate);
    List<Station> elastic =
        trace.stations().stream()
            .filter(s -> s.leg() == 1 && Math.abs(s.stress()[0]) < 0.5 * steady)
            .toList();
    assertFalse(elastic.isEmpty());
    for (Station station : elastic) {
      double expected = -E * rate * (station.time() - free);
      assertEquals(expected, station.stress()[0], 1.1 * trace.largestError().stress());
    }
    assertTrue(trace.relativeError() <= 1e-3);
  }

  /// Catalogue C14: perfectly plastic copper between clamps, 0, 200, 0, 200, 0 degC.
  @Test
  void clampedBarYieldsBothWays() {
    var law =
        Inelastic.of(
            bar(117000, 16.7e-6, 273.15),
            Plasticity.isotropic(YieldCurve.perfect(PropertyTable.constant("bar", 172))));
    var clamp = leg(new Control.Clamp(), new Pace.Duration(0), 0);
    List<Leg> legs = List.of(clamp, heat(473.15), heat(273.15), heat(473.15), heat(273.15));
    Trace trace = PointPath.follow(law, 273.15, legs, 1e-3);
    double[] stress = {-172, 172, -172, 172};
    double[] p = {.001869915, .002269744, .002669573, .003069402};
    for (int leg = 1; leg <= 4; leg++) {
      Station end = lastOf(trace, leg);
      assertEquals(stress[leg - 1], end.stress()[0], 1e-9);
      assertEquals(p[leg - 1], end.inelastic(), 1e-9);
    }
  }

  /// At a rate, the time is the largest change of strain over it; at a ramp, that of temperature.
  @Test
  void paceGivesTheTime() {
    var law = bar(E, 22e-6, ROOM);
    var pull = leg(new Control.Strain(0.01), new Pace.StrainRate(1e-3), 0);
    Trace trace = PointPath.follow(law, ROOM, List.of(pull, heat(398.15)), 1e-3);
    assertEquals(10, lastOf(trace, 0).time(), 1e-12);
    assertEquals(110, lastOf(trace, 1).time(), 1e-9);
    // Strain stays, stress falls by E alpha dT.
    assertEquals(E * (0.01 - 22e-6 * 100), lastOf(trace, 1).stress()[0], 1e-9);
  }

  /// A perfectly plastic bar, pulled and let go: it keeps the strain that is not elastic.
  @ParameterizedTest
  @ValueSource(doubles = {0.004, 0.0061, 0.02, 0.1})
  void perfectlyPlasticBarIsUnloaded(double strain) {
    var law =
        Inelastic.of(
            bar(117000, 0, ROOM),
            Plasticity.isotropic(YieldCurve.perfect(PropertyTable.constant("bar", 172))));
    var pull = leg(new Control.Strain(strain), new Pace.Duration(1), 0);
    var free = leg(new Control.Stress(0), new Pace.Duration(1), 0);
    Trace trace = PointPath.follow(law, ROOM, List.of(pull, free), 1e-3);
    assertEquals(Optional.empty(), trace.stopped());
    assertEquals(172, lastOf(trace, 0).stress()[0], 1e-9);
    assertEquals(strain - 172.0 / 117000, lastOf(trace, 1).strain()[0], 1e-12);
  }

  /// Stress beyond what a perfectly plastic bar carries: the path ends at yield, and says so.
  @Test
  void pathEndsWhereThereIsNoAnswer() {
    var law =
        Inelastic.of(
            bar(E, 0, ROOM),
            Plasticity.isotropic(YieldCurve.perfect(PropertyTable.constant("bar", 40))));
    var load = leg(new Control.Stress(50), new Pace.Duration(10), 0);
    Trace trace = PointPath.follow(law, ROOM, List.of(load, Leg.hold("hold", 1, 0)), 1e-3);
    assertTrue(trace.stopped().orElseThrow().startsWith("leg: no increment beyond 8.0"));
    assertEquals(40, trace.stations().getLast().stress()[0], 1e-3);
    assertEquals(Optional.empty(), PointPath.follow(law, ROOM, List.of(), 1e-3).stopped());
  }

  private static Station lastOf(Trace trace, int leg) {
    return trace.stations().stream().filter(s -> s.leg() == leg).toList().getLast();
  }

  private static List<Leg> relaxation(double time, int increments) {
    return List.of(
        leg(new Control.Strain(50 / E), new Pace.Duration(0), increments),
        Leg.hold("hold", time, increments));
  }

  private static Leg heat(double to) {
    return new Leg(
        "heat",
        List.of(Control.KEEP, Control.KEEP, Control.KEEP, Control.KEEP),
        OptionalDouble.of(to),
        new Pace.Ramp(1),
        0);
  }

  private static Leg leg(Control axial, Pace pace, int increments) {
    return new Leg(
        "leg",
        List.of(axial, Control.KEEP, Control.KEEP, Control.KEEP),
        OptionalDouble.empty(),
        pace,
        increments);
  }

  private static ThermoElastic bar(double e, double alpha, double stressFree) {
    return new ThermoElastic(
        Material.of("bar", Isotropic.of("bar", e, 0.36), new Constant(alpha)), stressFree, 0);
  }
}
