package org.ballpad.materials.law;

import java.util.List;
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
    return List.of(
        new ThermoElastic(Material.of("table", tabled, secant), 490.15, 0),
        new ThermoElastic(Material.of("born", tabled, slope), 490.15, -3e-4),
        new ThermoElastic(new Material("laminate", laminate, List.copyOf(along)), 400, 1e-4));
  }

  private static PropertyTable table(String name, double cold, double hot) {
    return PropertyTable.of(name, new double[] {233.15, 523.15}, new double[] {cold, hot}, false);
  }
}
