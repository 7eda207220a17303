package org.ballpad.cases.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.report.Manifest;
import org.ballpad.solver.kernel.vector.KernelChoice;

/// Notes during a run what its manifest will say.
final class Provenance {
  private static final long MEGABYTE = 1 << 20;

  private final String command;
  private final Map<String, String> inputs;
  private final int threads;
  private final Instant started = Instant.now();
  private long mark = System.nanoTime();
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private Provenance(String command, Map<String, String> inputs, int threads) {
    this.command = command;
    this.inputs = inputs;
    this.threads = threads;
  }

  /// Starts the clock and takes the hashes of all files that were read.
  static Provenance start(List<String> arguments, Case theCase, int threads) throws IOException {
    Map<String, String> inputs = new LinkedHashMap<>();
    Path here = Path.of("").toAbsolutePath();
    for (Path file : theCase.files()) {
      String name = file.startsWith(here) ? here.relativize(file).toString() : file.toString();
      inputs.put(name, sha256(Files.readAllBytes(file)));
    }
    return new Provenance(String.join(" ", arguments), inputs, threads);
  }

  /// Ends the time of computing.
  void computed() {
    long now = System.nanoTime();
    seconds.put("compute", Math.round((now - mark) * 1e-6) / 1000.0);
    mark = now;
  }

  /// The manifest as far as it is known.
  Manifest manifest() {
    return new Manifest(
        command,
        Version.number(),
        inputs,
        System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor"),
        "%s %s, %d processors"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors()),
        KernelChoice.best().why(),
        threads,
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        seconds,
        peakMegabytes());
  }

  /// Sum of the largest uses of the parts of the heap: an upper bound, since they need not
  /// coincide.
  private static long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /// A new SHA-256.
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
