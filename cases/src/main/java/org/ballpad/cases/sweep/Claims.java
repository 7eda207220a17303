package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Which process works at which point: locks on single bytes of a file, each at a position that
/// follows from the content hash. The system frees the locks of a process that dies, so a claim
/// never outlives its owner. The file stays empty.
final class Claims implements AutoCloseable {
  private static final int HEX_DIGITS = 15; // of the hash: 60 bits
  private static final int HEX = 16;

  private final FileChannel channel;

  /// @param file the same for all processes
  Claims(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /// The claim of a point until it is released; empty where somebody else has it.
  Optional<FileLock> claim(String id) throws IOException {
    long position = Long.parseLong(id.substring(0, HEX_DIGITS), HEX);
    try {
      return Optional.ofNullable(channel.tryLock(position, 1, false));
    } catch (OverlappingFileLockException ours) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
