package org.ballpad.solver.crack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.OpenedMesh;
import org.ballpad.solver.Model;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.fixture.Laws;
import org.ballpad.solver.fixture.Problem;
import org.ballpad.solver.fixture.Supports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A crack in the form of a coin, radius a, in the middle of a long cylinder of radius b under
/// tension p. In an infinite body G = 4 (1 - nu^2) p^2 a / (pi E) (I. N. Sneddon, Proc. R. Soc. A
/// 187 (1946) 229-260). In the cylinder K is that of the stress of the ligament, p / (1 - x^2), x =
/// a / b, times (1 + x / 2 - 5 x^2 / 8 + 0.421 x^3) sqrt(1 - x) (J. P. Benthem, W. T. Koiter, in
/// Methods of Analysis and Solutions of Crack Problems, 1973).
class PennyCrackTest {
  private static final double E = 100_000;
  private static final double NU = 0.3;
  private static final double RADIUS = 10;
  private static final double TENSION = 50;
  private static final double SIZE = 10 * RADIUS;

  @ParameterizedTest
  @EnumSource(names = {"T6", "Q8"})
  void releasesWhatSneddonSays(CellShape shape) {
    List<EnergyRelease> found = IntStream.of(1, 2, 4).mapToObj(n -> solve(shape, n)).toList();
    EnergyRelease finest = found.getLast();
    assertEquals(1, finest.rate() / exact(), 0.002);
    assertEquals(1, finest.integral() / finest.rate(), 1e-3);
    assertEquals(0, finest.shear(), 1e-12);
    assertEquals(0, finest.overlap());
    double before = found.get(1).rate() - found.get(0).rate();
    double last = found.get(2).rate() - found.get(1).rate();
    assertTrue(before / last > 1.8, "the change " + before + " falls to " + last);
  }

  private static double exact() {
    double x = RADIUS / SIZE;
    double k = (1 + x / 2 - 5 * x * x / 8 + 0.421 * x * x * x) * Math.sqrt(1 - x) / (1 - x * x);
    return 4 * (1 - NU * NU) * TENSION * TENSION * RADIUS / (Math.PI * E) * k * k;
  }

  private static EnergyRelease solve(CellShape shape, int n) {
    double[] r = Grid.then(Grid.lines(0, 8, 4 * n), 12, 8 * n);
    r = Grid.then(Grid.then(r, 20, 4 * n), SIZE, 8 * n);
    double[] up = Grid.then(Grid.lines(0, 2, 4 * n), 10, 4 * n);
    up = Grid.then(Grid.then(up, 30, 4 * n), SIZE, 4 * n);
    double[] z = bothWays(up);
    Mesh mesh =
        new Grid(r, z, (s, t) -> new double[] {s, t}, (i, j) -> z[j] < 0 ? "below" : "above")
            .mesh(shape);
    OpenedMesh opened =
        OpenedMesh.of(
            CrackPath.along(mesh, Interfaces.between(mesh, "above", "below"), CrackPath.End.INNER));
    Model model =
        new Problem(opened.mesh())
            .law(Laws.isotropic(E, NU, 0))
            .held(
                new Supports(opened.mesh())
                    .radial((s, t) -> s == 0, (s, t) -> 0)
                    .axial((s, t) -> s == SIZE && t == 0, (s, t) -> 0)
                    .constraints())
            .loaded(Supports.pressure(opened.mesh(), -TENSION, (s, t) -> Math.abs(t) == SIZE))
            .model();
    int tip = 8 * n;
    CrackedBody body = new CrackedBody(opened, model, SolveOptions.threads(1));
    return EnergyRelease.of(body, tip - 1, tip + 1);
  }

  /// Lines from 0 up and their mirror images below.
  private static double[] bothWays(double[] up) {
    double[] both = new double[2 * up.length - 1];
    for (int i = 0; i < up.length; i++) {
      both[up.length - 1 + i] = up[i];
      both[up.length - 1 - i] = -up[i];
    }
    return both;
  }
}
