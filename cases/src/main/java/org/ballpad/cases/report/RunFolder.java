package org.ballpad.cases.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder of one run, complete or absent.
///
/// Files are written to a hidden sibling folder; [#commit] moves it into place. Until then, and
/// after a failure, a kill or a full disk, the folder of an earlier run stays as it was. Only a
/// folder that holds a manifest is ever replaced, so that a wrong `--out` cannot destroy anything
/// else.
public final class RunFolder implements AutoCloseable {
  private static final String MARK = "manifest.json";
  private static final String PARTIAL = ".partial-";

  private final Path target;
  private final Path partial;
  private final Path previous;

  private RunFolder(Path target, Path partial, Path previous) {
    this.target = target;
    this.partial = partial;
    this.previous = previous;
  }

  /// Prepares the folder `parent/name`.
  ///
  /// @throws IOException if something else than a run folder is in the way, or nothing can be
  ///   written there
  public static RunFolder open(Path parent, String name) throws IOException {
    Path target = parent.resolve(name);
    Path previous = parent.resolve("." + name + ".previous");
    Files.createDirectories(parent);
    if (!Files.exists(target) && Files.exists(previous.resolve(MARK))) {
      Files.move(previous, target); // an earlier commit was cut off between its two moves
    }
    if (Files.exists(target) && !Files.exists(target.resolve(MARK))) {
      throw new IOException(target + " exists and is not the folder of a run; nothing was written");
    }
    String prefix = "." + name + PARTIAL;
    removeLeftovers(parent, prefix);
    Path partial = parent.resolve(prefix + ProcessHandle.current().pid());
    deleteTree(partial);
    Files.createDirectory(partial);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(partial)));
    return new RunFolder(target, partial, previous);
  }

  /// Writes a text file of the folder, in UTF-8.
  ///
  /// @param name path inside the folder, with slashes
  public void write(String name, String text) throws IOException {
    Files.writeString(file(name), text);
  }

  /// The path at which a file of the folder is to be written; its parent exists.
  public Path file(String name) throws IOException {
    Path file = partial.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  /// Moves the finished folder into place and returns where it is.
  ///
  /// A folder cannot be exchanged in one step everywhere, so the earlier one steps aside first;
  /// should the program die between the two moves, the next run puts it back.
  public Path commit() throws IOException {
    if (!Files.exists(partial.resolve(MARK))) {
      throw new NotDirectoryException(partial + " has no " + MARK);
    }
    deleteTree(previous);
    if (Files.exists(target)) {
      Files.move(target, previous);
    }
    Files.move(partial, target);
    deleteTree(previous);
    return target;
  }

  /// Removes what was not moved into place.
  @Override
  public void close() {
    deleteQuietly(partial);
  }

  /// Deletes what processes that were killed outright have left.
  private static void removeLeftovers(Path parent, String prefix) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> siblings = Files.list(parent)) {
      leftovers = siblings.filter(p -> p.getFileName().toString().startsWith(prefix)).toList();
    }
    for (Path leftover : leftovers) {
      String pid = leftover.getFileName().toString().substring(prefix.length());
      if (pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
        deleteTree(leftover);
      }
    }
  }

  private static void deleteQuietly(Path folder) {
    try {
      deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
