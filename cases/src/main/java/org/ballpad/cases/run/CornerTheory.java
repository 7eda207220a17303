package org.ballpad.cases.run;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Complex;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.result.CornerExponent;
import org.ballpad.solver.result.CornerFit;
import org.ballpad.solver.result.Probe;
import org.ballpad.solver.result.Wedge;

/// What linear elasticity says of the exponents that a case fits at singular points: the eigenvalue
/// of the wedge of the materials that meet there (docs/theory.md, eq. 5.13).
///
/// It says nothing where a material is not isotropic and linear, nor on a face of the section that
/// is held.
///
/// @param geometry the variant
/// @param mesh a mesh of it
record CornerTheory(Geometry geometry, Mesh mesh) {
  /// Share by which a fitted exponent may differ before the run warns.
  private static final double ALLOWED = 0.1;

  /// Distance from a face, um, of what lies on it.
  private static final double ON_FACE = 1e-6;

  /// A sentence for every fitted exponent that theory knows.
  List<String> notes(List<Probe> questions, List<Answer> answers) {
    return questions.stream()
        .filter(CornerExponent.class::isInstance)
        .map(CornerExponent.class::cast)
        .flatMap(asked ->
            answers.stream()
                .filter(answer -> answer.name().equals(asked.name()))
                .flatMap(answer -> note(answer, asked.fit()).stream()))
        .toList();
  }

  private Optional<String> note(Answer answer, CornerFit fit) {
    Corner corner = fit.way().corner(mesh);
    if (isHeld(corner)) {
      return Optional.empty();
    }
    return Wedge.at(mesh, corner.node(), this::elastic)
        .map(wedge -> {
          List<Double> theory = wedge.exponents().stream().map(Complex::getReal).toList();
          double first = theory.isEmpty() ? 1 : theory.getFirst();
          String all =
              theory.stream()
                  .skip(1)
                  .map(" and %.4f"::formatted)
                  .collect(Collectors.joining("", "%.4f".formatted(first), ""));
          String said =
              "CORNER %s: %.4f is fitted, %s by linear elasticity at %s"
                  .formatted(answer.name(), answer.value(), all, corner.place());
          boolean isNear = Math.abs(answer.value() - first) <= ALLOWED * first;
          return isNear ? "N-" + said : "W-" + said + remedy(fit, corner);
        });
  }

  private String remedy(CornerFit fit, Corner corner) {
    String next =
        mesh.corners().stream()
            .mapToDouble(other -> Math.hypot(other.r() - corner.r(), other.z() - corner.z()))
            .filter(distance -> distance > 0)
            .min()
            .stream()
            .mapToObj(
                distance -> ", and the next singular point is %.3g um off".formatted(distance))
            .collect(Collectors.joining());
    return ": the fit reaches from %s to %s um%s; fit nearer to the corner, on cells of a fifth of `from` there"
        .formatted(fit.from(), fit.to(), next);
  }

  private Optional<Wedge.Sector> elastic(CellBlock block) {
    double kelvin = geometry.variant().history().end();
    return Stream.of(Physics.law(geometry, geometry.body(block.region()), kelvin))
        .filter(ThermoElastic.class::isInstance)
        .map(law -> ((ThermoElastic) law).material().elasticity())
        .filter(Elasticity.Isotropic.class::isInstance)
        .map(Elasticity.Isotropic.class::cast)
        .map(is -> new Wedge.Sector(is.e().at(kelvin), is.nu().at(kelvin), 0))
        .findFirst();
  }

  private boolean isHeld(Corner corner) {
    Boundary boundary = geometry.variant().boundary();
    DoubleSummaryStatistics heights =
        IntStream.range(0, mesh.nodeCount()).mapToDouble(mesh::z).summaryStatistics();
    double width = geometry.partition().section().width();
    return boundary.outer() != Boundary.Outer.FREE && width - corner.r() < ON_FACE
        || boundary.bottom() != Boundary.Bottom.FREE && corner.z() - heights.getMin() < ON_FACE
        || boundary.top() != Boundary.Top.FREE && heights.getMax() - corner.z() < ON_FACE;
  }
}
