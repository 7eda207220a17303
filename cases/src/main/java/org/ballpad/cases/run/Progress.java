package org.ballpad.cases.run;

/// Hears how far a run is. Implementations must accept calls from several threads.
@FunctionalInterface
public interface Progress {
  /// Listens to nothing.
  Progress NONE = (what, share) -> {};

  /// Some work has ended.
  ///
  /// @param what the work, for a person: `embossed, mesh 2 of 2`
  /// @param share share of the whole run that is done, 0 to 1
  void done(String what, double share);
}
