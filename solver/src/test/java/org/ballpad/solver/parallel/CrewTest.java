package org.ballpad.solver.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void everyTaskOfEveryStretchIsDoneOnce(int size) {
    Crew crew = new Crew(size);
    AtomicIntegerArray done = new AtomicIntegerArray(40 * 17);
    for (int round = 1; round <= 3; round++) { // a crew works again after it has finished
      crew.run(rank -> {
        for (int stretch = 0; stretch < 40; stretch++) {
          for (int t = crew.next(); t < 17; t = crew.next()) {
            done.incrementAndGet(17 * stretch + t);
          }
          if (stretch < 39) {
            crew.barrier();
          }
        }
      });
      for (int i = 0; i < done.length(); i++) {
        assertEquals(round, done.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aMemberThatFailsStopsTheOthers(int size) {
    Crew crew = new Crew(size);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThrows(
                RuntimeException.class,
                () ->
                    crew.run(rank -> {
                      if (rank == size - 1) {
                        throw new IllegalArgumentException("failed on purpose");
                      }
                      crew.barrier();
                    })));
  }
}
