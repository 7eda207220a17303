package org.ballpad.cases.file.tree;

/// A position in a file, as an editor shows it.
///
/// @param file the file's name as faults print it
/// @param line from 1; 0 where the fault concerns the file as a whole
/// @param column from 1
public record Place(String file, int line, int column) {
  /// The file as a whole.
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /// How a message at another place refers to this one.
  public String asSeenFrom(Place other) {
    return file.equals(other.file) ? "in line " + line : "at " + this;
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
