package org.ballpad.materials.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BundleTest {
  private static final Bundle SYED =
      new Bundle(
          "syed",
          "SAC_Schubert2003",
          Metric.CREEP_WORK,
          25,
          "last cycle",
          new Syed(0.0019),
          LifeKind.MEAN);

  @Test
  void asFoundNothingIsToBeSaid() {
    assertEquals(List.of(), SYED.foreign("SAC_Schubert2003", Metric.CREEP_WORK, 25));
    assertEquals(List.of(), SYED.foreign("SAC_Schubert2003", Metric.CREEP_WORK, 25.4));
  }

  /// Work of an Anand law with a constant of Syed: not covered by the paper, allowed with a word.
  @Test
  void everyDifferenceIsNamed() {
    List<String> texts = SYED.foreign("SAC305_Motalab2012", Metric.INELASTIC_WORK, 12.7);
    assertEquals(3, texts.size());
    assertTrue(texts.stream().allMatch(text -> text.startsWith("W-FOREIGN life syed: ")));
    assertTrue(texts.getFirst().contains("SAC_Schubert2003"), texts.getFirst());
    assertTrue(texts.getFirst().contains("SAC305_Motalab2012"), texts.getFirst());
    assertTrue(texts.getLast().contains("averages over 25.00 um"), texts.getLast());
    assertEquals(1, SYED.foreign("SAC_Schubert2003", Metric.CREEP_WORK, Double.NaN).size());
  }

  @Test
  void aLayerIsPositive() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Bundle("x", "", Metric.SHEAR_RANGE, 0, "", new Syed(1), LifeKind.MEAN));
  }
}
