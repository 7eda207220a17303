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
    var material = Material.of("SAC", elasticity, new Expansion.Constant(22e-6));
    assertEquals(List.of(), material.uncovered(298, 398));
    assertEquals(List.of(e), material.uncovered(298, 490));
  }

  @Test
  void hasThreeExpansions() {
    var elasticity = Elasticity.Isotropic.of("Cu", 110000, 0.34);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Material("Cu", elasticity, List.of(new Expansion.Constant(17e-6))));
  }
}
