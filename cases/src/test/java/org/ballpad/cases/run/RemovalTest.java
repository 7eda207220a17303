package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What steps take away has been there. The references are laminates in equi-biaxial bending: the
/// section keeps its outer face plane, so that every layer carries M (e - tilt z - free strain)
/// with M = E / (1 - nu), and e and tilt follow from zero net force and moment.
class RemovalTest {
  private static final double M_BASE = 130_000 / (1 - 0.28);
  private static final double M_FILM = 70_000 / (1 - 0.33);
  private static final double M_BACK = 10_000 / (1 - 0.35);
  private static final double BASE = 3e-6;
  private static final double FILM = 20e-6;

  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 130 GPa, nu: 0.28}, expansion: 3 ppm/K, source: test}
        film: {elastic: {E: 70 GPa, nu: 0.33}, expansion: 20 ppm/K, source: test}
        back: {elastic: {E: 10 GPa, nu: 0.35}, expansion: 50 ppm/K, source: test}
      steps:
        - {type: substrate, id: base, material: base, thickness: 20}
        - {type: deposit, id: film, material: film, thickness: 4, T: 325}
      %s
      boundary: {outer: %s}
      history: {mode: sequence, removed: %s, then: [{to: 25}]}
      results:
        - {name: tilt, measure: section_strain, of: tilt}
        - {name: e, measure: section_strain, of: e}
        - {name: base, measure: region_average, of: rr, in: base}
        - {name: other, measure: region_average, of: rr, in: %s}
      mesh: {size: 3}
      """;

  /// What the mesh knows of bending.
  private static final double MESH = 2e-7;

  private static final String BACK =
      "  - {type: deposit, id: rear, material: back, thickness: 6, side: back, T: 25}\n";
  private static final String STRIP = "  - {type: strip, ids: [film]}\n";

  @TempDir private Path folder;

  /// A layer between two heights that is free of stress at the strain a - b z.
  private record Layer(double z0, double z1, double m, double a, double b) {
    double integral(int power) {
      return m * (Math.pow(z1, power + 1) - Math.pow(z0, power + 1)) / (power + 1);
    }

    double stress(double[] bent) {
      double z = (z0 + z1) / 2;
      return m * (bent[0] - bent[1] * z - (a - b * z));
    }
  }

  /// Strain at z = 0 and tilt without force and moment.
  private static double[] bent(Layer... layers) {
    double i0 = 0;
    double i1 = 0;
    double i2 = 0;
    double force = 0;
    double moment = 0;
    for (Layer layer : layers) {
      i0 += layer.integral(0);
      i1 += layer.integral(1);
      i2 += layer.integral(2);
      force += layer.a() * layer.integral(0) - layer.b() * layer.integral(1);
      moment += layer.a() * layer.integral(1) - layer.b() * layer.integral(2);
    }
    double determinant = i0 * i2 - i1 * i1;
    return new double[] {
      (force * i2 - moment * i1) / determinant, (force * i1 - moment * i0) / determinant
    };
  }

  private static final Layer PLATE = new Layer(-20, 0, M_BASE, 0, 0);
  private static final Layer HOT_FILM = new Layer(0, 4, M_FILM, (BASE - FILM) * 300, 0);

  @Test
  void aFilmThatIsStrippedLeavesABarePlate() throws Exception {
    double film = HOT_FILM.stress(bent(PLATE, HOT_FILM));
    Report bent = run("", "followed", "film");
    assertEquals(film, value(bent, "other"), MESH * film);
    Report bare = run(STRIP, "followed", "base");
    assertEquals(0, value(bare, "base"), 1e-8 * film);
    assertEquals(0, value(bare, "tilt"), 1e-8 * Math.abs(value(bent, "tilt")));
    assertEquals(0, value(bare, "e"), 1e-8 * 300 * FILM);
    assertEquals(List.of(), bare.variants().getFirst().warnings());
  }

  /// Half of it first, then the rest.
  @Test
  void inTwoStepsAsWell() throws Exception {
    String first =
        "  - {type: open, id: half, layers: [film], open: [[25, end]], method: plasma}\n";
    Report bare = run(first + STRIP, "followed", "base");
    assertEquals(0, value(bare, "base"), 1e-8 * HOT_FILM.stress(bent(PLATE, HOT_FILM)));
    assertEquals(0, value(bare, "tilt"), 1e-8);
  }

  /// A layer that comes onto the plate while the film bends it is stressed when the film goes;
  /// taken as never there, the film leaves it without stress.
  @Test
  void whatWasBornOnAStressedPlateKeepsTheMemory() throws Exception {
    double[] before = bent(PLATE, HOT_FILM);
    Layer rear = new Layer(-26, -20, M_BACK, before[0], before[1]);
    double[] after = bent(PLATE, rear);
    Report report = run(BACK + STRIP, "followed", "rear");
    assertTrue(Math.abs(rear.stress(after)) > 1, "the film leaves something behind");
    assertEquals(rear.stress(after), value(report, "other"), 1e-5 * Math.abs(rear.stress(after)));
    assertEquals(after[0], value(report, "e"), MESH * 300 * FILM);
    Report ignored = run(BACK + STRIP, "ignored", "rear");
    assertEquals(0, value(ignored, "other"), 1e-8);
    assertEquals(
        List.of("W-REMOVED what steps take away counts as never there (history.removed: ignored)"),
        ignored.variants().getFirst().warnings());
  }

  /// The same where nothing bends: u_r = e R at the outer face, no tilt.
  @Test
  void withoutBendingToTheLastDigit() throws Exception {
    double plate = 20 * M_BASE;
    double film = 4 * M_FILM;
    double rear = 6 * M_BACK;
    double born = film * HOT_FILM.a() / (plate + film);
    double after = rear * born / (plate + rear);
    Report report = run(BACK + STRIP, "uniform", "followed", "rear");
    assertEquals(after, value(report, "e"), 1e-8 * Math.abs(after));
    assertEquals(M_BACK * (after - born), value(report, "other"), 1e-8 * M_BACK * Math.abs(born));
    assertEquals(M_BASE * after, value(report, "base"), 1e-8 * M_BASE * Math.abs(after));
  }

  /// Ground to half its thickness, the plate bends as a thin plate with the same film.
  @Test
  void grindingRaisesTheBow() throws Exception {
    Layer thin = new Layer(-10, 0, M_BASE, 0, 0);
    double[] thick = bent(PLATE, HOT_FILM);
    double[] ground = bent(thin, HOT_FILM);
    Report before = run("", "followed", "film");
    Report after = run("  - {type: grind, side: back, to: 10}\n", "followed", "film");
    // Tilts are reported in 1/m.
    assertEquals(thick[1] * 1e6, value(before, "tilt"), MESH * Math.abs(thick[1] * 1e6));
    assertEquals(ground[1] * 1e6, value(after, "tilt"), MESH * Math.abs(ground[1] * 1e6));
    assertTrue(Math.abs(ground[1]) > 1.5 * Math.abs(thick[1]));
    double film = HOT_FILM.stress(ground);
    assertEquals(film, value(after, "other"), MESH * film);
    assertEquals(thin.stress(ground), value(after, "base"), MESH * film);
  }

  @Test
  void aPartialEtchLeavesAThinnerFilm() throws Exception {
    Layer half = new Layer(0, 2, M_FILM, HOT_FILM.a(), 0);
    String etch = "  - {type: etch, id: etch, target: [film], depth: 2}\n";
    agrees(run(etch, "followed", "film"), half, PLATE, half);
  }

  /// A saw takes the outer ring with what it has held; the rest is a laminate with a plane face.
  @Test
  void dicingLeavesALaminate() throws Exception {
    agrees(run(DICE, "followed", "film"), HOT_FILM, PLATE, HOT_FILM);
  }

  /// A cut face is free: no section of a strip carries a net force, so that the means of the stress
  /// in plate and film balance.
  @Test
  void aCutFaceIsFree() throws Exception {
    Report report = run(DICE, "free", "followed", "film");
    double film = value(report, "other");
    assertTrue(film > 0.5 * HOT_FILM.stress(bent(PLATE, HOT_FILM)), "film " + film);
    assertEquals(0, 20 * value(report, "base") + 4 * film, 1e-8 * film);
  }

  private static final String DICE = "  - {type: dice, id: cut, at: 50, kerf: 20}\n";

  /// A film goes, and another comes in its place, hot, onto a plate that a rear layer bends.
  @Test
  void whatIsFilledAgainHasOneBodyAfterTheOther() throws Exception {
    Layer rear = rear(bent(PLATE, HOT_FILM));
    Layer again = onto(225, 0, 2, M_BACK, BACK_EXPANSION, plate(225), warm(rear, 225));
    Report report = run(BACK + STRIP + again("225"), "followed", "again");
    agrees(report, again, PLATE, rear, again);
    assertEquals(List.of(), report.variants().getFirst().warnings());
  }

  /// Three bodies in one place: a film, the part of a second one that a partial etch takes, and
  /// what comes then.
  @Test
  void andAThirdOne() throws Exception {
    Layer second = onto(125, 0, 3, M_FILM, FILM, plate(125));
    Layer rear = rear(bent(PLATE, second));
    Layer half = new Layer(0, 2, second.m(), second.a(), second.b());
    Layer again =
        onto(225, 2, 4, M_BACK, BACK_EXPANSION, plate(225), warm(rear, 225), warm(half, FILM, 225));
    String steps =
        STRIP
            + "  - {type: deposit, id: second, material: film, thickness: 3, T: 125}\n"
            + BACK
            + "  - {type: etch, id: etch, target: [second], depth: 1}\n"
            + again("225");
    Report report = run(steps, "followed", "again");
    agrees(report, again, PLATE, rear, half, again);
    assertEquals(List.of(), report.variants().getFirst().warnings());
    agrees(run(steps, "followed", "second"), half, PLATE, rear, half, again);
  }

  private static final double BACK_EXPANSION = 50e-6;

  private static String again(String celsius) {
    return "  - {type: deposit, id: again, material: back, thickness: 2, T: " + celsius + "}\n";
  }

  private static Layer rear(double[] bornIn) {
    return new Layer(-26, -20, M_BACK, bornIn[0], bornIn[1]);
  }

  private static Layer plate(double celsius) {
    return warm(PLATE, BASE, celsius);
  }

  private static Layer warm(Layer rear, double celsius) {
    return warm(rear, BACK_EXPANSION, celsius);
  }

  /// A layer of 25 degC at another temperature.
  private static Layer warm(Layer layer, double expansion, double celsius) {
    double a = layer.a() + expansion * (celsius - 25);
    return new Layer(layer.z0(), layer.z1(), layer.m(), a, layer.b());
  }

  /// A layer at 25 degC that was born hot onto others.
  private static Layer onto(
      double celsius, double z0, double z1, double m, double expansion, Layer... there) {
    double[] hot = bent(there);
    return new Layer(z0, z1, m, hot[0] - expansion * (celsius - 25), hot[1]);
  }

  /// Holds a report against a laminate.
  private static void agrees(Report report, Layer other, Layer... laminate) {
    double[] bent = bent(laminate);
    assertEquals(bent[1] * 1e6, value(report, "tilt"), MESH * Math.abs(bent[1] * 1e6));
    assertEquals(bent[0], value(report, "e"), MESH * 300 * FILM);
    assertEquals(other.stress(bent), value(report, "other"), 1e-6 * Math.abs(other.stress(bent)));
    assertEquals(PLATE.stress(bent), value(report, "base"), 1e-5 * Math.abs(PLATE.stress(bent)));
  }

  private static final String DISC = "{kind: axisymmetric, radius: 50}";
  private static final String STRIP_OF_50 = "{kind: planar, extent: [0, 50]}";

  private static double value(Report report, String name) {
    return report.variants().getFirst().answer(name).orElseThrow().value();
  }

  private Report run(String steps, String removed, String other) throws Exception {
    return run(steps, "plane", removed, other);
  }

  private Report run(String steps, String outer, String removed, String other) throws Exception {
    String text = CASE.formatted(steps, outer, removed, other);
    if (!outer.equals("plane")) {
      text = text.replaceFirst(" *- .name: tilt.*\n", "");
    }
    if (outer.equals("free")) {
      text = text.replaceFirst(" *- .name: e,.*\n", "").replace(DISC, STRIP_OF_50);
    }
    Case theCase = CaseFile.read(Files.writeString(folder.resolve("plate.yaml"), text));
    return new CaseRunner(new RunOptions(1, RunOptions.MAX_NODES), Progress.NONE)
        .run(theCase, List.of(theCase.asWritten()), List.of());
  }
}
