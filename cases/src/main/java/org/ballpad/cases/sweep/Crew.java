package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Has points computed by an engine, and notes each in the journal as soon as it is done.
///
/// Other processes may work in the same folder: a point is claimed before it is computed, and what
/// another has claimed is waited for at the end.
final class Crew implements Engine.Desk {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Journal journal;
  private final Claims claims;
  private final Tally tally;
  private final Map<String, Outcome> before;
  private final Map<String, FileLock> held = new ConcurrentHashMap<>();
  private final Queue<Plan.Point> elsewhere = new ConcurrentLinkedQueue<>();

  Crew(Journal journal, Claims claims, Tally tally) {
    this.journal = journal;
    this.claims = claims;
    this.tally = tally;
    this.before = journal.outcomes();
  }

  /// Has all points computed that nobody else computes meanwhile.
  ///
  /// @throws IOException where the journal cannot be written, or the engine cannot go on
  void compute(List<Plan.Point> points, Engine engine) throws IOException {
    List<Plan.Point> left = points;
    while (!left.isEmpty()) {
      engine.compute(left, this);
      left = new ArrayList<>(elsewhere);
      elsewhere.clear();
      if (!left.isEmpty()) {
        pause();
      }
    }
  }

  /// Points computed here.
  int computed() {
    return tally.computed();
  }

  @Override
  public boolean begin(Plan.Point point) throws IOException {
    Optional<FileLock> claim = claims.claim(point.id());
    if (claim.isEmpty()) {
      elsewhere.add(point);
      return false;
    }
    if (isDoneMeanwhile(point)) {
      tally.elsewhere();
      claim.get().close();
      return false;
    }
    held.put(point.id(), claim.get());
    return true;
  }

  /// {@inheritDoc}
  ///
  /// Where the journal cannot be written the claim stays until all claims end with the sweep.
  @Override
  public void end(Outcome outcome) throws IOException {
    journal.append(outcome);
    tally.computed(outcome);
    held.remove(outcome.id()).close();
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
