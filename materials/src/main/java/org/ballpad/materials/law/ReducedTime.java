package org.ballpad.materials.law;

/// int dt / a(T) over an increment in which temperature changes evenly with time.
final class ReducedTime {
  private static final double[] AT = {-0.8611363115940526, -0.3399810435848563};
  private static final double[] WEIGHT = {0.3478548451374538, 0.6521451548625461};
  private static final double WIDEST = 2; // K; 1/a changes by less than e^2 over it near Tg
  private static final int MOST = 1000;

  private ReducedTime() {}

  /// Four Gauss points on every 2 K.
  ///
  /// @param from temperature at its start, K
  /// @param to temperature at its end, K
  static double of(Shift shift, double from, double to, double dt) {
    if (from == to) {
      return dt * Math.exp(-shift.lnFactor(to));
    }
    int panels = (int) Math.min(MOST, Math.ceil(Math.abs(to - from) / WIDEST));
    double half = (to - from) / (2 * panels);
    double sum = 0;
    for (int k = 0; k < panels; k++) {
      double middle = from + (2 * k + 1) * half;
      for (int i = 0; i < AT.length; i++) {
        sum += WEIGHT[i] * Math.exp(-shift.lnFactor(middle + AT[i] * half));
        sum += WEIGHT[i] * Math.exp(-shift.lnFactor(middle - AT[i] * half));
      }
    }
    return dt * sum / (2 * panels);
  }
}
