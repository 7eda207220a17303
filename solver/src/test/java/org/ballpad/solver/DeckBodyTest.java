package org.ballpad.solver;

import static org.ballpad.solver.fixture.Histories.elastic;
import static org.ballpad.solver.fixture.Histories.norton;
import static org.ballpad.solver.fixture.Histories.plastic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.ArrheniusShift;
import org.ballpad.materials.law.CreepRule;
import org.ballpad.materials.law.DoublePower;
import org.ballpad.materials.law.Garofalo;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.materials.law.Multilinear;
import org.ballpad.materials.law.Norton;
import org.ballpad.materials.law.Plasticity;
import org.ballpad.materials.law.Relaxation;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.law.Transient;
import org.ballpad.materials.law.Viscoelastic;
import org.ballpad.materials.law.YieldCurve;
import org.ballpad.materials.law.YieldPower;
import org.ballpad.mesh.io.Deck;
import org.ballpad.mesh.io.Deck.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tables of decks against the laws that they stand for, and what no table can say.
class DeckBodyTest {
  private static final double START = 490.15;
  private static final double END = 233.15;

  private static final List<Deck.Moment> CYCLE =
      List.of(
          new Deck.Moment(0, START),
          new Deck.Moment(60, END),
          new Deck.Moment(120, 500),
          new Deck.Moment(180, 300));

  private static final PropertyTable RISING =
      PropertyTable.of(
          "alpha", new double[] {200, 350, 600}, new double[] {14e-6, 17e-6, 30e-6}, false);

  static Stream<Expansion> expansions() {
    return Stream.of(
        new Expansion.Constant(17e-6),
        new Expansion.Secant(RISING, 298.15),
        new Expansion.Instantaneous(RISING));
  }

  @ParameterizedTest
  @MethodSource("expansions")
  void expandsAsTheLaw(Expansion expansion) {
    Material material = Material.of("test", Elasticity.Isotropic.of("test", 1e5, 0.3), expansion);
    Deck.Body body = new DeckBody(CYCLE).of(new ThermoElastic(material, START, 0));
    for (double t = END; t <= 500; t += 0.7) {
      double his = at(body.expansion(), t, Deck.Expansion::r) * (t - START);
      double law = expansion.strain(t, START);
      assertEquals(law, his, 1.1e-4 * Math.abs(law) + 1e-9, "at " + t);
    }
  }

  @Test
  void creepsAsTheLawAtTheTemperaturesOfItsElasticity() {
    PropertyTable factor =
        PropertyTable.of("A", new double[] {200, 400, 600}, new double[] {3e4, 1e4, 2e4}, false);
    PropertyTable e =
        PropertyTable.of("E", new double[] {200, 298.15, 600}, new double[] {5e4, 4e4, 2e4}, false);
    Material material =
        Material.of(
            "test",
            new Elasticity.Isotropic(e, PropertyTable.constant("nu", 0.36)),
            new Expansion.Constant(2e-5));
    Deck.Body body =
        new DeckBody(CYCLE)
            .of(Inelastic.of(new ThermoElastic(material, START, 0), new Norton(factor, 5, 6500)));
    var creep = assertInstanceOf(Deck.Flow.Creep.class, body.flow().orElseThrow());
    assertEquals(
        body.elastic().stream().map(Row::temperature).toList(),
        creep.laws().stream().map(Row::temperature).toList());
    for (double t = END; t <= 500; t += 0.7) {
      double law = factor.at(t) * Math.exp(-6500 / t);
      assertEquals(law, at(creep.laws(), t, Deck.PowerLaw::factor), 1.1e-4 * law, "at " + t);
      assertEquals(e.at(t), at(body.elastic(), t, c -> ((Deck.Elastic.Isotropic) c).e()), 1e-6);
    }
    assertTrue(body.elastic().size() < 1000, body.elastic().size() + " rows");
  }

  static Stream<Arguments> unspeakable() {
    ThermoElastic elastic = elastic(5e4, 0.35, 2e-5, START);
    PropertyTable one = PropertyTable.constant("A", 1);
    Plasticity yield = Plasticity.isotropic(YieldCurve.perfect(one));
    Norton power = new Norton(one, 3, 3000);
    CreepRule anand =
        new Anand(OptionalDouble.empty(), 9320, 3501, 4, 0.25, 180000, 30.2, 0.01, 1.78);
    Relaxation relaxation =
        new Relaxation(
            List.of(new Relaxation.Term(0.5, 10)),
            Relaxation.Constant.BULK_MODULUS,
            new ArrheniusShift(5000, 300));
    return Stream.of(
        Arguments.of(plastic(elastic, 200, 1000, true), "kinematic"),
        Arguments.of(Inelastic.of(elastic, yield, power), "beyond the yield stress"),
        Arguments.of(Inelastic.of(elastic, new DoublePower(power, power, one)), "double_power"),
        Arguments.of(Inelastic.of(elastic, new Garofalo(1, 0.02, 6, 6500)), "garofalo"),
        Arguments.of(Inelastic.of(elastic, new Transient(power, 0.02, 200)), "transient"),
        Arguments.of(
            Inelastic.of(elastic, Plasticity.isotropic(new YieldPower(1e11, 5, one))), "power"),
        Arguments.of(
            Inelastic.of(elastic, new Multilinear(YieldCurve.perfect(one))), "multilinear"),
        Arguments.of(Inelastic.of(elastic, anand), "anand"),
        Arguments.of(norton(elastic, 1e-21, 12), "1e-20"),
        Arguments.of(new Viscoelastic(elastic, relaxation), "viscoelastic"),
        Arguments.of(elastic(5e4, 0.35, 2e-5, 400), "not free of stress at 490.15 K"));
  }

  @ParameterizedTest
  @MethodSource("unspeakable")
  void whatNoDeckSaysIsNamed(MaterialLaw law, String name) {
    DeckBody tables = new DeckBody(CYCLE);
    String message = assertThrows(DeckFault.class, () -> tables.of(law)).getMessage();
    assertTrue(message.contains(name), message);
  }

  /// The value between the rows around a temperature, on a straight line as CalculiX takes it.
  private static <T> double at(List<Row<T>> rows, double t, Function<T, Double> number) {
    for (int i = 1; i < rows.size(); i++) {
      double from = rows.get(i - 1).temperature();
      double to = rows.get(i).temperature();
      if (t <= to) {
        double a = number.apply(rows.get(i - 1).value());
        return a + (number.apply(rows.get(i).value()) - a) * (t - from) / (to - from);
      }
    }
    throw new IllegalArgumentException("no row above " + t);
  }
}
