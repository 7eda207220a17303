package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.complex.Complex;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;

/// Isotropic elastic sectors that meet in a point, in plane strain: which powers of the distance
/// their stress can have there (docs/theory.md, eq. 5.13 to 5.16).
///
/// - **Error** 1e-10 of an exponent. Of two exponents that lie closer together than 1 / [#STEPS]
///   both may be missed.
/// - **Source** M. L. Williams, J. Appl. Mech. 19 (1952) 526-528, for one sector; D. B. Bogy, J.
///   Appl. Mech. 38 (1971) 377-386, for two; sectors are joined here one after the other.
///
/// @param sectors counter-clockwise
/// @param closed whether the last sector is bonded to the first, else both end in free surfaces
public record Wedge(List<Sector> sectors, boolean closed) {
  /// Steps in which real exponents between 0 and 1 are sought.
  private static final int STEPS = 500;

  /// Steps of the starts from which complex ones are sought, in real and imaginary part.
  private static final int STARTS = 10;

  /// Imaginary part below which an exponent is real.
  private static final double REAL = 1e-6;

  private static final double ACCURACY = 1e-11;
  private static final double DIFFERENCE = 1e-7;
  private static final int ITERATIONS = 30;

  /// One material.
  ///
  /// @param e Young's modulus, MPa
  /// @param nu Poisson's ratio
  /// @param angle how much of the plane it fills, rad
  public record Sector(double e, double nu, double angle) {
    private boolean isLike(Sector other) {
      return e == other.e && nu == other.nu;
    }

    private double shear() {
      return e / (2 * (1 + nu));
    }

    /// Kolosov's constant in plane strain.
    private double kolosov() {
      return 3 - 4 * nu;
    }
  }

  /// Copies the list.
  public Wedge {
    sectors = List.copyOf(sectors);
  }

  /// What meets at a node of a mesh; empty where some material has no such constants, or where gaps
  /// part the cells around the node.
  ///
  /// @param elastic E and nu of a block of cells, its angle being ignored
  public static Optional<Wedge> at(
      Mesh mesh, int node, Function<CellBlock, Optional<Sector>> elastic) {
    List<Fan> fans = Fan.around(mesh, node);
    List<Sector> sectors = new ArrayList<>();
    for (Fan.Sector cell : fans.getFirst().sectors()) {
      Optional<Sector> is = elastic.apply(cell.block());
      if (fans.size() > 1 || is.isEmpty()) {
        return Optional.empty();
      }
      Sector next = new Sector(is.get().e(), is.get().nu(), cell.angle());
      boolean goesOn = !sectors.isEmpty() && sectors.getLast().isLike(next);
      double before = goesOn ? sectors.removeLast().angle() : 0;
      sectors.add(new Sector(next.e(), next.nu(), before + next.angle()));
    }
    return Optional.of(new Wedge(sectors, fans.getFirst().closed()));
  }

  /// The exponents lambda whose real part lies between 0 and 1, in its order and each once: near
  /// the point the stress is a sum of distance^(lambda - 1), and the first outgrows the others.
  /// None where the stress stays finite.
  public List<Complex> exponents() {
    List<Complex> roots = new ArrayList<>();
    double before = determinant(Complex.valueOf(0.5 / STEPS)).getReal();
    for (int i = 1; i < STEPS; i++) {
      double at = determinant(Complex.valueOf((i + 0.5) / STEPS)).getReal();
      if (before * at <= 0) {
        root(Complex.valueOf((double) i / STEPS)).ifPresent(roots::add);
      }
      before = at;
    }
    for (int i = 1; i < STARTS; i++) {
      for (int j = 1; j < STARTS; j++) {
        root(new Complex((double) i / STARTS, 0.5 * j / STARTS)).ifPresent(roots::add);
      }
    }
    roots.sort(Comparator.comparingDouble(Complex::getReal));
    List<Complex> each = new ArrayList<>();
    for (Complex root : roots) {
      if (each.isEmpty() || root.getReal() - each.getLast().getReal() > REAL) {
        each.add(root);
      }
    }
    return each;
  }

  /// The root that Newton's method reaches, if it lies between 0 and 1.
  private Optional<Complex> root(Complex start) {
    Complex at = start;
    for (int i = 0; i < ITERATIONS; i++) {
      Complex value = determinant(at);
      Complex slope =
          determinant(at.add(DIFFERENCE))
              .subtract(determinant(at.subtract(DIFFERENCE)))
              .divide(2 * DIFFERENCE);
      Complex step = value.divide(slope);
      at = at.subtract(step);
      if (step.abs() < ACCURACY) {
        boolean isInside = at.getReal() > 1.0 / STEPS && at.getReal() < 1 - 1.0 / STEPS;
        boolean isReal = Math.abs(at.getImaginary()) < REAL;
        Complex found = isReal ? Complex.valueOf(at.getReal()) : at;
        return isInside ? Optional.of(found) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What vanishes at an exponent: the determinant of how the state differs after all sectors from
  /// what it was, or of the stresses at the far end that displacements of the near one leave.
  private Complex determinant(Complex lambda) {
    int n = closed ? 4 : 2;
    Complex[][] columns = new Complex[n][];
    for (int j = 0; j < n; j++) {
      Complex[] state = new Complex[4];
      Arrays.setAll(state, i -> Complex.ZERO);
      state[j] = Complex.ONE;
      for (Sector sector : sectors) {
        state = across(sector, lambda, state);
      }
      if (closed) {
        state[j] = state[j].subtract(1);
      }
      columns[j] = closed ? state : Arrays.copyOfRange(state, 2, 4);
    }
    return determinant(columns);
  }

  /// By the entries of the first column.
  private static Complex determinant(Complex[][] columns) {
    int n = columns.length;
    if (n == 1) {
      return columns[0][0];
    }
    Complex sum = Complex.ZERO;
    for (int i = 0; i < n; i++) {
      int without = i;
      Complex[][] rest =
          Arrays.stream(columns)
              .skip(1)
              .map(column ->
                  IntStream.range(0, n)
                      .filter(row -> row != without)
                      .mapToObj(row -> column[row])
                      .toArray(Complex[]::new))
              .toArray(Complex[][]::new);
      Complex term = columns[0][i].multiply(determinant(rest));
      sum = i % 2 == 0 ? sum.add(term) : sum.subtract(term);
    }
    return sum;
  }

  /// The state at the end of a sector: u_r, u_t (times a modulus), s_tt and s_rt, over the powers
  /// of the distance that they go with. It is that of the stress function r^(l + 1) (p sin (l + 1)
  /// t + a cos (l + 1) t + q sin (l - 1) t + b cos (l - 1) t) at t = 0 first.
  private Complex[] across(Sector sector, Complex l, Complex[] state) {
    double k = sector.kolosov() + 1;
    double compliance = sectors.getFirst().shear() / sector.shear();
    Complex plus = l.add(1);
    Complex minus = l.subtract(1);
    Complex b = state[0].divide(compliance).add(state[2]).divide(k);
    Complex a = state[2].divide(plus).subtract(b);
    Complex q = state[3].subtract(state[1].divide(compliance)).divide(k);
    Complex p = state[3].add(minus.multiply(q)).divide(plus).negate();
    double t = sector.angle();
    Complex sinPlus = plus.multiply(t).sin();
    Complex cosPlus = plus.multiply(t).cos();
    Complex sinMinus = minus.multiply(t).sin();
    Complex cosMinus = minus.multiply(t).cos();
    Complex harmonic = q.multiply(sinMinus).add(b.multiply(cosMinus));
    Complex conjugate = b.multiply(sinMinus).subtract(q.multiply(cosMinus));
    Complex hoop = p.multiply(sinPlus).add(a.multiply(cosPlus)).add(harmonic).multiply(plus);
    Complex shear =
        a.multiply(sinPlus)
            .subtract(p.multiply(cosPlus))
            .multiply(plus)
            .add(conjugate.multiply(minus));
    return new Complex[] {
      harmonic.multiply(k).subtract(hoop).multiply(compliance),
      conjugate.multiply(k).add(shear).multiply(compliance),
      hoop,
      shear
    };
  }
}
