package org.ballpad.cases.report;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where a result comes from: what went in, what computed it, how long it took.
///
/// @param command the command line, without the program's name
/// @param version version of Ballpad
/// @param inputs SHA-256 of every file that was read, by path
/// @param java version and vendor of the JVM
/// @param system operating system and processor
/// @param kernels dense kernels that computed, and why these
/// @param threads threads that computed
/// @param started start of the run, ISO 8601
/// @param seconds wall time of the run's parts
/// @param peakMegabytes largest use of the Java heap
public record Manifest(
    String command,
    String version,
    Map<String, String> inputs,
    String java,
    String system,
    String kernels,
    int threads,
    String started,
    Map<String, Double> seconds,
    long peakMegabytes) {
  /// The manifest as JSON.
  public String json() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("command", command);
    root.put("version", version);
    root.put("inputs", inputs);
    root.put("java", java);
    root.put("system", system);
    root.put("kernels", kernels);
    root.put("threads", threads);
    root.put("started", started);
    root.put("seconds", seconds);
    root.put("peak_memory_MB", peakMegabytes);
    return Json.text(root);
  }
}
