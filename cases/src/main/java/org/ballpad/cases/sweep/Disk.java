package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// What a sweep asks of the file system where losing something would hurt. The tests put one in its
/// place that is full or refuses.
public interface Disk {
  /// All bytes of a file; none where there is no file.
  byte[] read(Path file) throws IOException;

  /// Adds bytes to the end of a file and waits until they are on the medium. On failure some of
  /// them may be there.
  void append(Path file, byte[] bytes) throws IOException;

  /// Cuts a file to a length.
  void truncate(Path file, long length) throws IOException;

  /// Puts a file in the place of another, at once: readers see the old one or the new one.
  void replace(Path file, byte[] bytes) throws IOException;

  /// The file system.
  static Disk real() {
    return new Real();
  }

  /// The file system.
  final class Real implements Disk {
    private Real() {}

    @Override
    public byte[] read(Path file) throws IOException {
      try {
        return Files.readAllBytes(file);
      } catch (NoSuchFileException none) {
        return new byte[0];
      }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        write(channel, file, bytes);
      }
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
    }

    @Override
    public void replace(Path file, byte[] bytes) throws IOException {
      long process = ProcessHandle.current().pid();
      Path partial = file.resolveSibling("." + file.getFileName() + ".partial-" + process);
      try {
        try (FileChannel channel =
            FileChannel.open(
                partial,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
          write(channel, file, bytes);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial);
      }
    }

    private static void write(FileChannel channel, Path file, byte[] bytes) throws IOException {
      try {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      } catch (IOException full) { // which does not say what it could not write
        FileSystemException named =
            new FileSystemException(file.toString(), null, full.getMessage());
        named.initCause(full);
        throw named;
      }
    }
  }
}
