package org.ballpad.solver.parallel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Threads that run the same code together: between two barriers they share out numbered tasks.
///
/// Every member calls the same methods in the same order. Which member gets a task is left to
/// chance, so tasks write to places of their own.
public final class Crew {
  private static final int SPINS = 2000;

  private final int size;
  private final AtomicInteger ticket = new AtomicInteger();
  private final AtomicInteger arrived = new AtomicInteger();
  private volatile int phase;
  private volatile boolean broken;

  /// @param size number of members, at least 1
  public Crew(int size) {
    this.size = size;
  }

  /// Number of members.
  public int size() {
    return size;
  }

  /// Runs `member` once for each of 0 .. size - 1, each on a thread of its own, and returns when
  /// all are done. When one fails the others stop at their next barrier.
  public void run(IntConsumer member) {
    broken = false;
    ticket.set(0);
    arrived.set(0);
    new Workers(size)
        .run(
            size,
            rank -> {
              boolean done = false;
              try {
                member.accept(rank);
                done = true;
              } finally {
                broken |= !done;
              }
            });
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
      if (broken) {
        throw new IllegalStateException("another member of the crew has failed");
      }
      if (spin < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield(); // more members than processors
      }
    }
  }
}
