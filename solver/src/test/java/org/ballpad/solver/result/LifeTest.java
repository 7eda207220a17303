package org.ballpad.solver.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.CoffinManson;
import org.ballpad.materials.life.Darveaux;
import org.ballpad.materials.life.LifeKind;
import org.ballpad.materials.life.LifeLaw;
import org.ballpad.materials.life.Metric;
import org.ballpad.materials.life.NoLife;
import org.ballpad.materials.life.Syed;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Damage;
import org.ballpad.solver.PointField;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.fixture.Grid;
import org.ballpad.solver.result.ErrorEstimate.Status;
import org.junit.jupiter.api.Test;

/// Lives of a cylinder of solder of radius 203.2 um (a joint of 16 mil) in which every cycle does
/// the same everywhere.
class LifeTest {
  private static final double PSI = 0.006894757293168;
  private static final LifeLaw DARVEAUX = new Darveaux(71000, -1.62, 0.000276 * 25.4, 1.05, PSI);

  private static final Mesh MESH =
      new Grid(
              Grid.lines(0, 203.2, 2),
              Grid.lines(0, 100, 4),
              (r, z) -> new double[] {r, z},
              (i, j) -> j < 1 ? "pad" : "ball")
          .mesh(CellShape.T6);

  private static Life life(LifeLaw law, Metric metric, LifeKind kind, Double depth, Double crack) {
    Bundle bundle = new Bundle("test", "", metric, 12.7, "", law, kind, 2.6, 0.5);
    return new Life("life", bundle, "ball/pad", null, depth, Cut.FOLLOW, crack, null, 32, null);
  }

  private static Solution solution(Hypothesis hypothesis, Damage damage) {
    return Manufactured.stressed(MESH, hypothesis, (r, z) -> new double[4]).withDamage(damage);
  }

  /// Damage with these strains and works everywhere.
  private static Damage damage(double strain, double work, double before) {
    boolean isTwo = !Double.isNaN(before);
    return new Damage(
        field(strain, work), isTwo ? field(before, before) : List.of(), isTwo ? 2 : 1, 0);
  }

  private static List<PointField> field(double strain, double work) {
    Solution even =
        Manufactured.stressed(
            MESH, Hypothesis.AXISYMMETRIC, (r, z) -> new double[] {strain, work, 0, 0});
    return even.stress();
  }

  /// The example of Darveaux's paper: 33.0 psi, 16 mil of crack, 0.5 mil of layer: 1721 cycles.
  @Test
  void theCrackHasTheDiameterOfTheJointToRun() {
    Life life = life(DARVEAUX, Metric.INELASTIC_WORK, LifeKind.CHARACTERISTIC, null, null);
    Solution solution = solution(Hypothesis.AXISYMMETRIC, damage(0.1, 33 * PSI, 33 * PSI));
    Measured measured = life.evaluate(solution);
    assertEquals(1721, measured.value(), 0.5);
    assertEquals("cycles", measured.unit());
    assertEquals(Math.PI * 203.2 * 203.2 * 12.7, measured.support(), 1e-6 * measured.support());
    assertEquals(406.4, life.basis(solution).conditions().crackLength(), 1e-9);
    assertEquals(Life.ThicknessFrom.MODEL, life.thicknessFrom());
    assertEquals(861, life.population(1721).failureFree(), 0.5);
    assertEquals(1058, life.population(1721).firstFailure(32), 1);
  }

  @Test
  void theCaseMayGiveCrackAndLayer() {
    Life life = life(DARVEAUX, Metric.INELASTIC_WORK, LifeKind.CHARACTERISTIC, 20.0, 203.2);
    Measured measured =
        life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, 33 * PSI, 33 * PSI)));
    assertEquals(246 + (1721 - 246) / 2.0, measured.value(), 1);
    assertEquals(Math.PI * 203.2 * 203.2 * 20, measured.support(), 1e-6 * measured.support());
    assertEquals(Life.ThicknessFrom.CASE, life.thicknessFrom());
  }

  @Test
  void workOrStrainAsTheModelCounts() {
    Damage damage = damage(0.02, 0.4, 0.02);
    Measured byStrain =
        life(new Syed(0.0513), Metric.CREEP_STRAIN, LifeKind.MEAN, null, null)
            .evaluate(solution(Hypothesis.AXISYMMETRIC, damage));
    assertEquals(1 / (0.0513 * 0.02), byStrain.value(), 1e-9 * byStrain.value());
    Measured byWork =
        life(new Syed(0.0019), Metric.CREEP_WORK, LifeKind.MEAN, null, null)
            .evaluate(solution(Hypothesis.AXISYMMETRIC, damage));
    assertEquals(1 / (0.0019 * 0.4), byWork.value(), 1e-9 * byWork.value());
  }

  /// Half of the distance of the lives at X (1 + e) and X (1 - e) is the error, of second order in
  /// e; those of two sources add by their squares.
  @Test
  void errorsGoThroughTheSlopeOfTheLaw() {
    double e = 1e-3;
    double w = 0.5;
    for (LifeLaw law : List.of(DARVEAUX, new Syed(0.0019), new CoffinManson(4.5, -1.295))) {
      Life life = life(law, Metric.INELASTIC_WORK, LifeKind.CHARACTERISTIC, null, null);
      double low = value(life, w * (1 + e));
      double high = value(life, w * (1 - e));
      Measured settled = life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, w, w)));
      assertEquals(0, settled.hidden().size(), 1e-9);
      Measured both =
          life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, w, w * (1 + 2 * e))))
              .withSteps((high - low) / 2);
      assertEquals(high - low, both.hidden().saturation(), 1e-5 * (high - low));
      assertEquals(Math.sqrt(5) * (high - low) / 2, both.hidden().size(), 1e-5 * (high - low));
      ErrorEstimate estimate = ErrorEstimate.of(List.of(settled, both));
      assertEquals(both.hidden().size(), estimate.error(), 1e-9, "the meshes agree");
      assertEquals(0, estimate.meshError(), 1e-9);
    }
  }

  private static double value(Life life, double work) {
    return life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, work, work))).value();
  }

  @Test
  void aRatioHasTheErrorsOfBoth() {
    Life life = life(new Syed(1), Metric.CREEP_WORK, LifeKind.MEAN, null, null);
    Measured a =
        life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, 0.1, 0.1))).withSteps(0.3);
    Measured b =
        life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, 0.2, 0.2))).withSteps(0.2);
    ErrorEstimate ratio = ErrorEstimate.ofRatio(List.of(a, a), List.of(b, b));
    assertEquals(2, ratio.value(), 1e-12);
    assertEquals(2 * 0.05, ratio.error(), 1e-12);
  }

  @Test
  void oneCycleIsNoSaturation() {
    Life life = life(new Syed(1), Metric.CREEP_WORK, LifeKind.MEAN, null, null);
    Measured once =
        life.evaluate(solution(Hypothesis.AXISYMMETRIC, damage(0.1, 0.1, Double.NaN)))
            .withSteps(0.3);
    assertFalse(once.hidden().isKnown());
    ErrorEstimate estimate = ErrorEstimate.of(List.of(once, once));
    assertEquals(Status.NOT_SATURATED, estimate.status());
    assertEquals(0.03 * once.value(), estimate.error(), 1e-12 * once.value());
    ErrorEstimate ratio = ErrorEstimate.ofRatio(List.of(once, once), List.of(once, once));
    assertEquals(Status.NOT_SATURATED, ratio.status());
    assertNull(ErrorEstimate.of(List.of(once)).error(), "one mesh");
  }

  @Test
  void aPlanarJointBeginsAtItsPlaneOfSymmetry() {
    Life life = life(DARVEAUX, Metric.INELASTIC_WORK, LifeKind.CHARACTERISTIC, null, null);
    LifeBasis basis = life.basis(solution(Hypothesis.PLANE_STRAIN, damage(0.1, 0.2, 0.2)));
    assertEquals(406.4, basis.conditions().crackLength(), 1e-9);
    assertEquals(203.2 * 12.7, basis.volume(), 1e-6);
  }

  /// Skipped cycles have missed 3 % of the work of one, and the last two differ by 2 %: 5 % of a
  /// life that falls with the work, 3 % of the work itself.
  @Test
  void whatSkippedCyclesHaveMissedIsInTheErrors() {
    Damage skipped = new Damage(field(0.1, 0.5), field(0.1, 0.49), 60, 0.03);
    Solution solution = solution(Hypothesis.AXISYMMETRIC, skipped);
    Life life = life(new Syed(1), Metric.CREEP_WORK, LifeKind.MEAN, null, null);
    Measured measured = life.evaluate(solution);
    assertEquals(2, measured.value(), 1e-12);
    assertEquals(0.05 * 2, measured.hidden().saturation(), 1e-12);
    Measured work = new CycleDamage("work", CycleDamage.Kind.WORK, life.layer()).evaluate(solution);
    assertEquals(0.03 * 0.5, work.hidden().saturation(), 1e-12);
  }

  @Test
  void withoutDamageOrCyclesThereIsNone() {
    Life life = life(new Syed(1), Metric.CREEP_WORK, LifeKind.MEAN, null, null);
    Solution still = solution(Hypothesis.AXISYMMETRIC, damage(0, 0, 0));
    assertThrows(NoLife.class, () -> life.evaluate(still));
    Damage uncounted = new Damage(field(0.1, 0.1), List.of(), 0, 0);
    var none =
        assertThrows(
            IllegalArgumentException.class,
            () -> life.evaluate(solution(Hypothesis.AXISYMMETRIC, uncounted)));
    assertTrue(none.getMessage().contains("no thermal cycle"), none.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> life(new Syed(1), Metric.SHEAR_RANGE, LifeKind.MEAN, null, null));
  }
}
