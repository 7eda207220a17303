package org.ballpad.solver.parallel;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A number of threads that share out numbered tasks; one call at a time.
///
/// Which thread runs a task is left to chance. Tasks write to places of their own and are cut
/// without regard to the number of threads: then results are the same bits for any number.
public final class Workers {
  private final Crew crew;

  /// @param threads how many, at least 1
  /// @throws IllegalArgumentException for less than one thread
  public Workers(int threads) {
    crew = new Crew(threads);
  }

  /// Runs the tasks 0 .. tasks - 1 and returns when all are done. Of several failures that of the
  /// first task is thrown.
  public void run(int tasks, IntConsumer task) {
    if (crew.size() == 1 || tasks < 2) {
      IntStream.range(0, tasks).forEach(task);
      return;
    }
    RuntimeException[] failures = new RuntimeException[tasks];
    crew.run(_ -> {
      for (int i = crew.next(); i < tasks; i = crew.next()) {
        try {
          task.accept(i);
        } catch (RuntimeException failure) {
          failures[i] = failure;
        }
      }
    });
    for (RuntimeException failure : failures) {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
