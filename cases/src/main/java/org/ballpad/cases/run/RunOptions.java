package org.ballpad.cases.run;

/// How a run is carried out; nothing here changes a result, except that a limit may end the
/// refinement.
///
/// @param threads threads to compute with
/// @param maxNodes largest mesh that is tried to reach the accuracy asked for, nodes per variant
public record RunOptions(int threads, int maxNodes) {
  /// Default of `maxNodes`.
  public static final int MAX_NODES = 200_000;
}
