package org.ballpad.solver.crack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/// J against the work of closure on paths that are level, inclined or curved, with a third material
/// over the tip, whose interface is level or inclined, under all hypotheses: two derivations that
/// have no more than the displacements in common.
class DomainIntegralTest {
  private enum Path implements Grid.Mapping {
    LEVEL {
      @Override
      public double[] at(double s, double t) {
        return new double[] {s, t};
      }
    },
    WEDGE {
      @Override
      public double[] at(double s, double t) {
        return new double[] {s, t * (0.3 + 0.5 * s / 2)};
      }
    },
    CONE {
      @Override
      public double[] at(double s, double t) {
        return new double[] {s, t + 0.8 * s};
      }
    },
    ARC {
      @Override
      public double[] at(double s, double t) {
        return new double[] {s, t + 0.2 * s * s};
      }
    }
  }

  static List<Arguments> bodies() {
    return Arrays.stream(Hypothesis.values())
        .flatMap(of -> Arrays.stream(Path.values()).map(path -> Arguments.of(of, path)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void equalsTheWorkOfClosure(Hypothesis hypothesis, Path path) {
    double coarse = difference(solve(hypothesis, path, 8));
    double fine = difference(solve(hypothesis, path, 16));
    assertEquals(0, fine, path == Path.ARC ? 6e-3 : 1e-3);
    assertTrue(2 * fine < coarse, coarse + " falls to " + fine);
  }

  private static EnergyRelease solve(Hypothesis hypothesis, Path path, int n) {
    int tip = 2 * n;
    return EnergyRelease.of(body(hypothesis, path, n, 0), tip - 1, tip + 1);
  }

  @Test
  void temperatureMustBeEven() {
    assertThrows(
        IllegalArgumentException.class, () -> body(Hypothesis.PLANE_STRAIN, Path.LEVEL, 2, 1));
  }

  private static double difference(EnergyRelease of) {
    return Math.abs(of.integral() / of.rate() - 1);
  }

  private static CrackedBody body(Hypothesis hypothesis, Path path, int n, double warmer) {
    double[] x = Grid.lines(0, 4, 4 * n);
    double[] z = Grid.lines(-1, 1, 2 * n);
    Mesh mesh = new Grid(x, z, path, (i, j) -> region(z[j])).mesh(CellShape.T6);
    OpenedMesh opened =
        OpenedMesh.of(
            CrackPath.along(mesh, Interfaces.between(mesh, "film", "base"), CrackPath.End.OUTER));
    double[] temperature = new double[opened.mesh().nodeCount()];
    Arrays.fill(temperature, -200);
    temperature[0] += warmer;
    Boundary boundary = new Boundary(Boundary.Outer.FREE, Boundary.Bottom.FREE, Boundary.Top.FREE);
    Model model =
        new Model(
            opened.mesh(),
            hypothesis,
            Laws.of(
                opened.mesh(),
                Map.of(
                    "film.1", Laws.isotropic(50e3, 0.36, 22e-6),
                    "film.2", Laws.isotropic(3e3, 0.34, 50e-6),
                    "base", Laws.isotropic(120e3, 0.34, 17e-6))),
            temperature,
            BoundaryConditions.of(opened.mesh(), hypothesis, boundary),
            Loads.none());
    return new CrackedBody(opened, model, SolveOptions.threads(1));
  }

  private static String region(double z) {
    return z < 0 ? "base" : z < 0.25 ? "film.1" : "film.2";
  }
}
