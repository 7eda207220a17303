package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.verify.CaseVerification;
import org.ballpad.cases.verify.Comparison;
import org.ballpad.mesh.process.BrokenRing;
import org.ballpad.mesh.section.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rings with gaps, held against rings without and against no ring at all.
class RingTest {
  /// A stiff ring under a soft, flat cover that also fills its gaps.
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 60}
      materials:
        base: {elastic: {E: 100 GPa, nu: 0.25}, expansion: 3 ppm/K, source: test}
        ring: {elastic: {E: 80 GPa, nu: 0.3}, expansion: 10 ppm/K, process: {photosensitive: true, tone: negative}, source: test}
        cover: {elastic: {E: 5 GPa, nu: 0.35}, expansion: 40 ppm/K, source: test}
      settings: {ring_model: homogenised}
      steps:
        - {type: substrate, id: si, material: base, thickness: 50}
        - {type: coat, id: d, material: ring, thickness: 6, planarisation: 1}
        - {type: pattern, id: emboss, layer: d, open: [[0, 20], [30, end]]}
        - {type: coat, id: top, material: cover, thickness: 10, planarisation: 1}
      boundary: {outer: plane}
      history: {mode: single_reference, stress_free: 125, then: [{to: 25}]}
      results:
        - {name: bow, measure: displacement_at, component: u_z, at: [54, -50]}
        - {name: stress, measure: region_average, of: rr, in: si}
      mesh: {size: 4}
      expect: {half.bow: {value: 0, tolerance: 1 um, why: both bounds are held against it}}
      require: {half.bow: "< 1 um"}
      variants:
        whole: {}
        none: {set: {steps.emboss.open: [[0, end]]}}
        most: {set: {steps.emboss.sectors: {interval: [20, 30], count: 4, gap_deg: 1e-9}}}
        half: {set: {steps.emboss.sectors: {interval: [20, 30], count: 3, gap_deg: 60}}}
        least: {set: {steps.emboss.sectors: {interval: [20, 30], count: 3, gap_deg: 119.999999}}}
      """;

  /// Variants that no ring model computes.
  private static final String BEYOND =
      """
        bare: {like: half, remove: [top]}
        gone: {like: half, insert: [{before: top, step: {type: strip, ids: [d]}}]}
      """;

  @TempDir private Path folder;

  private Case read(String text) throws Exception {
    Path file = folder.resolve("ring.yaml");
    Files.writeString(file, text);
    return CaseFile.read(file);
  }

  private static double value(Report report, String variant, String question) {
    return report.variants().stream()
        .filter(v -> v.name().equals(variant))
        .findFirst()
        .flatMap(v -> v.answer(question))
        .orElseThrow()
        .value();
  }

  private static Report run(Case theCase) throws CaseFault {
    return new CaseRunner(new RunOptions(1, 1_000_000), Progress.NONE)
        .run(theCase, theCase.variants(), List.of("half"));
  }

  /// A ring without gaps is the whole ring, a ring of gaps is what fills them: the same as no ring,
  /// on a mesh of its own. In between the stiffer bound hinders the cover more.
  @Test
  void theBoundsEndAtTheRingAndAtItsFilling() throws Exception {
    Report report = run(read(CASE));
    for (String question : List.of("bow", "stress")) {
      double whole = value(report, "whole", question);
      double none = value(report, "none", question);
      assertTrue(Math.abs(whole / none - 1) > 0.02, "the ring matters: " + whole + " " + none);
      for (String bound : List.of("_voigt", "_reuss")) {
        assertEquals(whole, value(report, "most" + bound, question), 1e-9 * Math.abs(whole));
        assertEquals(none, value(report, "least" + bound, question), 1e-4 * Math.abs(none));
      }
      double voigt = (value(report, "half_voigt", question) - none) / (whole - none);
      double reuss = (value(report, "half_reuss", question) - none) / (whole - none);
      assertTrue(0 < reuss && reuss < voigt && voigt < 1, question + " " + reuss + " " + voigt);
    }
    assertEquals(
        List.of("half_voigt", "half_reuss"),
        report.requirements().stream().map(RequirementCheck::variant).toList());
    RingBounds half = report.bounds().get(1);
    assertEquals(List.of("half_voigt", "half_reuss"), report.references());
    double v = value(report, "half_voigt", "bow");
    double r = value(report, "half_reuss", "bow");
    double spread = half.spread(report, "bow").orElseThrow();
    assertEquals(Math.abs((v - r) / (v + r)) * 2, spread, 1e-12);
  }

  /// Metal of 5.4 um over a ring about 5 um high: in the gap the metal's films fill the ring's
  /// place from the bottom, 0.1 um of Ti and 0.3 um of Cu, the rest is the wiring.
  @ParameterizedTest
  @ValueSource(strings = {"gaps_voigt", "gaps_reuss"})
  void theGapsOfTheSeedHoldItsMetal(String bound) throws Exception {
    Case theCase = CaseFile.read(Path.of("seed001-gaps.yaml"));
    List<Variant> split = RingBounds.split(List.of(theCase.variant("gaps").orElseThrow()));
    Geometry geometry =
        Geometry.of(split.stream().filter(v -> v.name().equals(bound)).findFirst().orElseThrow());
    BrokenRing ring = geometry.rings().getFirst();
    assertEquals(7.0 / 9, ring.standing(), 1e-15);
    assertEquals(
        List.of("seed.1", "seed.2", "rdl"),
        ring.fillings().stream().map(f -> f.region().id()).toList());
    // By Pappus: the ring is 18.64 um wide at its bottom, and its walls lean by 5 degrees.
    double height = height(geometry, "d2~ring");
    double lean = 1 / Math.tan(Math.toRadians(85));
    double area = height * (18.64 - height * lean);
    double volume = 2 * Math.PI * (45 + 63.64) / 2 * area; // of the whole ring
    Measures measures = new Measures(geometry.partition().section());
    double built = measures.volume(geometry.partition().region("d2~ring").orElseThrow().shape());
    assertEquals(volume * (1 - 4 * 20 / 360.0), built * ring.standing(), 1e-4 * volume);
    double films = ring.fillings().get(0).share() + ring.fillings().get(1).share();
    assertEquals(0.1 * (18.64 - 0.1 * lean) / area, ring.fillings().get(0).share(), 2e-5);
    assertEquals(0.4 * (18.64 - 0.4 * lean) / area, films, 2e-5);
    assertTrue(geometry.warnings().stream().anyMatch(w -> w.startsWith("W-RING")));
  }

  @Test
  void numbersExpectedOfARingAreExpectedOfBothBounds() throws Exception {
    CaseRunner runner = new CaseRunner(new RunOptions(1, 1_000_000), Progress.NONE);
    List<Comparison> comparisons = CaseVerification.of(read(CASE), runner).comparisons();
    assertEquals(
        List.of("half_voigt", "half_reuss"),
        comparisons.stream().map(Comparison::variant).toList());
  }

  private static double height(Geometry geometry, String region) {
    return geometry
        .partition()
        .region(region)
        .orElseThrow()
        .shape()
        .getEnvelopeInternal()
        .getHeight();
  }

  @Test
  void gapsThatStayEmptyAreRefused() throws Exception {
    Variant bare = read(CASE + BEYOND).variant("bare").orElseThrow();
    Variant voigt = RingBounds.split(List.of(bare)).getFirst();
    RunFault fault = assertThrows(RunFault.class, () -> Geometry.of(voigt));
    assertTrue(fault.getMessage().contains("E-NONAXI 100 % of the gaps"), fault.getMessage());
  }

  /// What a resist with gaps leaves behind is not axisymmetric either.
  @Test
  void aRingThatIsGoneIsRefused() throws Exception {
    Variant gone = read(CASE + BEYOND).variant("gone").orElseThrow();
    Variant voigt = RingBounds.split(List.of(gone)).getFirst();
    RunFault fault = assertThrows(RunFault.class, () -> Geometry.of(voigt));
    assertTrue(fault.getMessage().contains("the ring of d is gone in the end"), fault.getMessage());
  }

  @Test
  void anExportNeedsOneBound() throws Exception {
    Geometry open = Geometry.of(read(CASE).variant("half").orElseThrow());
    CaseFault fault = assertThrows(CaseFault.class, () -> Suitability.require(List.of(open)));
    assertTrue(fault.getMessage().contains("choose voigt or reuss"), fault.getMessage());
  }
}
