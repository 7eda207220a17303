package org.ballpad.cases.file.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.Chaboche;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.PointDriver;
import org.ballpad.materials.law.PointDriver.Target;
import org.ballpad.materials.law.StateRows;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.law.Transient;
import org.ballpad.materials.law.YieldPower;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every set of constants of the library against what is printed of it and against its equations.
final class LawSetsTest {
  private static final List<LawSet> SETS = new LawLibrary().sets();

  static List<LawSet> sets() {
    return SETS;
  }

  static List<LawSet> anands() {
    return SETS.stream().filter(set -> set.keys().contains("anand")).toList();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void setIsCompleteOrRefused(LawSet set) {
    assertEquals(set.refused().isEmpty(), !set.keys().isEmpty(), set.name());
    assertFalse(set.title().isEmpty() || set.note().isEmpty());
    for (Definition.Inelastic block : set.blocks().values()) {
      assertNotEquals(Mark.NONE, block.provenance().mark());
      assertNotEquals("", block.provenance().source());
    }
  }

  @Test
  void badSetsAreRefused() {
    List<String> refused =
        SETS.stream().filter(set -> !set.refused().isEmpty()).map(LawSet::name).toList();
    assertEquals(
        List.of(
            "pb90sn-zahn2000",
            "sac-lau2012",
            "sac305-herkommer2009-shear",
            "sac3384-hossain2007",
            "sac387-pei2005",
            "snpb-raba"),
        refused);
  }

  /// Steady stress at 25 degC and 1e-3 /s, 25 degC and 1e-5 /s, 125 degC and 1e-3 /s, as published
  /// compilations give it.
  @ParameterizedTest
  @CsvSource({
    "sac305-motalab2012,42.1,30.4,22.8",
    "sac305-chang2006,32.1,21.2,18.0",
    "sac305-herkommer2010,37.6,22.6,13.0",
    "sac305-mysore2009,60.5,44.5,33.6",
    "sac405-reinikainen2005,53.8,35.7,26.1",
    "sac405-wang2007,52.8,39.3,28.4",
    "sac387-wang2007,56.4,37.8,22.4",
    "sac387-bhate2008,63.1,43.9,31.6",
    "sac105-bhate2008,41.0,30.1,25.2",
    "sac105-motalab2012,25.2,18.0,13.7",
    "sn35ag-wang2001,47.3,31.7,23.3",
    "snpbag-darveaux2000,63.1,27.9,12.6",
    "snpbag-wang2001,48.4,31.4,16.5",
    "snpb-wang2001,45.3,28.4,14.9"
  })
  void anandFlowsAtThePublishedStress(String name, double a, double b, double c) {
    var rule = set(name).creep().orElseThrow();
    assertEquals(a, SteadyFlow.stress(rule, 298.15, 1e-3), 0.051);
    assertEquals(b, SteadyFlow.stress(rule, 298.15, 1e-5), 0.051);
    assertEquals(c, SteadyFlow.stress(rule, 398.15, 1e-3), 0.051);
  }

  /// Rates at 20 MPa and 25 degC, and at 10 MPa and 125 degC, to the two digits that are given.
  @ParameterizedTest
  @CsvSource({
    "sac-schubert2003,1.25e-6,2.9e-6",
    "sac-pang2004,3.4e-6,1.7e-5",
    "sac-lau2003,3.7e-7,1.9e-6",
    "sac-wiese2002,1.5e-7,1.3e-7",
    "sac305-motalab2012,1.1e-7,2.0e-6"
  })
  void setsCreepAtTheGivenRates(String name, double cold, double hot) {
    var rule = set(name).creep().orElseThrow();
    assertEquals(cold, SteadyFlow.rate(rule, 298.15, 20), 0.05 * cold);
    assertEquals(hot, SteadyFlow.rate(rule, 398.15, 10), 0.05 * hot);
  }

  /// At low stress both forms of Feustel's law are the same.
  @Test
  void formsOfFeustelAgreeAtLowStress() {
    var sinh = set("snpb-feustel2000-sinh").creep().orElseThrow();
    var power = set("snpb-feustel2000-power").creep().orElseThrow();
    double rate = SteadyFlow.rate(sinh, 298.15, 0.1);
    assertEquals(rate, SteadyFlow.rate(power, 298.15, 0.1), 1e-3 * rate);
  }

  /// Total strain and stress of Feustel's table 1, pulled without creep at E = 29 GPa, and back by
  /// twice the strain.
  @ParameterizedTest
  @CsvSource({"280,21,41,600", "320,19,31,200"})
  void kinematicSetOfFeustelFollowsItsTable(
      double kelvin, double first, double second, double third) {
    var plastic = (PlasticKeys) set("snpb-feustel2000-kinematic").blocks().get("plastic").keys();
    var material = Material.of("bar", Isotropic.of("bar", 29000, 0.35), new Expansion.Constant(0));
    var law = Inelastic.of(new ThermoElastic(material, kelvin, 0), plastic.plasticity("bar"));
    var bar = new PointDriver(law, kelvin);
    double[] strain = {first / 29000, 3e-3, 1, -1};
    double[] stress = {first, second, third, -third};
    for (int k = 0; k < strain.length; k++) {
      assertTrue(bar.go(Target.uniaxial(strain[k], kelvin), 1, 1));
      assertEquals(stress[k], bar.stress()[0], 1e-5 * third);
    }
  }

  /// Steady creep is that of the set without the rest, and G that of the material it names.
  @Test
  void allOfDarveauxAgreesWithItsParts() {
    LawSet full = set("snpbag-darveaux2000-full");
    var creep = (Transient) full.creep().orElseThrow();
    assertEquals(set("snpbag-darveaux2000-creep").creep().orElseThrow(), creep.steady());
    var plastic = (Chaboche) ((PlasticKeys) full.blocks().get("plastic").keys()).plasticity("bar");
    var power = (YieldPower) plastic.yield();
    var material = new MaterialLibrary().find(full.material()).orElseThrow().material();
    var elasticity = (Isotropic) material.material().orElseThrow().elasticity();
    for (double t : new double[] {210, 298.15, 450}) {
      double g = elasticity.e().at(t) / (2 + 2 * elasticity.nu().at(t));
      assertEquals(g, power.over().at(t), 1e-8 * g);
    }
  }

  @ParameterizedTest
  @MethodSource("anands")
  void anandIsSteadyAtItsClosedForm(LawSet set) {
    var anand = (Anand) set.creep().orElseThrow();
    for (double t : new double[] {233.15, 298.15, 398.15}) {
      for (double rate : new double[] {1e-6, 1e-3}) {
        double stress = AnandOde.steadyStress(anand, t, rate);
        assertEquals(rate, SteadyFlow.rate(anand, t, stress), 1e-8 * rate, set.name());
      }
    }
  }

  /// Pulled to 1 % at 1e-3 /s; sets without s0 begin where they would be steady.
  @ParameterizedTest
  @MethodSource("anands")
  void anandFollowsItsEquations(LawSet set) {
    var printed = (Anand) set.creep().orElseThrow();
    for (double t : new double[] {298.15, 398.15}) {
      double z = 1e-3 / printed.factor() * Math.exp(printed.activation() / t);
      double saturation = printed.saturation() * Math.pow(z, printed.saturationSensitivity());
      double s0 = printed.initial().orElse(saturation);
      Anand anand = SteadyFlow.with(printed, OptionalDouble.of(s0));
      double[] ode = AnandOde.pull(anand, SteadyFlow.E, t, 1e-3, 10, new double[] {0, s0});
      assertEquals(
          ode[0], extrapolated(k -> pulled(anand, t, k).stress()[0]), 1e-4 * ode[0], set.name());
      assertEquals(
          ode[1],
          extrapolated(k -> pulled(anand, t, k).state()[StateRows.OWN]),
          1e-4 * ode[1],
          set.name());
    }
  }

  /// Resistances above saturation fall to it: pulled fast, then slowly.
  @Test
  void anandSoftensWhenPulledSlower() {
    var anand = (Anand) set("sac305-motalab2012").creep().orElseThrow();
    double t = 298.15;
    var bar = new PointDriver(SteadyFlow.law(anand, t), t);
    assertTrue(bar.go(Target.uniaxial(0.05, t), 5, 500));
    double fast = bar.state()[StateRows.OWN];
    assertTrue(bar.go(Target.uniaxial(0.06, t), 1000, 2000));
    double slow = bar.state()[StateRows.OWN];
    double[] ode = AnandOde.pull(anand, SteadyFlow.E, t, 1e-2, 5, new double[] {0, 21});
    ode = AnandOde.pull(anand, SteadyFlow.E, t, 1e-5, 1000, ode);
    assertTrue(slow < fast);
    assertEquals(ode[0], bar.stress()[0], 1e-3 * ode[0]);
    assertEquals(ode[1], slow, 1e-3 * ode[1]);
  }

  private static PointDriver pulled(Anand anand, double temperature, int increments) {
    var bar = new PointDriver(SteadyFlow.law(anand, temperature), temperature);
    assertTrue(bar.go(Target.uniaxial(0.01, temperature), 10, increments));
    return bar;
  }

  /// Of a value with errors of first and second order in the increment.
  private static double extrapolated(IntToDoubleFunction value) {
    double coarse = value.applyAsDouble(400);
    double middle = value.applyAsDouble(800);
    double fine = value.applyAsDouble(1600);
    double first = 2 * middle - coarse;
    return (4 * (2 * fine - middle) - first) / 3;
  }

  private static LawSet set(String name) {
    return SETS.stream().filter(set -> set.names().contains(name)).findFirst().orElseThrow();
  }
}
