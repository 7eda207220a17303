package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.Piece.Spot;

/// A region, or its part inside a level set, as a volume to integrate over: cells cut into
/// triangles along the edge of the set (docs/theory.md, eq. 5.4).
///
/// - **Units** volumes um3, um2 (per unit depth) in a planar section.
/// - **Error** triangles are integrated with 7 points, exact to degree 5: exact for a stress linear
///   in r and z on straight sides; a curved side adds an error of higher order than that of the
///   stress.
final class Body {
  /// Quarterings of a cell from which a percentile sees how the stress varies inside it.
  private static final int PERCENTILE_LEVEL = 2;

  private final Hypothesis hypothesis;
  private final List<Part> parts;

  /// A piece of one cell with the stress that it carries.
  private record Part(Cell cell, Piece piece, BlockStress stress, int index) {
    double stress(Scalar of, Spot at) {
      return of.of(stress.at(index, at.xi(), at.eta()));
    }
  }

  private Body(Hypothesis hypothesis, List<Part> parts) {
    this.hypothesis = hypothesis;
    this.parts = parts;
  }

  /// The part of a region inside a level set, for averages.
  ///
  /// @throws IllegalArgumentException where there is none
  static Body of(Solution solution, String region, LevelSet set) {
    return of(solution, region, set, 0);
  }

  /// The same in smaller triangles, for percentiles.
  static Body fine(Solution solution, String region, LevelSet set) {
    return of(solution, region, set, PERCENTILE_LEVEL);
  }

  private static Body of(Solution solution, String region, LevelSet set, int leastLevel) {
    Mesh mesh = solution.mesh();
    List<Part> parts = new ArrayList<>();
    for (int b : Names.blocks(mesh, region)) {
      CellBlock block = mesh.blocks().get(b);
      BlockStress stress = BlockStress.of(solution, b);
      for (int c = 0; c < block.size(); c++) {
        Cell cell = Cell.of(mesh, block, c);
        for (Piece piece : CellCut.inside(cell, set, leastLevel)) {
          parts.add(new Part(cell, piece, stress, c));
        }
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no part of region '" + region + "' lies in the layer");
    }
    return new Body(solution.hypothesis(), parts);
  }

  double volume() {
    return parts.stream().mapToDouble(part -> integral(part, at -> 1)).sum();
  }

  /// Volume average of a stress.
  double average(Scalar of) {
    double integral = 0;
    for (Part part : parts) {
      integral += integral(part, at -> part.stress(of, at));
    }
    return integral / volume();
  }

  /// The stress that the given share of the volume stays below, each triangle being given the
  /// linear field through its corners and an even density.
  double percentile(Scalar of, double share) {
    Distribution distribution = new Distribution();
    for (Part part : parts) {
      Piece piece = part.piece();
      distribution.add(
          integral(part, at -> 1),
          part.stress(of, piece.x0()),
          part.stress(of, piece.x1()),
          part.stress(of, piece.x2()));
    }
    return distribution.percentile(share);
  }

  private double integral(Part part, ToDoubleFunction<Spot> f) {
    double sum = 0;
    for (TrianglePoint q : TrianglePoint.SEVEN) {
      Spot at = part.piece().at(q.s(), q.t());
      Cell.Point place = part.cell().at(at.xi(), at.eta());
      double area = part.piece().determinant(q.s(), q.t()) * place.determinant();
      sum += q.weight() * area * hypothesis.measure(place.r()) * f.applyAsDouble(at);
    }
    return sum;
  }
}
