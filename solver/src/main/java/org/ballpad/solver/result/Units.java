package org.ballpad.solver.result;

import org.ballpad.solver.element.Hypothesis;

/// Units of integrals: a planar section counts per unit of depth.
final class Units {
  private Units() {}

  static String area(Hypothesis hypothesis) {
    return hypothesis.isPlanar() ? "um" : "um2";
  }

  static String volume(Hypothesis hypothesis) {
    return hypothesis.isPlanar() ? "um2" : "um3";
  }
}
