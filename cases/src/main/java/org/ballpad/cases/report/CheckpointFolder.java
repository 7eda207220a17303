package org.ballpad.cases.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ballpad.cases.run.Checkpoints;
import org.ballpad.solver.nonlinear.Checkpoint;

/// What an unfinished run has come to: hidden files beside its folder, `.NAME.checkpoint-STAMP`,
/// one for each history that it follows. The stamp tells cases and versions of the program apart.
///
/// A file is replaced at once, and ends with a checksum: one that is cut off or damaged counts as
/// none. A disk that is full ends the keeping, not the run.
public final class CheckpointFolder implements Checkpoints {
  private static final String ENDING = ".state";
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter("org.ballpad.solver.**;java.util.*;java.lang.*;!*");

  private final Path parent;
  private final String prefix;
  private final Path folder;
  private final long every; // ns
  private final Consumer<String> notes;
  private volatile boolean broken;

  /// @param parent folder that receives the run folder
  /// @param name name of the run folder
  /// @param content what the results depend on
  /// @param every seconds between two states of a history
  /// @param notes hears what a person should know
  public CheckpointFolder(
      Path parent, String name, String content, double every, Consumer<String> notes) {
    this.parent = parent;
    this.every = (long) (1e9 * every);
    this.notes = notes;
    prefix = "." + name + ".checkpoint-";
    folder = parent.resolve(prefix + hash(content));
  }

  @Override
  public Checkpoint of(String history) {
    return new Kept(history, folder.resolve(hash(history) + ENDING));
  }

  /// Removes all that runs of this name have kept.
  public void clear() throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (Stream<Path> all = Files.list(parent)) {
      for (Path old : all.filter(p -> p.getFileName().toString().startsWith(prefix)).toList()) {
        try (Stream<Path> files = Files.list(old)) {
          for (Path file : files.toList()) {
            Files.deleteIfExists(file);
          }
        }
        Files.deleteIfExists(old);
      }
    } catch (NoSuchFileException gone) {
      // another run was quicker
    }
  }

  private final class Kept implements Checkpoint {
    private final String history;
    private final Path file;
    private long next = System.nanoTime() + every;

    Kept(String history, Path file) {
      this.history = history;
      this.file = file;
    }

    @Override
    public Optional<Checkpoint.Kept> last() {
      try {
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - Long.BYTES;
        if (length < 0 || checksum(bytes, length) != ByteBuffer.wrap(bytes).getLong(length)) {
          notes.accept(file + " is damaged and not used");
          return Optional.empty();
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes, 0, length))) {
          in.setObjectInputFilter(FILTER);
          var kept = (Checkpoint.Kept) in.readObject();
          notes.accept("going on from stage %d of %s".formatted(kept.stages() + 1, history));
          return Optional.of(kept);
        }
      } catch (NoSuchFileException none) {
        return Optional.empty();
      } catch (IOException | ClassNotFoundException unusable) {
        notes.accept(file + " cannot be used: " + unusable.getMessage());
        return Optional.empty();
      }
    }

    @Override
    public void reached(int stages, Supplier<Checkpoint.Kept> kept) {
      if (broken || System.nanoTime() < next) {
        return;
      }
      try {
        keep(kept.get());
      } catch (IOException e) {
        broken = true;
        notes.accept("W-CHECKPOINT nothing is kept for an interruption: " + e);
      }
      next = System.nanoTime() + every;
    }

    private void keep(Checkpoint.Kept kept) throws IOException {
      var bytes = new ByteArrayOutputStream();
      try (var out = new ObjectOutputStream(bytes)) {
        out.writeObject(kept);
      }
      ByteBuffer all = ByteBuffer.allocate(bytes.size() + Long.BYTES);
      all.put(bytes.toByteArray()).putLong(checksum(all.array(), bytes.size())).flip();
      Files.createDirectories(folder);
      Path partial = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      try (var channel =
          FileChannel.open(
              partial,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        while (all.hasRemaining()) {
          channel.write(all);
        }
        channel.force(true);
      } catch (IOException full) {
        Files.deleteIfExists(partial);
        throw full;
      }
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private static String hash(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
