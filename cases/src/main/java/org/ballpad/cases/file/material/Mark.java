package org.ballpad.cases.file.material;

/// How far a number has been checked.
public enum Mark {
  /// Read on the primary paper or the maker's own page.
  V1,
  /// Read on a public page that cites the primary one.
  V2,
  /// From a handbook or the literature, the page itself not seen.
  M,
  /// Computed from numbers that stand beside it.
  C,
  /// Given in the case with a source.
  CASE,
  /// Given in the case without one.
  NONE;

  /// Whether a report must warn about it.
  public boolean isUnchecked() {
    return this == M || this == NONE;
  }
}
