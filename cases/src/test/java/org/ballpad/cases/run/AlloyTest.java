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
import org.ballpad.materials.law.Mixture.Mean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plug of one alloy whose numbers follow from its composition.
class AlloyTest {
  /// Two metals of round numbers, half and half: a K 50 GPa, G 30 GPa, 20 ppm/K; b K 150 GPa, G 60
  /// GPa, 10 ppm/K.
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: axisymmetric, radius: 50}
      materials:
        base: {elastic: {E: 100 GPa, nu: 0.25}, expansion: 3 ppm/K, process: {catalytic: true, conductor: true}, source: test}
        a: {elastic: {E: 75 GPa, nu: 0.25}, expansion: 20 ppm/K, source: test}
        b: {elastic: {E: 158823.529411765 MPa, nu: 0.323529411764706}, expansion: 10 ppm/K, source: test}
        ab: {process: {conductor: true}%s}
      steps:
        - {type: substrate, id: si, material: base, thickness: 50}
        - {type: electroless, id: plug, alloy: {material: ab, composition: {a: 0.5, %s: 0.5}}, thickness: 2, T: 125}
      boundary: {outer: uniform}
      history: {mode: single_reference, stress_free: 125, then: [{to: 25}]}
      results:
        - {name: stress, measure: region_average, of: rr, in: plug}
      mesh: {size: 20}
      """;

  @TempDir private Path folder;

  private Case read(String own, String second) throws Exception {
    Path file = folder.resolve("alloy.yaml");
    Files.writeString(file, CASE.formatted(own, second));
    return CaseFile.read(file);
  }

  private static Makeup.Mixed alloy(Geometry geometry) {
    return (Makeup.Mixed) Makeup.of(geometry, geometry.partition().region("plug").orElseThrow());
  }

  /// K: Voigt 100, Reuss 75, Hill 87.5 GPa; G: 45, 40, 42.5; E = 9 K G / (3 K + G). Expansion:
  /// Voigt (50 x 20 + 150 x 10) / 200 = 12.5, Reuss 15, Hill (100 x 12.5 + 75 x 15) / 175 = 13.5714
  /// ppm/K.
  @Test
  void numbersFollowFromTheCompositionByHand() throws Exception {
    Makeup.Mixed alloy = alloy(Geometry.of(read("", "b").variants().getFirst()));
    AlloyNumbers voigt = AlloyNumbers.of(alloy, Mean.VOIGT, 398.15, 298.15);
    AlloyNumbers reuss = AlloyNumbers.of(alloy, Mean.REUSS, 398.15, 298.15);
    AlloyNumbers hill = AlloyNumbers.of(alloy, Mean.HILL, 398.15, 298.15);
    assertEquals(9 * 100e3 * 45e3 / 345e3, voigt.e(), 1e-4);
    assertEquals(9 * 75e3 * 40e3 / 265e3, reuss.e(), 1e-4);
    assertEquals(9 * 87.5e3 * 42.5e3 / 305e3, hill.e(), 1e-4);
    assertTrue(reuss.e() < hill.e() && hill.e() < voigt.e());
    assertEquals(12.5e-6, voigt.expansion(), 1e-15);
    assertEquals(15e-6, reuss.expansion(), 1e-15);
    assertEquals(2375e-6 / 175, hill.expansion(), 1e-14);
  }

  /// A film on a substrate that cannot bend, u_r = e R: E / (1 - nu) (e - free) with e from zero
  /// net force of both.
  @Test
  void aPlugIsSolvedWithoutValuesOfItsOwn() throws Exception {
    Case theCase = read("", "b");
    Report report =
        new CaseRunner(new RunOptions(1, 1_000_000), Progress.NONE)
            .run(theCase, theCase.variants(), List.of());
    double e = 9 * 87.5e3 * 42.5e3 / 305e3;
    double nu = (3 * 87.5 - 2 * 42.5) / (2 * (3 * 87.5 + 42.5));
    double film = 2 * e / (1 - nu);
    double base = 50 * 100e3 / (1 - 0.25);
    double misfit = (3e-6 - 2375e-6 / 175) * -100;
    double stress = e / (1 - nu) * misfit * base / (base + film);
    double computed = report.variants().getFirst().answer("stress").orElseThrow().value();
    assertEquals(stress, computed, 1e-8 * stress);
    assertTrue(
        report.warnings().stream()
            .anyMatch(w -> w.startsWith("W-ALLOY material ab: from its composition, E 109.7 GPa")),
        report.warnings().toString());
  }

  @Test
  void valuesOfItsOwnComeFirst() throws Exception {
    Case theCase = read(", elastic: {E: 1 GPa, nu: 0.2}, expansion: 0 ppm/K", "b");
    Geometry geometry = Geometry.of(theCase.variants().getFirst());
    Makeup plug = Makeup.of(geometry, geometry.partition().region("plug").orElseThrow());
    assertTrue(plug instanceof Makeup.Solid);
  }

  @Test
  void anUnknownMetalIsAFault() {
    CaseFault fault = assertThrows(CaseFault.class, () -> read("", "Coper"));
    assertTrue(
        fault.getMessage().contains("composition.Coper: unknown material"), fault.getMessage());
  }
}
