package org.ballpad.cases.file.sweep;

import org.ballpad.mesh.Key;

/// How samples of scattering numbers are taken.
///
/// @param method how they are spread
/// @param count how many
public record Sampling(
    @Key(value = "how samples are spread", otherwise = "latin_hypercube") Method method,
    @Key(value = "how many samples", min = 1, max = 1_000_000) int count) {
  /// How samples are spread over the unit cube.
  public enum Method {
    /// Each number falls once into each of `count` equal shares.
    LATIN_HYPERCUBE,
    /// The Sobol sequence, shifted by the seed; even for powers of two.
    SOBOL,
    /// Independent.
    RANDOM,
    /// `count` trajectories on which one number moves at a time, for elementary effects.
    MORRIS,
    /// `count` pairs of points and their mixtures, for Sobol indices without a surrogate.
    SALTELLI
  }
}
