package org.ballpad.cases.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ballpad.cases.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sweep on a disk that is full or refuses every now and then, again and again until it is done:
/// the results are those of an undisturbed one, byte for byte, and no point is computed twice
/// except those whose line the disk did not take.
class SweepFaultTest {
  private static final int POINTS = 200;

  @TempDir private Path folder;

  private static final Plan PLAN =
      new Plan(
          List.of("a"),
          IntStream.rangeClosed(1, POINTS)
              .mapToObj(
                  i -> new Plan.Point(i, "%015x%045d".formatted(i * 7919L, i), List.of("" + i)))
              .toList());

  /// Every tenth point fails.
  private static Outcome compute(Plan.Point point) {
    return point.number() % 10 == 0
        ? new Outcome(point.id(), 4, "no geometry", Math.random(), List.of())
        : new Outcome(
            point.id(),
            0,
            "",
            Math.random(),
            List.of(new Outcome.Value("root", "um", Math.sqrt(point.number()), 1e-3)));
  }

  private Sweep.Done sweep(Path at, Disk disk, Sweep.Computation computation) throws IOException {
    Sweep.Options options = new Sweep.Options(false, List.of());
    Engine engine = new Threads(computation, 3);
    return new Sweep(PLAN, StudyFolder.at(at, disk), engine, options, Progress.NONE).run();
  }

  @Test
  void aDiskThatFailsCostsOnlyTheLinesInFlight() throws IOException {
    Path calm = folder.resolve("calm");
    assertEquals(POINTS, sweep(calm, Disk.real(), SweepFaultTest::compute).computed());

    Path stormy = folder.resolve("stormy");
    BadDisk disk = new BadDisk(new Random(6));
    Map<String, Integer> computed = new ConcurrentHashMap<>();
    int stops = 0;
    for (boolean done = false; !done; ) {
      try {
        sweep(
            stormy,
            disk,
            point -> {
              computed.merge(point.id(), 1, Integer::sum);
              return compute(point);
            });
        done = true;
      } catch (IOException fault) {
        stops++;
      }
    }
    assertTrue(stops >= 10, stops + " stops");
    for (String name : new String[] {"results.csv", "columns.csv", "failures.csv", "plan.csv"}) {
      assertArrayEquals(
          Files.readAllBytes(calm.resolve(name)), Files.readAllBytes(stormy.resolve(name)), name);
    }
    int again = computed.values().stream().mapToInt(n -> n - 1).sum();
    assertEquals(disk.lost.get(), again, "computed again");
    try (Journal journal = Journal.open(stormy, Disk.real())) {
      assertEquals(
          20, journal.outcomes().values().stream().filter(outcome -> !outcome.isOk()).count());
    }
  }

  @Test
  void failedPointsAreTriedAgainWhenAsked() throws IOException {
    sweep(folder, Disk.real(), SweepFaultTest::compute);
    assertEquals(0, sweep(folder, Disk.real(), SweepFaultTest::compute).computed());
    Sweep.Options retry = new Sweep.Options(true, List.of());
    Sweep.Computation mended =
        point -> new Outcome(point.id(), 0, "", 1, compute(PLAN.points().getFirst()).values());
    Sweep.Done done =
        new Sweep(
                PLAN,
                StudyFolder.at(folder, Disk.real()),
                new Threads(mended, 2),
                retry,
                Progress.NONE)
            .run();
    assertEquals(20, done.computed());
    assertTrue(done.table().rows().stream().allMatch(row -> row.status() == PointTable.Status.OK));
  }

  /// Fails at one of twelve appends and one of twenty other writes: full, having taken a part, or
  /// denied.
  private static final class BadDisk implements Disk {
    private final Random random;
    private final AtomicInteger lost = new AtomicInteger();

    BadDisk(Random random) {
      this.random = random;
    }

    @Override
    public byte[] read(Path file) throws IOException {
      return Disk.real().read(file);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
      if (random.nextInt(12) > 0) {
        Disk.real().append(file, bytes);
        return;
      }
      lost.incrementAndGet();
      if (random.nextBoolean()) {
        throw new AccessDeniedException(file.toString());
      }
      Disk.real().append(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      throw new IOException("No space left on device");
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
      if (random.nextBoolean()) {
        throw new IOException("Input/output error");
      }
      Disk.real().truncate(file, length);
    }

    @Override
    public void replace(Path file, byte[] bytes) throws IOException {
      if (random.nextInt(20) == 0) {
        throw new IOException("No space left on device");
      }
      Disk.real().replace(file, bytes);
    }
  }
}
