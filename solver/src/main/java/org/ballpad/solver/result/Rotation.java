package org.ballpad.solver.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.ReferenceCell;

/// How far a region has turned: the skew part of the displacement gradient in the section, w =
/// (du_r/dz - du_z/dr) / 2 (docs/theory.md, eq. 9.11), in the middle of every cell.
///
/// Strains are taken as small. A rotation w that is not small adds w^2 / 2 to them. Close to a
/// corner w grows without bound as cells shrink, so the cells that turn most are left out, up to a
/// hundredth of the volume.
///
/// @param region the region that turns most
/// @param angle rotation in either direction that no more than 1 % of its volume exceeds, rad
public record Rotation(String region, double angle) {
  /// Rotation from which strains of 0.5 % are missed, rad.
  public static final double LARGE = 0.1;

  /// Rotation from which strains of 4.5 % are missed, as much as solder flows in a thermal cycle,
  /// rad.
  public static final double TOO_LARGE = 0.3;

  private static final double LEFT_OUT = 0.01;

  /// What one cell does.
  private record Turn(double angle, double volume) {}

  /// The region that has turned most.
  public static Rotation largest(Solution solution) {
    Map<String, List<Turn>> turns = new TreeMap<>();
    for (CellBlock block : solution.mesh().blocks()) {
      turns.computeIfAbsent(block.region(), _ -> new ArrayList<>()).addAll(turns(solution, block));
    }
    return turns.entrySet().stream()
        .map(region -> new Rotation(region.getKey(), exceeded(region.getValue())))
        .max(Comparator.comparingDouble(Rotation::angle))
        .orElseThrow();
  }

  /// The angle that cells exceed whose volumes add up to the share that is left out.
  private static double exceeded(List<Turn> turns) {
    double left = LEFT_OUT * turns.stream().mapToDouble(Turn::volume).sum();
    double angle = 0;
    for (Turn turn :
        turns.stream().sorted(Comparator.comparingDouble(Turn::angle).reversed()).toList()) {
      angle = turn.angle();
      left -= turn.volume();
      if (left < 0) {
        break;
      }
    }
    return angle;
  }

  private static List<Turn> turns(Solution solution, CellBlock block) {
    ReferenceCell cell = ReferenceCell.of(block.shape());
    double[] gradients = new double[2 * cell.nodes()];
    double middle = cell.isTriangle() ? 1.0 / 3 : 0;
    cell.gradients(middle, middle, gradients);
    List<Turn> turns = new ArrayList<>();
    for (int c = 0; c < block.size(); c++) {
      turns.add(turn(solution, block, c, gradients));
    }
    return turns;
  }

  private static Turn turn(Solution solution, CellBlock block, int c, double[] gradients) {
    Mesh mesh = solution.mesh();
    double[] j = new double[4]; // dr/dxi, dr/deta, dz/dxi, dz/deta
    double[] u = new double[4]; // the same of u_r and u_z
    double r = 0;
    int corners = block.shape().corners();
    for (int i = 0; 2 * i < gradients.length; i++) {
      int node = block.node(c, i);
      r += i < corners ? mesh.r(node) / corners : 0;
      for (int k = 0; k < 2; k++) {
        j[k] += mesh.r(node) * gradients[2 * i + k];
        j[2 + k] += mesh.z(node) * gradients[2 * i + k];
        u[k] += solution.displacement()[2 * node] * gradients[2 * i + k];
        u[2 + k] += solution.displacement()[2 * node + 1] * gradients[2 * i + k];
      }
    }
    double area = j[0] * j[3] - j[1] * j[2];
    double alongZ = (u[1] * j[0] - u[0] * j[1]) / area; // du_r/dz
    double alongR = (u[2] * j[3] - u[3] * j[2]) / area; // du_z/dr
    return new Turn(Math.abs(alongZ - alongR) / 2, area * solution.hypothesis().measure(r));
  }
}
