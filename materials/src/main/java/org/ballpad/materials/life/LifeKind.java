package org.ballpad.materials.life;

/// Which life of a population of joints a law speaks of.
public enum LifeKind {
  /// Mean life.
  MEAN,
  /// Half of the joints have failed.
  MEDIAN,
  /// 63.2 % of the joints have failed.
  CHARACTERISTIC;

  /// The two-parameter distribution that has this life.
  ///
  /// @param shape Weibull shape
  public Weibull distribution(double cycles, double shape) {
    Weibull unit = new Weibull(0, 1, shape);
    double share =
        switch (this) {
          case MEAN -> unit.mean();
          case MEDIAN -> unit.cycles(0.5);
          case CHARACTERISTIC -> 1;
        };
    return new Weibull(0, NoLife.positive("cycles to failure", cycles) / share, shape);
  }
}
