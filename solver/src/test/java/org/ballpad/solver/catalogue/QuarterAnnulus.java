package org.ballpad.solver.catalogue;

import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Constraints;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Supports;

/// The quarter annulus a = 10, b = 20: half a meridian of the spheres C03 and C05, or part of the
/// cross-section of C02.
final class QuarterAnnulus {
  private QuarterAnnulus() {}

  /// Quarter section with n cells through the wall and 3 n / 2 along it.
  static Grid quarter(int n) {
    double right = Math.PI / 2;
    return new Grid(
        Grid.lines(10, 20, n),
        Grid.lines(0, right, 3 * n / 2),
        (rho, phi) -> new double[] {phi == right ? 0 : rho * Math.cos(phi), rho * Math.sin(phi)},
        (i, j) -> "body");
  }

  /// Symmetry at z = 0 and on the axis.
  static Constraints symmetric(Mesh mesh) {
    return new Supports(mesh)
        .radial((r, z) -> r == 0, (r, z) -> 0)
        .axial((r, z) -> z == 0, (r, z) -> 0)
        .constraints();
  }
}
