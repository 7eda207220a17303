package org.ballpad.solver.nonlinear;

import java.io.Serializable;

/// How much a thermal cycle differs from the one before, by the work per volume that regions do.
///
/// @param most largest change of a region's work, relative; infinite after a single cycle
/// @param region id of that region
/// @param share its work per volume over that of the busiest region
/// @param busiest id of the region that does most work per volume
/// @param ofBusiest change of its work, relative
public record CycleChange(
    double most, String region, double share, String busiest, double ofBusiest)
    implements Serializable {
  /// After a single cycle.
  static final CycleChange UNKNOWN =
      new CycleChange(Double.POSITIVE_INFINITY, "", 1, "", Double.POSITIVE_INFINITY);
}
