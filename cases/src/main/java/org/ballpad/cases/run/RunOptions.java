package org.ballpad.cases.run;

/// How a run is carried out; nothing here changes a result, except that it may end the refinement.
///
/// @param threads threads to compute with
/// @param maxNodes largest mesh that is tried to reach the accuracy asked for, nodes per variant
/// @param errors whether a second mesh is solved where no accuracy is asked for; without it no
///   result has an error
public record RunOptions(int threads, int maxNodes, boolean errors) {
  /// Default of `maxNodes`.
  public static final int MAX_NODES = 200_000;

  /// Options of a run whose results have errors.
  public RunOptions(int threads, int maxNodes) {
    this(threads, maxNodes, true);
  }
}
