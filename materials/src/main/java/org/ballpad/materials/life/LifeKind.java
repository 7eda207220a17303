package org.ballpad.materials.life;

/// Which life of a population of joints a law speaks of.
public enum LifeKind {
  /// Mean life.
  MEAN,
  /// Half of the joints have failed.
  MEDIAN,
  /// 63.2 % of the joints have failed.
  CHARACTERISTIC;

  /// The distribution that has this life.
  ///
  /// @param shape Weibull shape
  /// @param free share of the characteristic life before which none fails; 0 for the distribution
  ///   with two parameters
  public Weibull distribution(double cycles, double shape, double free) {
    Weibull unit = new Weibull(free, 1, shape);
    double share =
        switch (this) {
          case MEAN -> unit.mean();
          case MEDIAN -> unit.cycles(0.5);
          case CHARACTERISTIC -> 1;
        };
    double characteristic = NoLife.positive("cycles to failure", cycles) / share;
    return new Weibull(free * characteristic, characteristic, shape);
  }
}
