package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.ballpad.solver.result.HiddenError;
import org.ballpad.solver.result.Limit;
import org.ballpad.solver.result.Measured;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static Answer maximum(double... values) {
    List<Measured> measured =
        Arrays.stream(values)
            .mapToObj(v -> new Measured(v, "MPa", 1, Limit.OPEN, 400, HiddenError.NONE))
            .toList();
    return Answer.of("max", measured);
  }

  private static Answer answer(boolean meshDependent, double... values) {
    List<Measured> measured =
        Arrays.stream(values).mapToObj(v -> new Measured(v, "MPa", 1, meshDependent, 400)).toList();
    return Answer.of("peel", measured);
  }

  @Test
  void anAccuracyIsAShareOfTheValue() {
    assertTrue(answer(false, 201, 200).meets(0.005));
    assertFalse(answer(false, 202, 200).meets(0.005));
    assertFalse(answer(false, 100, 150, 210).meets(0.005), "does not settle");
  }

  @Test
  void aZeroByEquilibriumIsAccurateDespiteItsRounding() {
    assertTrue(answer(false, 3e-12, 1e-11, 5e-10).meets(0.005));
    assertFalse(answer(false, 3e-4, 1e-4).meets(0.005), "a small value is not yet zero");
  }

  @Test
  void nothingIsAskedOfAMaximumWithoutLimit() {
    assertTrue(answer(true, 100, 150, 230).meets(0.005));
  }

  /// The specification of headlines: 2 % between the last two meshes.
  @Test
  void aMaximumDependsOnTheMeshUntilTheMeshesSayOtherwise() {
    assertTrue(maximum(100).meshDependent());
    assertTrue(maximum(100, 103).meshDependent());
    assertFalse(maximum(90, 100, 101.9).meshDependent());
    assertFalse(maximum(0, 0).meshDependent());
    assertFalse(maximum(100, 103).meets(0.005), "an accuracy is asked of it");
  }
}
