package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistributionTest {
  @Test
  void aLinearFieldOverATriangleHasAClosedForm() {
    Distribution distribution = new Distribution();
    distribution.add(3, 2, 0, 1);
    assertEquals(1, distribution.percentile(0.5), 1e-11, "the middle value halves this triangle");
    assertEquals(2 - Math.sqrt(2 * 0.01), distribution.percentile(0.99), 1e-11);
  }

  @Test
  void anEvenFieldThatDiffersByRoundingHasAPercentile() {
    double stress = 28.416666666666668;
    Distribution even = new Distribution();
    even.add(1, stress, Math.nextUp(stress), Math.nextUp(stress));
    even.add(2, stress, stress, Math.nextDown(stress));
    assertEquals(stress, even.percentile(0.5), 1e-13);
  }
}
