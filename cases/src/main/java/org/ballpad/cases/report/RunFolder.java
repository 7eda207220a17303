package org.ballpad.cases.report;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder of one run, complete or absent.
///
/// Files are written to a hidden sibling folder; [#commit] moves it into place. Until then, and
/// after a failure, a kill or a full disk, the folder of an earlier run stays as it was. Only a
/// folder that holds a manifest is ever replaced, so that a wrong `--out` cannot destroy anything
/// else. Several runs may write to one place at a time: the last to finish stays.
///
/// Hidden siblings are named after the process that makes them, `.NAME.partial-PID-...` and
/// `.NAME.previous-PID-...`; what a killed process leaves, the next run removes or puts back.
public final class RunFolder implements AutoCloseable {
  private static final String MARK = "manifest.json";
  private static final String PARTIAL = ".partial-";
  private static final String PREVIOUS = ".previous-";
  private static final int ATTEMPTS = 20;

  private final Path target;
  private final Path partial;
  private final Path previous;
  private volatile boolean abandoned;

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
    Files.createDirectories(parent);
    for (Path previous : leftovers(parent, "." + name + PREVIOUS)) {
      if (!Files.exists(target) && Files.exists(previous.resolve(MARK))) {
        moveIfThere(previous, target); // a commit was cut off between its two moves
      }
      deleteTree(previous);
    }
    for (Path partial : leftovers(parent, "." + name + PARTIAL)) {
      deleteTree(partial);
    }
    if (isForeign(target)) {
      throw new IOException(target + " exists and is not the folder of a run; nothing was written");
    }
    String suffix = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    Path partial = Files.createDirectory(parent.resolve("." + name + PARTIAL + suffix));
    Path previous = parent.resolve("." + name + PREVIOUS + suffix);
    RunFolder folder = new RunFolder(target, partial, previous);
    Runtime.getRuntime().addShutdownHook(new Thread(folder::abandon));
    return folder;
  }

  /// Writes a text file of the folder, in UTF-8.
  ///
  /// @param name path inside the folder, with slashes
  public void write(String name, String text) throws IOException {
    Files.writeString(file(name), text);
  }

  /// The path at which a file of the folder is to be written; its parent exists.
  public Path file(String name) throws IOException {
    if (abandoned) {
      throw new IOException(target + ": interrupted");
    }
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
    for (int attempt = 1; ; attempt++) {
      try {
        moveIfThere(target, previous);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        deleteTree(previous);
        return target;
      } catch (FileSystemException occupied) {
        boolean finishedByAnother = Files.exists(target);
        if (finishedByAnother) {
          deleteTree(previous);
        }
        if (attempt == ATTEMPTS) {
          if (!finishedByAnother) {
            moveIfThere(previous, target);
          }
          throw occupied;
        }
      }
    }
  }

  /// Removes what was not moved into place.
  @Override
  public void close() throws IOException {
    deleteTree(partial);
  }

  /// Removes an unfinished folder while the program is being stopped: the run may still write to
  /// it. What stays in spite of that, the next run removes.
  private void abandon() {
    abandoned = true;
    for (int attempt = 1; attempt <= ATTEMPTS && Files.exists(partial); attempt++) {
      try {
        deleteTree(partial);
      } catch (IOException stillWriting) {
        Thread.onSpinWait();
      }
    }
  }

  /// Folders that begin with a prefix and belong to processes that no longer run.
  private static List<Path> leftovers(Path parent, String prefix) throws IOException {
    try (Stream<Path> siblings = Files.list(parent)) {
      return siblings.filter(sibling -> isLeftover(sibling, prefix)).sorted().toList();
    }
  }

  private static boolean isLeftover(Path sibling, String prefix) {
    String name = sibling.getFileName().toString();
    if (!name.startsWith(prefix)) {
      return false;
    }
    String process = name.substring(prefix.length());
    return process.matches("\\d{1,18}-.*")
        && ProcessHandle.of(Long.parseLong(process.substring(0, process.indexOf('-')))).isEmpty();
  }

  /// Whether something else than a run folder is at a path.
  ///
  /// Another run may take the folder away between the two looks, so one look without a manifest
  /// proves nothing; what is no run folder lacks it at every look.
  private static boolean isForeign(Path target) {
    for (int look = 1; look <= ATTEMPTS; look++) {
      if (!Files.exists(target) || Files.exists(target.resolve(MARK))) {
        return false;
      }
      Thread.onSpinWait();
    }
    return true;
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException gone) {
      // absent, or another run was quicker
    }
  }

  /// Deletes a folder, which other runs may be deleting as well.
  private static void deleteTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            return failure instanceof NoSuchFileException
                ? FileVisitResult.CONTINUE
                : super.visitFileFailed(file, failure);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException failure)
              throws IOException {
            Files.deleteIfExists(done);
            return super.postVisitDirectory(done, failure);
          }
        });
  }
}
