package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has become of points, one line each, only ever added to. A line counts once it is whole:
/// its checksum says so. Of two lines on one point the later counts.
///
/// Whoever writes holds a lock on the file beside it, so that lines of several processes do not
/// mix. Lines that are not whole, left by a power loss or a full disk, are moved to a file beside
/// the journal and reported; their points are computed again.
public final class Journal implements AutoCloseable {
  /// Name of the file in the folder of a study.
  public static final String NAME = "journal.tsv";

  private final Path file;
  private final Disk disk;
  private final FileChannel lockFile;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private long length;

  private Journal(Path folder, Disk disk) throws IOException {
    this.file = folder.resolve(NAME);
    this.disk = disk;
    lockFile =
        FileChannel.open(
            folder.resolve(".journal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /// Opens the journal of a folder, mends it where it is damaged, and reads it.
  public static Journal open(Path folder, Disk disk) throws IOException {
    Journal journal = new Journal(folder, disk);
    try {
      journal.refresh();
      return journal;
    } catch (IOException | RuntimeException failed) {
      journal.close();
      throw failed;
    }
  }

  /// The outcomes of a journal that others may be writing; its damaged lines are passed over.
  public static Map<String, Outcome> peek(Path folder) throws IOException {
    Map<String, Outcome> found = new LinkedHashMap<>();
    byte[] bytes = Disk.real().read(folder.resolve(NAME));
    lines(bytes, 0).forEach(line -> whole(line).ifPresent(o -> found.put(o.id(), o)));
    return found;
  }

  /// The latest outcome of a point.
  synchronized Optional<Outcome> outcome(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /// The latest outcomes of all points by id.
  synchronized Map<String, Outcome> outcomes() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /// What was found damaged.
  synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /// Adds an outcome; when this returns, it survives whatever happens to the program.
  void append(Outcome outcome) throws IOException {
    append(List.of(outcome));
  }

  /// Adds several outcomes at once.
  synchronized void append(List<Outcome> more) throws IOException {
    if (more.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    more.forEach(outcome -> lines.append(outcome.line()).append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    try (FileLock _ = lockFile.lock()) {
      update();
      try {
        disk.append(file, bytes);
      } catch (IOException full) {
        cutBack(full);
        throw full;
      }
      length += bytes.length;
      more.forEach(outcome -> outcomes.put(outcome.id(), outcome));
    }
  }

  /// Reads what other processes have added.
  synchronized void refresh() throws IOException {
    try (FileLock _ = lockFile.lock()) {
      update();
    }
  }

  /// Takes away the part of a line that a full disk has taken; where even that fails, the next one
  /// to open the journal will.
  private void cutBack(IOException cause) {
    try {
      disk.truncate(file, length);
    } catch (IOException second) {
      cause.addSuppressed(second);
    }
  }

  private void update() throws IOException {
    long now = Files.exists(file) ? Files.size(file) : 0;
    if (now == length) {
      return;
    }
    byte[] bytes = disk.read(file);
    // A shorter journal was mended by another process: all of it is read again.
    List<String> lines = lines(bytes, now < length ? 0 : (int) length);
    boolean isWhole = bytes.length == 0 || bytes[bytes.length - 1] == '\n';
    if (!isWhole || lines.stream().anyMatch(line -> whole(line).isEmpty())) {
      bytes = mend(lines(bytes, 0));
      lines = lines(bytes, 0);
    }
    lines.forEach(line -> whole(line).ifPresent(o -> outcomes.put(o.id(), o)));
    length = bytes.length;
  }

  /// Moves damaged lines aside and returns what is left.
  private byte[] mend(List<String> lines) throws IOException {
    List<String> whole = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    lines.forEach(line -> (whole(line).isPresent() ? whole : damaged).add(line));
    if (!damaged.isEmpty()) {
      Path aside = aside();
      disk.replace(aside, bytes(damaged));
      notes.add(
          "%s: lines that are damaged or of another version (%d) were moved to %s; points that lack theirs are computed again"
              .formatted(file, damaged.size(), aside.getFileName()));
    }
    byte[] rest = bytes(whole);
    disk.replace(file, rest);
    return rest;
  }

  private Path aside() {
    int number = 1;
    while (Files.exists(file.resolveSibling("journal.damaged-" + number))) {
      number++;
    }
    return file.resolveSibling("journal.damaged-" + number);
  }

  private static byte[] bytes(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Outcome> whole(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    return Outcome.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /// Lines as bytes that pass for characters, so that damaged ones can be kept as they are.
  private static List<String> lines(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
