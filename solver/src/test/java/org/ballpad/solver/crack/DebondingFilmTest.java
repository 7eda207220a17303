package org.ballpad.solver.crack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.OpenedMesh;
import org.ballpad.solver.Loads;
import org.ballpad.solver.Model;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.BoundaryConditions;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A film that comes off its base in plane strain. While the crack is long and far from the middle,
/// it grows in a steady state: it releases the energy of the film and base ahead, which is all that
/// the misfit e of their free strains leaves at zero net force,
///
/// G = 1/2 e^2 / (1 / F + 1 / B), F, B = E h / (1 - nu^2) of film and base,
///
/// since both are free of it behind. For a thick base it is (1 - nu^2) s^2 h / (2 E) with the
/// stress s of the film, for any two materials (J. W. Hutchinson, Z. Suo, Adv. Appl. Mech. 29
/// (1992) 63-191).
class DebondingFilmTest {
  private static final double FILM = 1;
  private static final double BASE = 2;
  private static final double COOLING = -200;

  private record Material(double e, double nu, double alpha) {
    MaterialLaw law() {
      return Laws.isotropic(e, nu, alpha);
    }

    double stiffness(double thickness) {
      return e * thickness / (1 - nu * nu);
    }

    double freeStrain() {
      return (1 + nu) * alpha * COOLING;
    }
  }

  private static final Material SILICON = new Material(169e3, 0.28, 2.6e-6);
  private static final Material POLYIMIDE = new Material(2.5e3, 0.34, 50e-6);
  private static final Material COPPER = new Material(120e3, 0.34, 17e-6);
  private static final Material COLD_COPPER = new Material(120e3, 0.34, 0);

  static List<Arguments> pairs() {
    return List.of(
        Arguments.of(POLYIMIDE, SILICON, 0),
        Arguments.of(COPPER, COLD_COPPER, 0),
        Arguments.of(COPPER, SILICON, 0),
        Arguments.of(SILICON, COPPER, 1)); // presses the film on its base
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void releasesItsEnergy(Material film, Material base, double overlap) {
    double misfit = film.freeStrain() - base.freeStrain();
    double exact = misfit * misfit / 2 / (1 / film.stiffness(FILM) + 1 / base.stiffness(BASE));
    EnergyRelease found =
        solve(film.law(), base.law(), Grid.then(Grid.lines(-BASE, 0, 16), FILM, 8));
    assertEquals(1, found.rate() / exact, 1e-7);
    assertEquals(1, found.integral() / exact, 1e-4);
    assertEquals(overlap, found.overlap());
  }

  /// On a thick base of the same material the modes mix with an angle of 52.1 deg, whatever the
  /// stretch that they are told over (Hutchinson and Suo, sec. III).
  @Test
  void mixesModes() {
    double[] base = Grid.then(Grid.then(Grid.lines(-20, -8, 4), -2, 6), 0, 16);
    EnergyRelease found = solve(COPPER.law(), COLD_COPPER.law(), Grid.then(base, FILM, 8));
    double angle = Math.toDegrees(Math.asin(Math.sqrt(found.shear())));
    assertEquals(52.1, angle, 0.2);
  }

  private static EnergyRelease solve(MaterialLaw film, MaterialLaw base, double[] z) {
    int n = 8;
    double[] x = Grid.lines(0, 40, 40 * n);
    Mesh mesh =
        new Grid(x, z, (s, t) -> new double[] {s, t}, (i, j) -> z[j] < 0 ? "base" : "film")
            .mesh(CellShape.T6);
    OpenedMesh opened =
        OpenedMesh.of(
            CrackPath.along(mesh, Interfaces.between(mesh, "film", "base"), CrackPath.End.OUTER));
    double[] temperature = new double[opened.mesh().nodeCount()];
    Arrays.fill(temperature, COOLING);
    Boundary boundary =
        new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FIXED_Z, Boundary.Top.FREE);
    Model model =
        new Model(
            opened.mesh(),
            Hypothesis.PLANE_STRAIN,
            Laws.of(opened.mesh(), Map.of("film", film, "base", base)),
            temperature,
            BoundaryConditions.of(opened.mesh(), Hypothesis.PLANE_STRAIN, boundary),
            Loads.none());
    CrackedBody body = new CrackedBody(opened, model, SolveOptions.threads(1));
    int tip = 20 * n;
    return EnergyRelease.of(body, tip - 1, tip + 1);
  }
}
