package org.ballpad.solver;

import java.util.List;

/// What thermal cycles do to the material of a body.
///
/// - **Shape** a field for every cell block: equivalent inelastic strain in the row of rr, work
///   dissipated per volume (MPa) in that of zz.
///
/// @param last what the last cycle has done; without cycles, the whole history; empty where nothing
///   can flow
/// @param before what the cycle before it has done; empty unless there were two
/// @param cycles number of cycles
/// @param missed error by cycles that were skipped, as a share of the work of one
public record Damage(List<PointField> last, List<PointField> before, int cycles, double missed) {
  /// Of a body in which nothing can flow.
  public static final Damage NONE = new Damage(List.of(), List.of(), 0, 0);

  /// What the cycles have done to some of the blocks.
  Damage of(List<Integer> blocks) {
    return new Damage(
        last.isEmpty() ? last : blocks.stream().map(last::get).toList(),
        before.isEmpty() ? before : blocks.stream().map(before::get).toList(),
        cycles,
        missed);
  }

  /// Copies the lists.
  public Damage {
    last = List.copyOf(last);
    before = List.copyOf(before);
  }
}
