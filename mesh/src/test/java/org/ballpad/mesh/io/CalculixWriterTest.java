package org.ballpad.mesh.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.io.Deck.Elastic;
import org.ballpad.mesh.io.Deck.Kind;
import org.ballpad.mesh.io.Deck.Moment;
import org.ballpad.mesh.io.Deck.Relation;
import org.ballpad.mesh.io.Deck.Row;
import org.ballpad.mesh.io.Deck.Term;
import org.junit.jupiter.api.Test;

/// The text of a deck against the rules of the CalculiX manual. That CalculiX understands it as we
/// do is tested where a solver is at hand.
class CalculixWriterTest {
  @Test
  void everyNumberFitsIntoTwentyCharacters() throws IOException {
    String deck = text(Kind.AXISYMMETRIC);
    for (String line : deck.lines().filter(line -> !line.startsWith("*")).skip(1).toList()) {
      for (String field : line.split(",")) {
        assertTrue(field.trim().length() <= 20, line);
      }
    }
    assertTrue(deck.contains("2, -1.2345678901235e-05, 3.3333333333333e+02"), deck);
  }

  @Test
  void cellsKeepTheirNodesAndTheirOrder() throws IOException {
    String deck = text(Kind.AXISYMMETRIC);
    assertTrue(deck.contains("*ELEMENT, TYPE=CAX3, ELSET=E_SEED_1\n1, 1, 2, 3\n"), deck);
    assertTrue(deck.contains("*ELEMENT, TYPE=CAX4, ELSET=E_SEED_1-2\n2, 2, 4, 5, 3\n"), deck);
    assertTrue(text(Kind.PLANE_STRAIN).contains("*ELEMENT, TYPE=CPE3"), deck);
  }

  @Test
  void relationsBecomeEquationsOfAtMostFourTermsPerLine() throws IOException {
    String deck = text(Kind.AXISYMMETRIC);
    List<String> lines = deck.lines().toList();
    int equation = lines.indexOf("*EQUATION");
    assertEquals("5", lines.get(equation + 1));
    assertEquals(12, lines.get(equation + 2).split(",").length);
    assertTrue(lines.get(equation + 2).startsWith("4, 1, 1.0000000000000e+00, 6, 1, -2.0"), deck);
    assertEquals("5, 2, 3.0000000000000e+00", lines.get(equation + 3));
    assertTrue(deck.contains("*BOUNDARY\n1, 1, 1, 0.0000000000000e+00\n"), deck);
    assertTrue(deck.contains("*NODE, NSET=REFERENCES\n6, 0., 0.\n"), deck);
  }

  @Test
  void directionsAreWrittenOnlyWhereTheyMatter() throws IOException {
    String deck = text(Kind.AXISYMMETRIC);
    assertTrue(deck.contains("MATERIAL=E_SEED_1\n"), deck);
    assertTrue(deck.contains("MATERIAL=E_SEED_1-2, ORIENTATION=SECTION\n"), deck);
    // The second direction of the deck is the third of the section.
    assertTrue(
        deck.contains(
            "*EXPANSION, TYPE=ORTHO, ZERO=0.0000000000000e+00\n"
                + "1.0000000000000e-03, 3.0000000000000e-03, 2.0000000000000e-03\n"),
        deck);
  }

  @Test
  void aHistoryBecomesStepsWithTablesByTemperature() throws IOException {
    Deck.Body copper =
        new Deck.Body(
            ELASTIC,
            EXPANSION,
            Optional.of(
                new Deck.Flow.Plastic(
                    List.of(
                        new Row<>(300, List.of(new Deck.YieldPoint(172, 0))),
                        new Row<>(400, List.of(new Deck.YieldPoint(110, 0)))))));
    Deck.Body solder =
        new Deck.Body(
            ELASTIC,
            EXPANSION,
            Optional.of(
                new Deck.Flow.Creep(
                    List.of(
                        new Row<>(300, new Deck.PowerLaw(1e-12, 5)),
                        new Row<>(400, new Deck.PowerLaw(1e-9, 5))))));
    String deck =
        text(
            new Deck(
                "history",
                mesh(),
                Kind.AXISYMMETRIC,
                List.of(copper, solder),
                List.of(new Moment(0, 400), new Moment(100, 300), new Moment(150, 300)),
                new Deck.Increments(1e-4, 0.02),
                0,
                List.of()));
    String bare = deck.replaceAll("(\\d)\\.(\\d*?)0*e([+-]\\d+)", "$1.$2e$3");
    assertTrue(bare.contains("*ELASTIC\n1.e+05, 3.e-01, 3.e+02\n9.e+04, 3.e-01, 4.e+02\n"), bare);
    assertTrue(bare.contains("*EXPANSION, ZERO=4.e+02\n1.6e-05, 3.e+02\n"), bare);
    assertTrue(bare.contains("*PLASTIC\n1.72e+02, 0.e+00, 3.e+02\n"), bare);
    assertTrue(bare.contains("*CREEP, LAW=NORTON\n1.e-12, 5.e+00, 0.e+00, 3.e+02\n"), bare);
    assertTrue(bare.contains("*INITIAL CONDITIONS, TYPE=TEMPERATURE\nNALL, 4.e+02\n"), bare);
    assertTrue(bare.contains("TIME=TOTAL TIME\n0.e+00, 4.e+02\n1.e+02, 3.e+02\n1.5e+02, 3."), bare);
    assertTrue(bare.contains("*VISCO, CETOL=1.e-04\n2.e-02, 1.e+02, 1.e-07, 2.e+00\n"), bare);
    assertEquals(2, bare.split("\\*STEP, INC=").length - 1, bare);
    assertEquals(2, bare.split("\\*TEMPERATURE, AMPLITUDE=HISTORY\nNALL, 1\\.\n").length - 1, bare);
    assertTrue(bare.endsWith("COORD, PEEQ\n*END STEP\n"), bare);
  }

  @Test
  void aTieWithAnOffsetIsRefused() {
    List<Term> terms = List.of(new Term(1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Relation(0, 0, terms, 0.5));
  }

  private static final List<Row<Elastic>> ELASTIC =
      List.of(
          new Row<>(300, new Elastic.Isotropic(1e5, 0.3)),
          new Row<>(400, new Elastic.Isotropic(9e4, 0.3)));

  private static final List<Row<Deck.Expansion>> EXPANSION =
      List.of(
          new Row<>(300, new Deck.Expansion(16e-6, 16e-6, 16e-6)),
          new Row<>(400, new Deck.Expansion(17e-6, 17e-6, 17e-6)));

  private static Mesh mesh() {
    double[] coordinates = {0, 0, -1.23456789012345e-5, 1000 / 3.0, 0, 1, 2, 0, 2, 1};
    CellBlock triangle = new CellBlock("seed.1", "Ti", CellShape.T3, new int[] {0, 1, 2});
    CellBlock square = new CellBlock("seed.1", "Ti", CellShape.Q4, new int[] {1, 3, 4, 2});
    return new Mesh(coordinates, List.of(triangle, square), List.of(), CurvedSides.none(5));
  }

  private static String text(Kind kind) throws IOException {
    Elastic elastic = new Elastic.Isotropic(116e3, 0.32);
    Relation held = new Relation(0, 0, List.of(), 0);
    Relation tied =
        new Relation(
            3,
            0,
            Arrays.asList(
                new Term(5, 0, 2), new Term(0, 1, 1), new Term(1, 1, 1), new Term(4, 1, -3)),
            0);
    Deck deck =
        new Deck(
            "two cells",
            mesh(),
            kind,
            List.of(
                Deck.Body.of(elastic, new Deck.Expansion(1e-3, 1e-3, 1e-3)),
                Deck.Body.of(elastic, new Deck.Expansion(1e-3, 2e-3, 3e-3))),
            Deck.atOnce(),
            Deck.Increments.standard(),
            1,
            List.of(held, tied));
    return text(deck);
  }

  private static String text(Deck deck) throws IOException {
    StringWriter out = new StringWriter();
    CalculixWriter.write(deck, out);
    return out.toString();
  }
}
