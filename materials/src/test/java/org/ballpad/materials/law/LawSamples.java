package org.ballpad.materials.law;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ballpad.materials.Elasticity.Isotropic;
import org.ballpad.materials.Elasticity.Orthotropic;
import org.ballpad.materials.Expansion.Constant;
import org.ballpad.materials.Expansion.Instantaneous;
import org.ballpad.materials.Expansion.Secant;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;

/// Every law with every kind of property it takes; values are round, not those of a material.
final class LawSamples {
  private LawSamples() {}

  static List<MaterialLaw> all() {
    var falling = table("E", 51000, 36000);
    var secant = new Secant(table("alpha", 21e-6, 25e-6), 298.15);
    var slope = new Instantaneous(table("alpha", 2e-6, 4e-6));
    var tabled = new Isotropic(falling, table("nu", 0.35, 0.38));
    var laminate = Orthotropic.of("laminate", 25000, 8000, 21000, 0.30, 0.18, 0.29, 3500);
    var along = List.of(new Constant(15e-6), new Constant(60e-6), slope);
    List<MaterialLaw> laws = new ArrayList<>();
    var solder = new ThermoElastic(Material.of("table", tabled, secant), 490.15, 0);
    laws.add(solder);
    laws.add(new ThermoElastic(Material.of("born", tabled, slope), 490.15, -3e-4));
    laws.add(new ThermoElastic(new Material("laminate", laminate, List.copyOf(along)), 400, 1e-4));
    var phases = List.of(new Mixture.Phase(0.3, laws.get(0)), new Mixture.Phase(0.7, laws.get(2)));
    for (Mixture.Mean mean : Mixture.Mean.values()) {
      laws.add(new Mixture(mean, phases));
    }
    plasticities().forEach(plasticity -> laws.add(Inelastic.of(solder, plasticity)));
    creepRules().forEach(rule -> laws.add(Inelastic.of(solder, rule)));
    laws.add(Inelastic.of(solder, plasticities().getFirst(), creepRules().getFirst()));
    laws.add(Inelastic.of(solder, plasticities().get(3), creepRules().getLast()));
    laws.add(Inelastic.of(solder, plasticities().get(4), creepRules().getFirst()));
    laws.add(Inelastic.of(solder, plasticities().getLast(), creepRules().get(4)));
    for (Shift shift : shifts()) {
      for (Relaxation.Constant constant : Relaxation.Constant.values()) {
        laws.add(new Viscoelastic(solder, new Relaxation(terms(), constant, shift)));
      }
    }
    return laws;
  }

  static List<Shift> shifts() {
    return List.of(new ArrheniusShift(15000, 350), new WlfShift(17.44, 51.6, 380, 35));
  }

  static List<Relaxation.Term> terms() {
    return List.of(
        new Relaxation.Term(0.3, 0.2),
        new Relaxation.Term(0.2, 40),
        new Relaxation.Term(0.4, 30000));
  }

  static List<Plasticity> plasticities() {
    var hardening =
        new YieldCurve(
            List.of(0.0, 1e-3, 1e-2),
            List.of(table("y0", 60, 30), table("y1", 70, 45), table("y2", 80, 60)));
    return List.of(
        Plasticity.isotropic(hardening),
        Plasticity.kinematic(table("yield", 50, 25), table("C", 2000, 1000)),
        Plasticity.isotropic(YieldCurve.perfect(table("yield", 50, 25))),
        new Chaboche(
            hardening,
            List.of(
                new BackStress(table("C1", 20000, 12000), 800),
                new BackStress(table("C2", 1500, 1000), 20),
                new BackStress(table("C3", 500, 300), 0))),
        new Multilinear(hardening),
        Plasticity.isotropic(new YieldPower(3e11, 5.5, table("G", 16000, 3000))));
  }

  static List<CreepRule> creepRules() {
    var norton = new Norton(table("A", 1e-9, 1e-6), 3, 1000);
    var garofalo = new Garofalo(3e5, 0.025, 6.4, 6500);
    var power =
        new DoublePower(
            new Norton(PropertyTable.constant("A1", 4e-7), 3, 3200),
            new Norton(PropertyTable.constant("A2", 1e-12), 12, 7300),
            PropertyTable.constant("unit", 1));
    return List.of(
        norton,
        new Norton(PropertyTable.constant("A", 1e-7), 1, 0),
        garofalo,
        power,
        new Transient(garofalo, 0.02, 200),
        new Transient(power, 0.02, 2000),
        new DoublePower(
            new Norton(PropertyTable.constant("A1", 2e12), 3, 5400),
            new Norton(PropertyTable.constant("A2", 9e24), 7, 5400),
            table("E", 51000, 36000)),
        new Anand(OptionalDouble.of(20), 9300, 3500, 4, 0.25, 180000, 30, 0.01, 1.8),
        new Anand(OptionalDouble.of(50), 9300, 3500, 4, 0.25, 3000, 30, 0.02, 1),
        new Anand(OptionalDouble.empty(), 9300, 3500, 4, 0.25, 3000, 30, 0.02, 1.3));
  }

  /// Whether back stresses recover or meet creep, so that the tangent is not symmetric.
  static boolean recovers(MaterialLaw law) {
    return law instanceof Inelastic inelastic
        && inelastic
            .plasticity()
            .filter(p ->
                p instanceof Chaboche c && c.back().stream().anyMatch(b -> b.recovery() > 0)
                    || inelastic.creep().isPresent() && p.stateSize() > 1)
            .isPresent();
  }

  static boolean yields(MaterialLaw law) {
    return law instanceof Inelastic inelastic && inelastic.plasticity().isPresent();
  }

  /// Whether inelastic strain is without volume.
  static boolean flows(MaterialLaw law) {
    return law instanceof Inelastic;
  }

  static boolean isIsotropic(MaterialLaw law) {
    return elasticPart(law).material().elasticity() instanceof Isotropic;
  }

  static ThermoElastic elasticPart(MaterialLaw law) {
    return switch (law) {
      case ThermoElastic elastic -> elastic;
      case Inelastic inelastic -> inelastic.elastic();
      case Mixture mixture -> elasticPart(mixture.phases().getLast().law());
      case Viscoelastic viscoelastic -> viscoelastic.elastic();
    };
  }

  private static PropertyTable table(String name, double cold, double hot) {
    return PropertyTable.of(name, new double[] {233.15, 523.15}, new double[] {cold, hot}, false);
  }
}
