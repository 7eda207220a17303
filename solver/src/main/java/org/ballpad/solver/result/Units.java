package org.ballpad.solver.result;

import org.ballpad.solver.element.Hypothesis;

/// Units of integrals: a planar section counts per unit of depth.
final class Units {
  private Units() {}

  static String area(Hypothesis hypothesis) {
    return switch (hypothesis) {
      case AXISYMMETRIC -> "um2";
      case PLANE_STRAIN -> "um";
    };
  }

  static String volume(Hypothesis hypothesis) {
    return switch (hypothesis) {
      case AXISYMMETRIC -> "um3";
      case PLANE_STRAIN -> "um2";
    };
  }
}
