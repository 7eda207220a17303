package org.ballpad.solver.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Interface;
import org.ballpad.solver.Solution;

/// How far the stress vectors on the two sides of an interface are apart: in the exact solution
/// they are equal, so the difference says where the mesh is too coarse for averages over the
/// interface (docs/theory.md, eq. 5.9).
public final class TractionJump {
  private final Interface common;
  private final double[] jumps;
  private final double area;

  private TractionJump(Interface common, double[] jumps, double area) {
    this.common = common;
    this.jumps = jumps;
    this.area = area;
  }

  /// The jump on an interface of a solution.
  ///
  /// @param along the interface, as first/second
  /// @throws IllegalArgumentException where the mesh has no such interface
  public static TractionJump of(Solution solution, String along) {
    Interface common = Names.between(solution.mesh(), along);
    Surface first = Surface.of(solution, common, true);
    double[] jumps = first.jumps(Surface.of(solution, common, false));
    return new TractionJump(common, jumps, first.area());
  }

  /// Area average of the jump, MPa.
  public double mean() {
    return Arrays.stream(jumps).sum() / area;
  }

  /// The largest jumps that together make up a share of the whole, as sides of cells on both sides
  /// of the interface.
  public Set<Facet> largest(double share) {
    int[] descending =
        IntStream.range(0, jumps.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -jumps[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double open = share * mean() * area;
    Set<Facet> largest = new HashSet<>();
    for (int k = 0; k < descending.length && open > 0; k++) {
      largest.add(common.ofFirst().get(descending[k]));
      largest.add(common.ofSecond().get(descending[k]));
      open -= jumps[descending[k]];
    }
    return largest;
  }
}
