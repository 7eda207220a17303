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
          "sac-schubert2003",
          Metric.CREEP_WORK,
          25,
          "last cycle",
          new Syed(0.0019),
          LifeKind.MEAN,
          Double.NaN,
          0);

  @Test
  void asFoundNothingIsToBeSaid() {
    assertEquals(List.of(), SYED.foreign("sac-schubert2003", Metric.CREEP_WORK, 25));
    assertEquals(List.of(), SYED.foreign("sac-schubert2003", Metric.CREEP_WORK, 25.4));
  }

  /// Work of an Anand law with a constant of Syed: not covered by the paper, allowed with a word.
  @Test
  void everyDifferenceIsNamed() {
    List<String> texts = SYED.foreign("sac305-motalab2012", Metric.INELASTIC_WORK, 12.7);
    assertEquals(3, texts.size());
    assertTrue(texts.stream().allMatch(text -> text.startsWith("W-FOREIGN life syed: ")));
    assertTrue(texts.getFirst().contains("sac-schubert2003"), texts.getFirst());
    assertTrue(texts.getFirst().contains("sac305-motalab2012"), texts.getFirst());
    assertTrue(texts.getLast().contains("averages over 25.00 um"), texts.getLast());
    assertEquals(1, SYED.foreign("sac-schubert2003", Metric.CREEP_WORK, Double.NaN).size());
  }

  @Test
  void layerShapeAndShareAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> bundle(0, 2, 0));
    assertThrows(IllegalArgumentException.class, () -> bundle(25, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> bundle(25, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> bundle(25, 2, Double.NaN));
  }

  private static Bundle bundle(double layer, double shape, double free) {
    return new Bundle(
        "x", "", Metric.CREEP_WORK, layer, "", new Syed(1), LifeKind.MEAN, shape, free);
  }
}
