package org.ballpad.solver.catalogue;

import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.solver.fixture.Laws;

/// The materials of C07 to C09, MPa and 1/K.
final class Metals {
  static final MaterialLaw SILICON = Laws.isotropic(131000, 0.28, 2.8e-6);
  static final MaterialLaw COPPER = Laws.isotropic(117000, 0.34, 16.7e-6);
  static final MaterialLaw POLYIMIDE = Laws.isotropic(2500, 0.34, 50e-6);
  static final MaterialLaw SOLDER = Laws.isotropic(46000, 0.36, 22e-6);

  private Metals() {}
}
