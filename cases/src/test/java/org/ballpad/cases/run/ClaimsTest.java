package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.mesh.claims.ClaimTable;
import org.ballpad.mesh.claims.ClaimTable.Verdict;
import org.ballpad.mesh.claims.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Claims on cases that meet them and on others that do not. Numbers are those of the seeds' own
/// dimensions in closed form.
class ClaimsTest {
  private static final Path CASES = Path.of(".").toAbsolutePath().normalize();

  @TempDir Path scratch;

  // --- 000

  @Test
  void trenchesAndPrintedBumpMeetTheirClaims() throws Exception {
    ClaimTable table = claims(shipped("seed000-edge"), shipped("seed000-joint"));
    // 5, 14: the polymer is a polyimide; 6: it is opened with light
    expect(table, Verdict.PASS, 1, 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19);
    expect(table, Verdict.FAIL, 5, 6, 14);
    assertMeasured(table, 1, "exposed(filler, back) before and after grinding", "0, then 60 um");
    assertMeasured(
        table, 3, "filler left on the wall of the trench", "40 um on 1 wall(s)"); // (120 - 40) / 2
  }

  @Test
  void aLaserAndAnEpoxyMeetTheOtherClaims() throws Exception {
    Variant laser = variant(CASES.resolve("seed000-joint.yaml"), "laser");
    expect(claims(laser), Verdict.PARTIAL, 6); // no street in this section
    Variant epoxy = patched("seed000-joint", "set: {steps.polymer.material: photo_epoxy}");
    ClaimTable table = claims(epoxy);
    expect(table, Verdict.PARTIAL, 5, 14);
    expect(table, Verdict.FAIL, 4, 15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | {type: open,         layers: [filler] | {type: grind,
          2 | {type: mark,                          | {type: reflow,
          3 | {type: dice,                          | {type: mark,
          """)
  void ordersThatAreNotKeptFailAndDoNotAbort(int claim, String what, String before)
      throws Exception {
    Path file = scratch.resolve("moved.yaml");
    String edge = Files.readString(CASES.resolve("seed000-edge.yaml"));
    Files.writeString(file, moved(edge, what, before));
    expect(claims(CaseFile.read(file).asWritten()), Verdict.FAIL, claim);
  }

  /// The line of one step before that of another.
  private static String moved(String text, String what, String before) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String line = lines.stream().filter(l -> l.contains(what)).findFirst().orElseThrow();
    lines.remove(line);
    int at = 0;
    while (!lines.get(at).contains(before)) {
      at++;
    }
    lines.add(at, line);
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7  | seed000-joint | replace: {plug: {type: electroless, id: plug, catalytic: [Al], layers: [{material: Cu, thickness: 9}]}}
          8  | seed000-joint | replace: {seed: {type: sputter, id: seed, layers: [{material: Cu, thickness: 0.5}]}}
          9  | seed000-joint | set: {steps.rdl.material: Ni}
          10 | seed000-joint | set: {steps.rdl.material: Ni}
          11 | seed000-joint | set: {materials.my_epoxy.like: photo_pi}
          16 | seed000-joint | set: {materials.my_epoxy.like: photo_pi}
          17 | seed000-joint | set: {materials.my_epoxy.like: photo_pi}
          18 | seed000-joint | set: {steps.rdl.material: Ni}
          12 | seed000-edge  | remove: [cure_filler]
          3  | seed000-edge  | replace: {saw: {type: dice, at: 990, kerf: 20}}
          1  | seed000-joint | replace: {paste: {type: place_ball, material: SAC305, diameter: 200, on: rdl}}
          13 | seed000-edge  | remove: [street], replace: {thin: {type: grind, side: back, to: 320}}
          19 | seed000-edge  | remove: [street], replace: {thin: {type: grind, side: back, to: 320}}
          """)
  void packagesThatDifferFailTheClaim(int claim, String name, String patch) throws Exception {
    expect(claims(patched(name, patch)), Verdict.FAIL, claim);
  }

  // --- 001

  @Test
  void theEmbossedPadMeetsItsClaims() throws Exception {
    ClaimTable table = claims(shipped("seed001"), shipped("seed001-wiring"));
    expect(table, Verdict.PASS, 1, 2, 3, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17);
    expect(table, Verdict.FAIL, 4, 8, 9, 15);
    double floor = Math.PI * (45 * 45 + 100 * 100 - 63.64 * 63.64);
    assertEquals(
        floor, measured(table, 2, "exposed_plan(D1) in the concave portion"), 1e-3 * floor);
    double hole = Math.PI * 110 * 110;
    assertEquals(hole, measured(table, 6, "exposed_plan(metal) after D3"), 1e-2 * hole);
    assertMeasured(table, 5, "area inside the ring / area of the ring", "6361.7 / 6361.9 um2");
  }

  @Test
  void thePadOpenInsideTheRingMeetsClaims8And9() throws Exception {
    ClaimTable table = claims(variant(CASES.resolve("seed001.yaml"), "open_inside"));
    expect(table, Verdict.PARTIAL, 8, 9); // the chip pad is in another section
    double a = 30;
    double seen = measured(table, 9, "exposed_plan(passivation) inside the ring after D2");
    assertEquals(Math.PI * a * a, seen, 1e-3 * seen);
  }

  @Test
  void theInterruptedRingHasItsGeometryAndWaitsForItsMechanics() throws Exception {
    ClaimTable table =
        claims(variant(CASES.resolve("seed001-gaps.yaml"), "gaps"), shipped("seed001-wiring"));
    expect(table, Verdict.MECHANICS_LATER, 4, 15);
    // with 4 gaps of 20 deg the ring has 7/9 of its area
    expect(table, Verdict.FAIL, 5, 16);
    Variant amended =
        patched(
            "seed002",
            "like: terraced, set: {steps.emboss.sectors: {interval: [45, 63.64], count: 4, gap_deg: 20}}");
    expect(claims(amended), Verdict.MECHANICS_LATER, 4, 15);
  }

  @Test
  void flatPadsHaveNoEmboss() throws Exception {
    for (String flat : List.of("flat_d2", "flat_d1", "flat_pass")) {
      ClaimTable table = claims(variant(CASES.resolve("seed001.yaml"), flat));
      expect(table, Verdict.FAIL, 1, 2, 3, 5, 10, 13, 14, 16, 17);
    }
    ClaimTable amended = claims(variant(CASES.resolve("seed002.yaml"), "flat_pass"));
    expect(amended, Verdict.FAIL, 1, 10, 13, 14, 16, 17);
  }

  @ParameterizedTest
  @CsvSource({"61.0, FAIL", "62.2, PARTIAL", "65.3, PARTIAL", "66.5, FAIL"})
  void areasAreEqualWithinTheTolerance(double r2, Verdict verdict) throws Exception {
    // r1^2 / (r2^2 - r1^2) = 1 +- 0.1 at r2 = 62.18 and 65.36... of r1 = 45
    expect(
        claims(patched("seed001", "set: {parameters.ring_outer: %s}".formatted(r2))), verdict, 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6  | seed001-wiring | set: {steps.pr_open.open: [[0, 170]]}
          11 | seed001-wiring | set: {steps.pr_open.open: [[0, 170]]}
          7  | seed001-wiring | set: {steps.pr_open.open: [[0, 170]]}
          12 | seed001-wiring | set: {steps.pr_open.open: [[0, 170]]}
          1  | seed001-wiring | set: {steps.emboss.open: [[0, 45], [63.64, 100]]}
          """)
  void wiringsThatDoNotReachTheChipPadFail(int claim, String name, String patch) throws Exception {
    expect(claims(patched(name, patch)), Verdict.FAIL, claim);
  }

  // --- 002

  @Test
  void theTerracedPadMeetsTheAmendedClaims() throws Exception {
    ClaimTable table =
        claims(
            variant(CASES.resolve("seed002.yaml"), "terraced"),
            variant(CASES.resolve("seed002-wiring.yaml"), "terraced"));
    expect(table, Verdict.PASS, 1, 3, 5, 7, 9, 10, 12, 17, 18, 19, 21);
    expect(table, Verdict.FAIL, 4); // no gaps
    expect(table, Verdict.CANCELLED, 2, 6, 8, 11, 20);
    expect(table, Verdict.PASS, 13, 14, 16);
    for (ClaimTable.Row row : table.rows()) {
      boolean isWithdrawn = row.claim().number() >= 13 && row.claim().number() <= 16;
      assertEquals(isWithdrawn, row.words().startsWith("withdrawn: "), row.words());
    }
    double ledge = Math.PI * (45 * 45 - 30 * 30);
    double seen = measured(table, 9, "exposed_plan(D1) inside the ring after D2");
    assertEquals(ledge, seen, 0.02 * ledge); // less the foot of the wall of D1
  }

  @Test
  void theIslandHasNothingOfTheFirstDielectricInsideItsRing() throws Exception {
    ClaimTable table = claims(variant(CASES.resolve("seed002.yaml"), "island"));
    expect(table, Verdict.PARTIAL, 1, 3, 10, 17, 18, 21);
    expect(table, Verdict.FAIL, 9);
  }

  @Test
  void thePadAsFiledDoesNotTouchThePassivation() throws Exception {
    Variant filed = patched("seed001", "", "claims: {seed: \"002\"}");
    ClaimTable table = claims(filed);
    expect(table, Verdict.FAIL, 1, 3, 5, 7, 9, 10, 12, 17, 18, 19, 21);
    assertMeasured(table, 1, "contact(metal, passivation)", "0 um2");
  }

  @Test
  void slopingWallsAreNotVertical() throws Exception {
    Variant sloping = patched("seed002", "like: terraced, set: {steps.emboss.wall: 70}");
    expect(claims(sloping), Verdict.FAIL, 3, 19);
  }

  // --- 003

  @Test
  void theRepairedBumpMeetsItsClaims() throws Exception {
    ClaimTable table = claims(shipped("seed003"));
    for (int claim = 1; claim <= 18; claim++) {
      expect(table, Verdict.PASS, claim);
    }
    assertMeasured(table, 2, "opening reentrant", "throat 50 um, foot 8 um behind it");
    // pocket of the foot: pi h d (a + d / 3)
    double foot = Math.PI * 10 * 8 * (50 + 8 / 3.0);
    assertEquals(foot, measured(table, 3, "second resist in the foot only"), 1e-3 * foot);
  }

  @Test
  void aBumpNeedsNoReflowForClaims10And15() throws Exception {
    ClaimTable table = claims(variant(CASES.resolve("seed003.yaml"), "as_plated"));
    expect(table, Verdict.PASS, 10, 15);
    expect(table, Verdict.FAIL, 1);
  }

  /// Claim 8: 3 to 6 mil are 76.2 to 152.4 um.
  @ParameterizedTest
  @CsvSource({"76.2, PASS", "152.4, PASS", "3 mil, PASS", "6 mil, PASS", "76, FAIL", "153, FAIL"})
  void dryFilmIs3To6MilThick(String thickness, Verdict verdict) throws Exception {
    String patch = "set: {steps.dry.thickness: %s, steps.bump.thickness: 60}";
    expect(claims(patched("seed003", patch.formatted(thickness))), verdict, 8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,10,15  | remove: [clear, melt]
          2,11,15  | remove: [strip_liquid], replace: {foot: {type: develop, layer: dry, wall: 90, cd_at: top}}
          4,12,16  | set: {steps.liquid.material: resist_negative, steps.flood.mask: {dark: [[0, 50]]}, steps.strip_dry.ids: [dry, liquid]}, remove: [strip_liquid]
          5,14,18  | set: {steps.dry.material: resist_positive, steps.image.mask: {clear: [[0, 50]]}}
          3,6,13,17 | set: {steps.flood.mask: {dark: [[48, 50]]}}
          7        | replace: {dry: {type: coat, id: dry, material: dryfilm_negative, thickness: 4 mil, planarisation: 1}}
          8        | set: {steps.dry.thickness: 75}
          9        | replace: {clear: {type: etch, target: [ubm], mask: bump, overetch: 50, anisotropy: 0}}
          """)
  void bumpsThatDifferFailTheClaims(String claims, String patch) throws Exception {
    int[] numbers = Arrays.stream(claims.split(",")).mapToInt(Integer::parseInt).toArray();
    expect(claims(patched("seed003", patch)), Verdict.FAIL, numbers);
  }

  // --- how

  private static ClaimTable claims(Variant... sections) {
    return ClaimsRun.of(List.of(sections));
  }

  private static Variant shipped(String name) throws IOException, CaseFault {
    return CaseFile.read(CASES.resolve(name + ".yaml")).asWritten();
  }

  private static Variant variant(Path file, String name) throws IOException, CaseFault {
    return CaseFile.read(file).variant(name).orElseThrow();
  }

  /// A shipped case with a patch.
  private Variant patched(String name, String patch) throws IOException, CaseFault {
    return patched(name, patch, "");
  }

  private Variant patched(String name, String patch, String more) throws IOException, CaseFault {
    Path file = scratch.resolve("patched.yaml");
    Path base = scratch.toRealPath().relativize(CASES.resolve(name + ".yaml"));
    Files.writeString(
        file,
        "schema: 1\nextends: %s\n%s\nvariants:\n  patched: {%s}\n".formatted(base, more, patch));
    return variant(file, "patched");
  }

  private static void expect(ClaimTable table, Verdict verdict, int... claims) {
    Map<Integer, String> expected = new TreeMap<>();
    Map<Integer, String> actual = new TreeMap<>();
    for (int claim : claims) {
      ClaimTable.Row row = row(table, claim);
      expected.put(claim, verdict.words());
      actual.put(claim, row.verdict().words());
    }
    assertEquals(expected, actual, () -> text(table));
  }

  private static String text(ClaimTable table) {
    StringBuilder text = new StringBuilder();
    for (ClaimTable.Row row : table.rows()) {
      text.append(row.claim().number()).append(' ').append(row.words()).append('\n');
      for (Finding f : row.findings()) {
        if (f.outcome() != Finding.Outcome.HOLDS) {
          text.append("    ").append(f).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static ClaimTable.Row row(ClaimTable table, int claim) {
    return table.rows().stream().filter(r -> r.claim().number() == claim).findFirst().orElseThrow();
  }

  private static Finding finding(ClaimTable table, int claim, String predicate) {
    return row(table, claim).findings().stream()
        .filter(f -> f.predicate().equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError(row(table, claim).findings().toString()));
  }

  private static void assertMeasured(
      ClaimTable table, int claim, String predicate, String beginning) {
    String measured = finding(table, claim, predicate).measured();
    assertTrue(measured.startsWith(beginning), measured);
  }

  private static double measured(ClaimTable table, int claim, String predicate) {
    return Double.parseDouble(finding(table, claim, predicate).measured().split(" ")[0]);
  }
}
