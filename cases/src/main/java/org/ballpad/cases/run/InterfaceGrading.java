package org.ballpad.cases.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.Refinement;
import org.ballpad.mesh.section.Grid;
import org.ballpad.solver.Solution;
import org.ballpad.solver.result.InterfaceAverage;
import org.ballpad.solver.result.TractionJump;

/// Makes the first mesh of a sequence finer along the interfaces whose averages are asked for,
/// until the stress vectors of their two sides agree well enough for the accuracy wanted.
///
/// Near a corner an average over an interface converges slowly when all cells are halved, and fast
/// when those at the corner are. What is done here needs no estimate of its own: the error comes
/// from the sequence of uniformly refined meshes that starts from the result.
///
/// @param averages the questions about interfaces that the section has
/// @param accuracy wanted error over the value
record InterfaceGrading(List<InterfaceAverage> averages, double accuracy) {
  /// The sides may disagree by this many times the wanted error: differences of both signs cancel,
  /// and the next mesh halves what is left.
  private static final double ALLOWED = 10;

  /// Share of the jump that is refined away at a time.
  private static final double SHARE = 0.7;

  /// The next finer mesh, or nothing where the present one is good enough or its cells have reached
  /// the grid on which the section is drawn.
  Optional<Mesh> next(Solution solution) {
    Mesh mesh = solution.mesh();
    Set<Long> marked = new HashSet<>();
    for (InterfaceAverage average : averages) {
      TractionJump jump = TractionJump.of(solution, average.face().along());
      double value = Math.abs(average.evaluate(solution).value());
      if (jump.mean() > ALLOWED * accuracy * value) {
        jump.largest(SHARE).stream()
            .filter(facet -> length(mesh, facet) > Grid.STEP)
            .forEach(facet -> marked.add(cell(facet.block(), facet.cell())));
      }
    }
    return marked.isEmpty()
        ? Optional.empty()
        : Optional.of(Refinement.local(mesh, (block, cell) -> marked.contains(cell(block, cell))));
  }

  private static long cell(int block, int cell) {
    return (long) block << 32 | cell;
  }

  private static double length(Mesh mesh, Facet facet) {
    CellBlock block = mesh.blocks().get(facet.block());
    int[] ends = block.shape().facet(facet.side());
    int a = block.node(facet.cell(), ends[0]);
    int b = block.node(facet.cell(), ends[1]);
    return Math.hypot(mesh.r(a) - mesh.r(b), mesh.z(a) - mesh.z(b));
  }
}
