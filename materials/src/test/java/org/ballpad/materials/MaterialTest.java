package org.ballpad.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MaterialTest {
  @Test
  void saysWhichPropertiesARunWouldMiss() {
    var e = PropertyTable.of("SAC E", new double[] {298, 398}, new double[] {4e4, 3e4}, false);
    var elasticity = new Elasticity.Isotropic(e, PropertyTable.constant("SAC nu", 0.36));
    var alpha =
        PropertyTable.of("SAC a", new double[] {233, 450}, new double[] {2e-5, 3e-5}, false);
    var material = Material.of("SAC", elasticity, new Expansion.Instantaneous(alpha));
    assertEquals(List.of(), material.uncovered(450, 298));
    assertEquals(List.of(e), material.uncovered(298, 450));
    assertEquals(List.of(alpha), material.uncovered(490, 298));
    assertEquals(List.of(e, alpha), material.uncovered(490, 200));
  }

  @Test
  void hasThreeExpansions() {
    var elasticity = Elasticity.Isotropic.of("Cu", 110000, 0.34);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Material("Cu", elasticity, List.of(new Expansion.Constant(17e-6))));
  }
}
