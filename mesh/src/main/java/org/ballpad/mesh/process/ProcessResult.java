package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.section.Partition;

/// What a process leaves behind.
///
/// @param snapshots the cross-section after each step
/// @param warnings what the steps reported, in order
public record ProcessResult(List<Snapshot> snapshots, List<Warning> warnings) {
  /// Copies the lists.
  public ProcessResult {
    snapshots = List.copyOf(snapshots);
    warnings = List.copyOf(warnings);
  }

  /// The finished cross-section.
  public Partition last() {
    return snapshots.getLast().partition();
  }
}
