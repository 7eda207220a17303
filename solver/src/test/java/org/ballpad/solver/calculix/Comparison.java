package org.ballpad.solver.calculix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Damage;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Integration;
import org.ballpad.solver.element.Quadrature;
import org.ballpad.solver.element.ReferenceCell;

/// Compares a solution with that of CalculiX at the integration points, found by their place.
///
/// @param peak largest stress component of either, MPa
/// @param difference largest difference of a stress component, MPa
/// @param points points compared
public record Comparison(double peak, double difference, int points) {
  /// Points further apart than this share of the coordinates are not the same; results are printed
  /// with 7 digits.
  private static final double SAME_PLACE = 1e-5;

  /// Compares all integration points of a solution, made with full integration, region by region:
  /// each has a peak of its own to be measured by.
  public static Map<String, Comparison> byRegion(Solution ours, List<List<Calculix.Point>> theirs) {
    Map<String, Comparison> regions = new TreeMap<>();
    int element = 0;
    for (int b = 0; b < ours.mesh().blocks().size(); b++) {
      CellBlock block = ours.mesh().blocks().get(b);
      for (int c = 0; c < block.size(); c++) {
        regions.merge(block.region(), cell(ours, b, c, theirs.get(element++)), Comparison::and);
      }
    }
    return regions;
  }

  /// What CalculiX found, with its points in the places of ours: measures do not see whose solution
  /// they look at. Displacements, strains and dissipated work are not in it.
  public static Solution solution(Solution ours, List<List<Calculix.Point>> theirs) {
    List<PointField> stress = new ArrayList<>();
    List<PointField> damage = new ArrayList<>();
    int element = 0;
    for (int b = 0; b < ours.mesh().blocks().size(); b++) {
      CellBlock block = ours.mesh().blocks().get(b);
      Quadrature rule = ReferenceCell.of(block.shape()).quadrature(Integration.FULL);
      int n = block.size() * rule.points();
      double[] stresses = new double[4 * n];
      double[] strains = new double[4 * n];
      for (int c = 0; c < block.size(); c++, element++) {
        for (int q = 0; q < rule.points(); q++) {
          double[] place = place(ours.mesh(), block, c, rule.xi()[q], rule.eta()[q]);
          Calculix.Point point = at(place, theirs.get(element));
          for (int i = 0; i < 4; i++) {
            stresses[i * n + c * rule.points() + q] = point.stress()[i];
          }
          strains[c * rule.points() + q] = point.strain();
        }
      }
      stress.add(new PointField(block.size(), rule.points(), stresses));
      damage.add(new PointField(block.size(), rule.points(), strains));
    }
    return new Solution(
        ours.mesh(),
        ours.hypothesis(),
        new double[0],
        stress,
        List.of(),
        new Damage(damage, List.of(), 0, 0),
        Map.of(),
        ours.clampedStress(),
        0);
  }

  /// The difference in units of the peak.
  public double relative() {
    return difference / peak;
  }

  private Comparison and(Comparison other) {
    return new Comparison(
        Math.max(peak, other.peak), Math.max(difference, other.difference), points + other.points);
  }

  private static Comparison cell(Solution ours, int b, int c, List<Calculix.Point> theirs) {
    CellBlock block = ours.mesh().blocks().get(b);
    PointField stress = ours.stress().get(b);
    Quadrature rule = ReferenceCell.of(block.shape()).quadrature(Integration.FULL);
    Comparison cell = new Comparison(0, 0, 0);
    for (int q = 0; q < rule.points(); q++) {
      double[] place = place(ours.mesh(), block, c, rule.xi()[q], rule.eta()[q]);
      Calculix.Point same = at(place, theirs);
      for (int i = 0; i < 4; i++) {
        double mine = stress.at(i, c, q);
        double his = same.stress()[i];
        double peak = Math.max(Math.abs(mine), Math.abs(his));
        cell = cell.and(new Comparison(peak, Math.abs(mine - his), i == 0 ? 1 : 0));
      }
    }
    return cell;
  }

  private static double[] place(Mesh mesh, CellBlock block, int c, double xi, double eta) {
    double[] shape = new double[block.shape().nodes()];
    ReferenceCell.of(block.shape()).values(xi, eta, shape);
    double[] place = new double[2];
    for (int i = 0; i < shape.length; i++) {
      place[0] += shape[i] * mesh.r(block.node(c, i));
      place[1] += shape[i] * mesh.z(block.node(c, i));
    }
    return place;
  }

  private static Calculix.Point at(double[] place, List<Calculix.Point> points) {
    double size = 1 + Math.hypot(place[0], place[1]);
    for (Calculix.Point point : points) {
      if (Math.hypot(point.r() - place[0], point.z() - place[1]) <= SAME_PLACE * size) {
        return point;
      }
    }
    throw new IllegalStateException(
        "ccx has no point at (" + place[0] + ", " + place[1] + ") among " + points);
  }
}
