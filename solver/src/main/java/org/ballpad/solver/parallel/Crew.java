package org.ballpad.solver.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Threads that run the same code together: between two barriers they share out numbered tasks.
///
/// Every member calls the same methods in the same order. Which member gets a task is left to
/// chance, so tasks write to places of their own. The caller of [#run] is a member; the threads of
/// the others stay for a moment, because to start one takes as long as a small factorisation.
public final class Crew {
  /// Rounds of waiting before a thread sleeps, about a millisecond: longer than any member works
  /// alone, unless there are more members than processors.
  private static final int SPINS = 20_000;

  private static final long PAUSE = 50_000; // ns
  private static final long IDLE = 2; // s

  private final int size;
  private final ExecutorService others;
  private final AtomicInteger ticket = new AtomicInteger();
  private final AtomicInteger arrived = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile int phase;

  /// @param size number of members, at least 1
  public Crew(int size) {
    if (size < 1) {
      throw new IllegalArgumentException(size + " members");
    }
    this.size = size;
    others = size == 1 ? null : threads(size - 1);
  }

  /// Threads that end by themselves when they have had nothing to do for a while.
  private static ExecutorService threads(int count) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("crew-", 1).factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /// Number of members.
  public int size() {
    return size;
  }

  /// Runs `member` once for each of 0 .. size - 1, each on a thread of its own, and returns when
  /// all are done. When one fails the others stop at their next barrier, and its failure is thrown.
  public void run(IntConsumer member) {
    ticket.set(0);
    arrived.set(0);
    failure.set(null);
    List<Future<?>> running = new ArrayList<>();
    for (int rank = 1; rank < size; rank++) {
      int other = rank;
      running.add(others.submit(() -> work(member, other)));
    }
    work(member, 0);
    for (Future<?> one : running) {
      join(one);
    }
    switch (failure.get()) {
      case null -> {}
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  private void work(IntConsumer member, int rank) {
    try {
      member.accept(rank);
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e); // thrown by run, once all have stopped
    }
  }

  private static void join(Future<?> one) {
    try {
      one.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// The next task of this stretch; numbers past the last task mean that there are none left.
  public int next() {
    return ticket.getAndIncrement();
  }

  /// Waits until all members have arrived; tasks then begin at 0 again.
  public void barrier() {
    int before = phase;
    if (arrived.incrementAndGet() == size) {
      arrived.set(0);
      ticket.set(0);
      phase = before + 1;
      return;
    }
    for (int spin = 0; phase == before; spin++) {
      if (failure.get() != null) {
        throw new IllegalStateException("another member of the crew has failed");
      }
      if (spin < SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(PAUSE);
      }
    }
  }
}
