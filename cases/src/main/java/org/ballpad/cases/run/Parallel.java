package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Does the same to every item of a list, several at a time. The order of the answers is that of
/// the items, so nothing depends on the number of threads.
public final class Parallel {
  private Parallel() {}

  /// The answers in the order of the items.
  ///
  /// When calls fail, the failure of the first item in the list is thrown, whichever came first in
  /// time.
  public static <A, B> List<B> map(List<A> items, int threads, Function<A, B> function) {
    if (threads <= 1) {
      return items.stream().map(function).toList();
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<B>> futures = new ArrayList<>();
      for (A item : items) {
        futures.add(pool.submit(() -> function.apply(item)));
      }
      List<B> answers = new ArrayList<>();
      for (Future<B> future : futures) {
        answers.add(answer(future));
      }
      return answers;
    }
  }

  private static <B> B answer(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        case Throwable other -> throw new IllegalStateException(other);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }
}
