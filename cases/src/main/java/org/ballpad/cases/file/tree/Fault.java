package org.ballpad.cases.file.tree;

/// One thing that is wrong with a case file.
///
/// @param at where
/// @param path the key, with dots: `steps.d2.thickness`; empty for the file as a whole
/// @param message what is wrong and what is allowed; begins with a code such as `E-UNIT` where the
///   specification names one
public record Fault(Place at, String path, String message) {
  /// `file:line:col path: message`.
  @Override
  public String toString() {
    return path.isEmpty() ? at + ": " + message : at + " " + path + ": " + message;
  }
}
