package org.ballpad.cases.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.cases.run.Parallel;
import org.ballpad.cases.run.Progress;

/// Does the same to many case files. A failure of one is kept beside its name, and the others still
/// run: each file is a program of its own, and its boundary is drawn here as [Main] draws it.
final class Batch {
  /// What is done to a file.
  @FunctionalInterface
  interface Each<T> {
    T of(Path file, Progress progress) throws Exception;
  }

  /// What came of a file.
  ///
  /// @param value what was made of it; null where it failed
  /// @param code what the failure means; 0 without one
  /// @param failure what the failure says; empty without one
  record Outcome<T>(Path file, T value, ExitCode code, String failure, double seconds) {}

  private final Progress progress;
  private final boolean debug;
  private final double[] shares;

  private Batch(int count, Progress progress, boolean debug) {
    this.progress = progress;
    this.debug = debug;
    this.shares = new double[count];
  }

  /// The outcomes in the order of the files.
  ///
  /// @param jobs how many at a time
  /// @param progress hears of all of them, as shares of the whole
  static <T> List<Outcome<T>> run(
      List<Path> files, int jobs, Progress progress, boolean debug, Each<T> each) {
    Batch batch = new Batch(files.size(), progress, debug);
    List<Integer> numbers = IntStream.range(0, files.size()).boxed().toList();
    return Parallel.map(numbers, jobs, number -> batch.one(files.get(number), number, each));
  }

  private <T> Outcome<T> one(Path file, int number, Each<T> each) {
    long start = System.nanoTime();
    T value = null;
    ExitCode code = ExitCode.OK;
    String failure = "";
    try {
      value = each.of(file, (what, share) -> tell(file + ": " + what, number, share));
    } catch (Exception | OutOfMemoryError failed) {
      code = Failures.code(failed);
      failure = Failures.text(failed, debug);
    }
    tell(file.toString(), number, 1);
    return new Outcome<>(file, value, code, failure, (System.nanoTime() - start) * 1e-9);
  }

  private synchronized void tell(String what, int number, double share) {
    shares[number] = share;
    progress.done(what, Arrays.stream(shares).sum() / shares.length);
  }
}
