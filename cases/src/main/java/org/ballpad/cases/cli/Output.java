package org.ballpad.cases.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the files that a command is asked for.
///
/// @param ballpad the command line
record Output(Ballpad ballpad) {
  /// Writes a text file, with the folders that it needs, and says so.
  ///
  /// @param what is in it, in a word
  void write(String what, Path file, String content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, content);
    if (!ballpad.quiet()) {
      ballpad.err().println(what + ": " + file);
    }
  }
}
