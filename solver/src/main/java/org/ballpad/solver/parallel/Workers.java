package org.ballpad.solver.parallel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A number of threads that share out numbered tasks.
///
/// Which thread runs a task is left to chance. Tasks write to places of their own and are cut
/// without regard to the number of threads: then results are the same bits for any number.
///
/// @param threads how many, at least 1
public record Workers(int threads) {
  /// @throws IllegalArgumentException for less than one thread
  public Workers {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
  }

  /// Runs the tasks 0 .. tasks - 1 and returns when all are done. Of several failures that of the
  /// first task is thrown.
  public void run(int tasks, IntConsumer task) {
    if (threads == 1 || tasks < 2) {
      IntStream.range(0, tasks).forEach(task);
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks))) {
      List<CompletableFuture<Void>> all =
          IntStream.range(0, tasks)
              .mapToObj(i -> CompletableFuture.runAsync(() -> task.accept(i), pool))
              .toList();
      all.forEach(CompletableFuture::join);
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
