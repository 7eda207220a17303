package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.run.Progress;

/// Carries out a plan: takes over what is known, computes the rest, writes the tables.
public final class Sweep {
  private final Plan plan;
  private final StudyFolder folder;
  private final Engine engine;
  private final Options options;
  private final Progress progress;

  /// Computes one point. It answers failures of the point with an outcome, and throws only where
  /// the sweep cannot go on: a report that cannot be written.
  @FunctionalInterface
  public interface Computation {
    /// The outcome of a point.
    Outcome of(Plan.Point point) throws IOException;
  }

  /// How a sweep is carried out.
  ///
  /// @param retry whether points that failed earlier are tried again
  /// @param others folders of studies whose points need not be computed again
  public record Options(boolean retry, List<Path> others) {
    /// Copies the list.
    public Options {
      others = List.copyOf(others);
    }
  }

  /// What a sweep did.
  ///
  /// @param table all points
  /// @param computed points that were computed now
  /// @param taken points whose outcome another study knew
  /// @param known points that were known already
  /// @param notes what must be said: what was found damaged, what a search found
  public record Done(PointTable table, int computed, int taken, int known, List<String> notes) {
    /// Copies the list.
    public Done {
      notes = List.copyOf(notes);
    }
  }

  /// @param progress hears of every point, from several threads
  public Sweep(Plan plan, StudyFolder folder, Engine engine, Options options, Progress progress) {
    this.plan = plan;
    this.folder = folder;
    this.engine = engine;
    this.options = options;
    this.progress = progress;
  }

  /// Computes what is to be computed and writes the tables.
  ///
  /// @throws IOException where the folder can no longer be written to; what is in the journal stays
  public Done run() throws IOException {
    folder.write(plan);
    try (Journal journal = folder.journal();
        Claims claims = folder.claims()) {
      int taken = take(journal);
      List<Plan.Point> open = open(journal);
      int known = (int) plan.points().stream().map(Plan.Point::id).distinct().count() - open.size();
      Crew crew = new Crew(journal, claims, new Tally(open.size(), progress));
      crew.compute(open, engine);
      PointTable table = folder.write(plan, journal.outcomes());
      return new Done(table, crew.computed(), taken, known - taken, journal.notes());
    }
  }

  /// Points without an outcome, and those to be tried again, each id once.
  private List<Plan.Point> open(Journal journal) {
    Map<String, Plan.Point> open = new LinkedHashMap<>();
    for (Plan.Point point : plan.points()) {
      Optional<Outcome> known = journal.outcome(point.id());
      if (known.isEmpty() || options.retry() && !known.get().isOk()) {
        open.putIfAbsent(point.id(), point);
      }
    }
    return List.copyOf(open.values());
  }

  /// Copies the outcomes that other studies know into the journal.
  private int take(Journal journal) throws IOException {
    Map<String, Outcome> others = new LinkedHashMap<>();
    for (Path other : options.others()) {
      Journal.peek(other).values().stream()
          .filter(Outcome::isOk)
          .forEach(outcome -> others.put(outcome.id(), outcome));
    }
    List<Outcome> taken =
        plan.points().stream()
            .map(Plan.Point::id)
            .distinct()
            .filter(others::containsKey)
            .filter(id -> journal.outcome(id).filter(Outcome::isOk).isEmpty())
            .map(others::get)
            .toList();
    journal.append(taken);
    return taken.size();
  }
}
