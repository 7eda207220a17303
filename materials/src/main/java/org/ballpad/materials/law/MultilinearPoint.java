package org.ballpad.materials.law;

import java.util.Arrays;

/// Returns to the yield surface with back stresses that slip: the plastic increment z is a tensor,
/// because its direction turns where parts slip (docs/theory.md, eq. 7.32 and 7.33).
///
/// With the trial deviator d, shear modulus G, yield stress Y, x = sqrt(2/3 z : z), n = z / x, and
/// old + z of each part cut to its length by a factor theta:
///
///     r(z) = d - 2 G z - 2/3 Y n - sum 2/3 C theta (old + z) = 0.
///
/// -r is the slope of a strictly convex function, so there is one solution, and Newton's method
/// with halved steps gets there. Its matrix J = -dr/dz has the eigenvalue 2/3 Y / x across n, which
/// has no bound: J is inverted between two factors S = n-part + part across / rho that take it out.
final class MultilinearPoint extends YieldingPoint {
  private static final double TOLERANCE = 1e-13; // of all stresses in the sum
  private static final int MOST = 100;
  private static final int HALVINGS = 30;

  private final YieldCurve curve;
  private final double[] length; // plastic strain at which each part slips
  private final double[] z = new double[4];
  private final double[] n = new double[4];
  private final double[] r = new double[4];
  private final double[] theta;
  private final double[] m; // direction of old + z of each part
  private double rho;
  private double[] inverse = new double[16]; // of S^-1 J S^-1, by components

  MultilinearPoint(YieldCurve curve, int firstRow) {
    super(firstRow, curve.strain().size() - 1);
    this.curve = curve;
    length = curve.strain().stream().skip(1).mapToDouble(Double::doubleValue).toArray();
    theta = new double[length.length];
    m = new double[4 * length.length];
  }

  @Override
  void heat(double temperature) {
    bound = curve.stress().getFirst().at(temperature);
    double[] slopes = Multilinear.slopes(curve, temperature);
    for (int k = 0; k < slopes.length; k++) {
      double next = k + 1 < slopes.length ? slopes[k + 1] : 0;
      modulus[k] = Math.max(slopes[k] - next, 0);
    }
  }

  /// Leaves in r the trial less all back stresses.
  @Override
  void stay() {
    Arrays.fill(z, 0);
    System.arraycopy(d, 0, r, 0, 4);
    addBack();
    size = Deviator.equivalent(r);
  }

  @Override
  boolean flow() {
    double hardening = Arrays.stream(modulus).sum();
    double first = (size - bound) / (3 * shear + hardening);
    for (int i = 0; i < 4; i++) {
      z[i] = 1.5 * first * r[i] / size; // the answer if nothing slips
    }
    double scale = Deviator.equivalent(d) + bound;
    for (int k = 0; k < length.length; k++) {
      scale += modulus[k] * length[k];
    }
    double missing = missing();
    for (int k = 0; k < MOST && missing > TOLERANCE * scale; k++) {
      invert();
      double next = step(missing);
      if (!(next < missing)) {
        return false;
      }
      missing = next;
    }
    if (!(missing <= TOLERANCE * scale)) {
      return false;
    }
    invert();
    differentiate();
    return true;
  }

  /// Newton's step, halved until less is missing.
  ///
  /// @return what is missing then
  private double step(double missing) {
    double[] from = z.clone();
    double[] step = solve(r);
    double left = Double.NaN;
    for (int h = 0; h < HALVINGS && !(left < missing); h++) {
      for (int i = 0; i < 4; i++) {
        z[i] = from[i] + step[i] / (1 << h);
      }
      left = missing();
    }
    return left;
  }

  /// Sets r.
  ///
  /// @return its size
  private double missing() {
    x = Math.sqrt(2.0 / 3 * Deviator.dot(z, z));
    for (int i = 0; i < 4; i++) {
      n[i] = z[i] / x;
      r[i] = d[i] - 2 * shear * z[i] - 2.0 / 3 * bound * n[i];
    }
    addBack();
    return Deviator.equivalent(r);
  }

  /// Takes back stresses off r.
  private void addBack() {
    double[] a = new double[4];
    for (int k = 0; k < length.length; k++) {
      for (int i = 0; i < 4; i++) {
        a[i] = old[4 * k + i] + z[i];
      }
      double is = Math.sqrt(2.0 / 3 * Deviator.dot(a, a));
      theta[k] = is > length[k] ? length[k] / is : 1;
      for (int i = 0; i < 4; i++) {
        m[4 * k + i] = is > length[k] ? a[i] / is : 0;
        r[i] -= 2.0 / 3 * modulus[k] * theta[k] * a[i];
      }
    }
  }

  /// J = c I + 2/3 Y / x (I - 2/3 n n) - sum 4/9 C theta m m over parts that slip.
  private void invert() {
    double c = 2 * shear;
    for (int k = 0; k < length.length; k++) {
      c += 2.0 / 3 * modulus[k] * theta[k];
    }
    double square = 2 * shear * x / (2 * shear * x + 2.0 / 3 * bound);
    rho = Math.sqrt(square);
    double across = square * c + 2 * shear * (1 - square);
    double[] matrix = new double[16]; // with rows weighted, so that it is symmetric
    for (int i = 0; i < 4; i++) {
      matrix[5 * i] = Deviator.weight(i) * across;
    }
    addDyad(2.0 / 3 * (c - across), n, matrix);
    for (int k = 0; k < length.length; k++) {
      double[] scaled = scaled(Arrays.copyOfRange(m, 4 * k, 4 * k + 4));
      addDyad(-4.0 / 9 * modulus[k] * theta[k], scaled, matrix);
    }
    inverse = Matrix4.inverse(matrix);
    for (int k = 0; k < 16; k++) {
      inverse[k] *= Deviator.weight(k % 4);
    }
  }

  private static void addDyad(double factor, double[] v, double[] matrix) {
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < 4; k++) {
        matrix[4 * i + k] += factor * Deviator.weight(i) * v[i] * Deviator.weight(k) * v[k];
      }
    }
  }

  /// S^-1 v.
  private double[] scaled(double[] v) {
    double along = 2.0 / 3 * Deviator.dot(n, v);
    double[] scaled = new double[4];
    for (int i = 0; i < 4; i++) {
      scaled[i] = rho * v[i] + (1 - rho) * along * n[i];
    }
    return scaled;
  }

  /// J^-1 v.
  private double[] solve(double[] v) {
    return scaled(Matrix4.times(inverse, scaled(v)));
  }

  /// s = d - 2 G z with dz = J^-1 (dd - 2 z dG).
  private void differentiate() {
    for (int i = 0; i < 4; i++) {
      s[i] = d[i] - 2 * shear * z[i];
    }
    double[] unit = new double[4];
    for (int k = 0; k < 4; k++) {
      unit[k] = 1;
      double[] column = solve(unit);
      for (int i = 0; i < 4; i++) {
        byTrial[4 * i + k] = unit[i] - 2 * shear * column[i];
      }
      unit[k] = 0;
    }
    double[] less = Matrix4.times(byTrial, z);
    for (int i = 0; i < 4; i++) {
      byShear[i] = -2 * less[i];
    }
  }

  @Override
  double back(int k, double[] a) {
    for (int i = 0; i < 4; i++) {
      a[i] = theta[k] * (old[4 * k + i] + z[i]);
    }
    return 2.0 / 3 * modulus[k] * (1 / theta[k] - 1) * Deviator.dot(a, a);
  }
}
