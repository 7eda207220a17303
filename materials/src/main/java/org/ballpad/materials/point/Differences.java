package org.ballpad.materials.point;

/// Differences, or sizes, of what a station holds.
///
/// @param strain of total strain, the largest component
/// @param stress of stress, the largest component, MPa
/// @param inelastic of equivalent inelastic strain
/// @param work of dissipated work, MPa
public record Differences(double strain, double stress, double inelastic, double work) {
  static final Differences NONE = new Differences(0, 0, 0, 0);

  /// The larger of each.
  Differences or(Differences other) {
    return new Differences(
        Math.max(strain, other.strain),
        Math.max(stress, other.stress),
        Math.max(inelastic, other.inelastic),
        Math.max(work, other.work));
  }

  /// The largest share of a size, leaving out what has no size.
  double over(Differences size) {
    return Math.max(
        Math.max(share(strain, size.strain), share(stress, size.stress)),
        Math.max(share(inelastic, size.inelastic), share(work, size.work)));
  }

  private static double share(double difference, double size) {
    return size > 0 ? difference / size : 0;
  }
}
