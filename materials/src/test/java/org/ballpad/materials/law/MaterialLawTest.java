package org.ballpad.materials.law;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every law must do, whatever its physics.
final class MaterialLawTest {
  private static final int N = 7;

  static List<MaterialLaw> laws() {
    return LawSamples.all();
  }

  @Test
  void noLawIsLeftOut() {
    Set<Class<?>> tested = laws().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(MaterialLaw.class.getPermittedSubclasses()), tested);
    Set<Class<?>> rules =
        LawSamples.creepRules().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(CreepRule.class.getPermittedSubclasses()), rules);
    Set<Class<?>> plasticities =
        LawSamples.plasticities().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(Plasticity.class.getPermittedSubclasses()), plasticities);
    Set<Class<?>> hardenings =
        LawSamples.plasticities().stream()
            .filter(Chaboche.class::isInstance)
            .map(plasticity -> ((Chaboche) plasticity).yield().getClass())
            .collect(Collectors.toSet());
    assertEquals(Set.of(Hardening.class.getPermittedSubclasses()), hardenings);
    Set<Class<?>> shifts =
        LawSamples.shifts().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.of(Shift.class.getPermittedSubclasses()), shifts);
  }

  /// At strains at which most points flow, and after an increment that has left a state behind.
  @ParameterizedTest
  @MethodSource("laws")
  void tangentIsTheDerivativeOfStress(MaterialLaw law) {
    for (double size : new double[] {3e-4, 2e-3, 2e-2}) {
      for (double dt : new double[] {0, 1e-3, 10, 1e5}) {
        var block = new Block(law, 1);
        block.update();
        block.accept();
        block.move(2, size);
        block.dt = dt;
        assertEquals(MaterialLaw.ALL_FOUND, block.update());
        tangentIsTheDerivativeOfStress(block);
      }
    }
  }

  private static void tangentIsTheDerivativeOfStress(Block block) {
    double[] tangent = block.tangent.clone();
    double h = 1e-7;
    for (int j = 0; j < 4; j++) {
      double[] up = block.stressWithStrainShifted(j, h);
      double[] down = block.stressWithStrainShifted(j, -h);
      double[] up2 = block.stressWithStrainShifted(j, 2 * h);
      double[] down2 = block.stressWithStrainShifted(j, -2 * h);
      for (int i = 0; i < 4; i++) {
        for (int p = 0; p < N; p++) {
          int k = i * N + p;
          double difference = (8 * (up[k] - down[k]) - (up2[k] - down2[k])) / (12 * h);
          assertEquals(difference, tangent[(4 * i + j) * N + p], 1e-6 * block.stiffness(p));
        }
      }
    }
  }

  /// As a tensor: the shear stands for two components.
  @ParameterizedTest
  @MethodSource("laws")
  void tangentIsSymmetric(MaterialLaw law) {
    Assumptions.assumeFalse(LawSamples.recovers(law));
    var block = new Block(law, 2);
    assertEquals(MaterialLaw.ALL_FOUND, block.update());
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        for (int p = 0; p < N; p++) {
          double ij = Deviator.weight(i) * block.tangent[(4 * i + j) * N + p];
          double ji = Deviator.weight(j) * block.tangent[(4 * j + i) * N + p];
          assertEquals(ij, ji, 1e-10 * block.stiffness(p));
        }
      }
    }
  }

  /// Perfect plasticity has one direction without stiffness.
  @ParameterizedTest
  @MethodSource("laws")
  void tangentIsNotNegative(MaterialLaw law) {
    Assumptions.assumeFalse(LawSamples.recovers(law));
    var block = new Block(law, 3);
    block.update();
    var random = new Random(4);
    for (int trial = 0; trial < 200; trial++) {
      double[] e = random.doubles(4, -1, 1).toArray();
      for (int p = 0; p < N; p++) {
        double energy = 0;
        for (int i = 0; i < 4; i++) {
          for (int j = 0; j < 4; j++) {
            energy += Deviator.weight(i) * e[i] * block.tangent[(4 * i + j) * N + p] * e[j];
          }
        }
        assertTrue(energy > -1e-10 * block.stiffness(p), () -> "direction " + Arrays.toString(e));
      }
    }
  }

  /// Time does nothing to material that has none.
  @ParameterizedTest
  @MethodSource("laws")
  void withoutTimeNothingCreeps(MaterialLaw law) {
    Assumptions.assumeTrue(law.stateSize() > 0 && !LawSamples.yields(law));
    var block = new Block(law, 9);
    block.dt = 0;
    assertEquals(MaterialLaw.ALL_FOUND, block.update());
    double[] stress = block.stress.clone();
    double[] tangent = block.tangent.clone();
    MaterialLaw elastic = LawSamples.elasticPart(law);
    elastic.update(
        N,
        block.strain,
        block.temperature,
        0,
        new double[0],
        block.stress,
        block.tangent,
        new double[0]);
    assertArrayEquals(block.stress, stress, 1e-9);
    assertArrayEquals(block.tangent, tangent, 1e-7);
    for (int k = 0; k < Math.min(law.stateSize(), StateRows.OWN) * N; k++) {
      assertEquals(0, block.newState[k], 1e-16);
    }
  }

  /// A random walk in strain, temperature and time: what is dissipated never comes back, inelastic
  /// strain has no volume.
  @ParameterizedTest
  @MethodSource("laws")
  void workIsDissipated(MaterialLaw law) {
    Assumptions.assumeTrue(law.stateSize() > 0);
    var block = new Block(law, 10);
    var random = new Random(11);
    for (int step = 0; step < 60; step++) {
      block.move(step, 1e-3);
      block.dt = Math.pow(10, random.nextDouble(-3, 5));
      assertEquals(MaterialLaw.ALL_FOUND, block.update());
      for (int p = 0; p < N; p++) {
        double work = block.newState[StateRows.WORK * N + p];
        assertTrue(work >= block.oldState[StateRows.WORK * N + p]);
        assertTrue(
            block.newState[StateRows.EQUIVALENT * N + p]
                >= block.oldState[StateRows.EQUIVALENT * N + p]);
        if (LawSamples.flows(law)) {
          double volume = block.newState[p] + block.newState[N + p] + block.newState[2 * N + p];
          assertEquals(0, volume, 1e-14);
        }
      }
      block.accept();
    }
  }

  /// Turned about t by an angle, before an increment and after it.
  @ParameterizedTest
  @MethodSource("laws")
  void answerTurnsWithTheStrain(MaterialLaw law) {
    Assumptions.assumeTrue(LawSamples.isIsotropic(law));
    var straight = new Block(law, 12);
    var turned = new Block(law, 12);
    double angle = 0.4;
    for (int step = 0; step < 4; step++) {
      straight.move(step, 1e-3);
      turned.strain = turn(straight.strain, angle);
      turned.temperature = straight.temperature;
      straight.update();
      turned.update();
      assertArrayEquals(turn(straight.stress, angle), turned.stress, 1e-9);
      straight.accept();
      turned.accept();
    }
  }

  private static double[] turn(double[] tensors, double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    double[] turned = tensors.clone();
    for (int p = 0; p < N; p++) {
      double rr = tensors[p];
      double zz = tensors[N + p];
      double rz = tensors[3 * N + p];
      turned[p] = c * c * rr + s * s * zz + 2 * s * c * rz;
      turned[N + p] = s * s * rr + c * c * zz - 2 * s * c * rz;
      turned[3 * N + p] = s * c * (zz - rr) + (c * c - s * s) * rz;
    }
    return turned;
  }

  @ParameterizedTest
  @MethodSource("laws")
  void newMaterialHasNoHistory(MaterialLaw law) {
    double[] state = new double[law.stateSize() * N];
    Arrays.fill(state, Double.NaN);
    law.initialState(N, state);
    for (int k = 0; k < state.length; k++) {
      assertTrue(k < StateRows.OWN * N ? state[k] == 0 : Double.isFinite(state[k]));
    }
  }

  /// Points of one block do not see each other, whether or not they share a temperature.
  @ParameterizedTest
  @MethodSource("laws")
  void blockIsItsPointsOneByOne(MaterialLaw law) {
    var block = new Block(law, 5);
    block.update();
    for (int p = 0; p < N; p++) {
      double[] stress = new double[4];
      double[] tangent = new double[16];
      int s = law.stateSize();
      law.update(
          1,
          row(block.strain, p, 4),
          new double[] {block.temperature[p]},
          1,
          row(block.oldState, p, s),
          stress,
          tangent,
          new double[s]);
      assertArrayEquals(row(block.stress, p, 4), stress);
      assertArrayEquals(row(block.tangent, p, 16), tangent);
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void inputIsOnlyRead(MaterialLaw law) {
    var block = new Block(law, 6);
    double[] strain = block.strain.clone();
    double[] temperature = block.temperature.clone();
    double[] oldState = block.oldState.clone();
    block.update();
    assertArrayEquals(strain, block.strain);
    assertArrayEquals(temperature, block.temperature);
    assertArrayEquals(oldState, block.oldState);
  }

  /// A smaller increment may help, so it is no exception; what is before the point is answered.
  @ParameterizedTest
  @MethodSource("laws")
  void pointWithoutAnswerIsReported(MaterialLaw law) {
    var block = new Block(law, 7);
    assertEquals(MaterialLaw.ALL_FOUND, block.update());
    double[] stress = block.stress.clone();
    block.strain[2 * N + 4] = Double.NaN;
    assertEquals(4, block.update());
    block.temperature[3] = Double.POSITIVE_INFINITY;
    assertEquals(3, block.update());
    assertArrayEquals(row(stress, 2, 4), row(block.stress, 2, 4));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void timeDoesNotRunBackwards(MaterialLaw law) {
    var block = new Block(law, 8);
    for (double dt : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      block.dt = dt;
      assertThrows(IllegalArgumentException.class, block::update);
    }
  }

  private static double[] row(double[] block, int p, int rows) {
    double[] values = new double[rows];
    for (int r = 0; r < rows; r++) {
      values[r] = block[r * N + p];
    }
    return values;
  }

  /// N points in random states, the first three of equal temperature.
  private static final class Block {
    private final MaterialLaw law;
    private double[] strain;
    private double[] temperature;
    private double[] oldState;
    private final double[] stress = new double[4 * N];
    private final double[] tangent = new double[16 * N];
    private double[] newState;
    private double dt = 1;

    Block(MaterialLaw law, long seed) {
      var random = new Random(seed);
      this.law = law;
      strain = random.doubles(4 * N, -5e-3, 5e-3).toArray();
      temperature = random.doubles(N, 240, 520).toArray();
      Arrays.fill(temperature, 0, 3, 300);
      oldState = new double[law.stateSize() * N];
      newState = new double[law.stateSize() * N];
      law.initialState(N, oldState);
      Arrays.fill(stress, Double.NaN);
      Arrays.fill(tangent, Double.NaN);
    }

    int update() {
      return law.update(N, strain, temperature, dt, oldState, stress, tangent, newState);
    }

    void accept() {
      oldState = newState.clone();
    }

    /// Adds random strain of a size, and changes temperatures by up to 10 K.
    void move(long seed, double size) {
      var random = new Random(seed);
      for (int k = 0; k < strain.length; k++) {
        strain[k] += random.nextDouble(-size, size);
      }
      for (int p = 0; p < N; p++) {
        double t = temperature[p] + random.nextDouble(-10, 10);
        temperature[p] = Math.clamp(t, 240, 520);
      }
    }

    double stiffness(int p) {
      double most = 0;
      for (int k = 0; k < 16; k++) {
        most = Math.max(most, Math.abs(tangent[k * N + p]));
      }
      return most;
    }

    double[] stressWithStrainShifted(int component, double by) {
      double[] shifted = strain.clone();
      for (int p = 0; p < N; p++) {
        shifted[component * N + p] += by;
      }
      double[] answer = new double[4 * N];
      law.update(N, shifted, temperature, dt, oldState, answer, new double[16 * N], newState);
      return answer;
    }
  }
}
