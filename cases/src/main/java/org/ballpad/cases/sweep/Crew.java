package org.ballpad.cases.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ballpad.cases.run.Parallel;

/// Computes points, several at a time, and notes each in the journal as soon as it is done. Workers
/// take the next point from one list, so none is idle while there are points; each point is
/// computed by one thread.
///
/// Other processes may work in the same folder: a point is claimed before it is computed, and what
/// another has claimed is waited for at the end.
final class Crew {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Journal journal;
  private final Claims claims;
  private final Sweep.Computation computation;
  private final Tally tally;
  private final Map<String, Outcome> before;
  private final Queue<Plan.Point> elsewhere = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  Crew(Journal journal, Claims claims, Sweep.Computation computation, Tally tally) {
    this.journal = journal;
    this.claims = claims;
    this.computation = computation;
    this.tally = tally;
    this.before = journal.outcomes();
  }

  /// Computes all points that nobody else computes meanwhile.
  ///
  /// @throws IOException where the journal cannot be written; points in work are given up
  void compute(List<Plan.Point> points, int jobs) throws IOException {
    try {
      List<Plan.Point> left = points;
      while (!left.isEmpty()) {
        Parallel.map(left, jobs, this::one);
        left = new ArrayList<>(elsewhere);
        elsewhere.clear();
        if (!left.isEmpty()) {
          pause();
        }
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /// Points computed here.
  int computed() {
    return tally.computed();
  }

  private Plan.Point one(Plan.Point point) {
    if (stopped) {
      return point;
    }
    try (FileLock claim = claims.claim(point.id()).orElse(null)) {
      if (claim == null) {
        elsewhere.add(point);
      } else if (isDoneMeanwhile(point)) {
        tally.elsewhere();
      } else {
        Outcome outcome = computation.of(point);
        journal.append(outcome);
        tally.computed(outcome);
      }
      return point;
    } catch (IOException broken) {
      stopped = true;
      throw new UncheckedIOException(broken);
    }
  }

  private boolean isDoneMeanwhile(Plan.Point point) throws IOException {
    journal.refresh();
    Optional<Outcome> now = journal.outcome(point.id());
    return now.isPresent() && now.get() != before.get(point.id());
  }

  private static void pause() {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }
}
