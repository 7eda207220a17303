package org.ballpad.cases.sweep.answer;

/// How alike the values of two points are: theory.md, eq. 11.7.
enum Correlation {
  GAUSSIAN("Gaussian") {
    @Override
    double at(double square) {
      return Math.exp(-square / 2);
    }
  },
  MATERN("Matern 5/2") {
    @Override
    double at(double square) {
      double r = Math.sqrt(5 * square);
      return (1 + r + r * r / 3) * Math.exp(-r);
    }
  };

  private final String title;

  Correlation(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// The correlation.
  ///
  /// @param square squared distance in correlation lengths
  abstract double at(double square);

  /// The correlation of two points.
  ///
  /// @param lengths correlation length along each coordinate
  final double between(double[] a, double[] b, double[] lengths) {
    double square = 0;
    for (int j = 0; j < lengths.length; j++) {
      double d = (a[j] - b[j]) / lengths[j];
      square += d * d;
    }
    return at(square);
  }
}
