package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `W-FOREIGN`: whatever constants are called, a warning where, and only where, they differ from
/// those that a life model was found with.
class LifeChecksTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "creep: sac-schubert2003 | sac305-syed2004-schubert | 0 |",
        "creep: {garofalo: {A: 277984 1/s, alpha: 0.02447 1/MPa, n: 6.41, H: 6500 K}} | sac305-syed2004-schubert | 0 |",
        "creep: {garofalo: {A: 277985 1/s, alpha: 0.02447 1/MPa, n: 6.41, H: 6500 K}} | sac305-syed2004-schubert | 1 | used with constants of its own;",
        "creep: sac-wiese2002 | sac305-syed2004-schubert | 1 | used with sac-wiese2002;",
        "creep: sac-wiese2002 | sac-syed2004-wiese-energy | 0 |",
        "creep: sac-wiese2002 | sac-syed2004-wiese-strain, depth: 20 | 1 | averages over 25.00 um of solder, given 20.00 um",
        "'creep: sac-schubert2003, plastic: {isotropic: [[1 GPa, 0], [2 GPa, 0.1]]}' | sac305-syed2004-schubert | 2 | counts creep energy density per cycle, given inelastic work",
        "anand: sac305-motalab2012 | sac305-syed2004-schubert | 2 | used with sac305-motalab2012;",
        "anand: sac305-motalab2012 | sac305-motalab2013 | 0 |",
        "anand: snpbag-darveaux2000 | snpb-darveaux2000 | 0 |",
        "creep: snpbag-darveaux2000-creep | snpb-darveaux2000-linear-creep-1mil | 1 | not in the library"
      })
  void foreignLawsAreNamed(String law, String bundle, int count, String says) throws Exception {
    List<String> foreign =
        warnings(law, bundle).stream().filter(w -> w.startsWith("W-FOREIGN life ")).toList();
    assertEquals(count, foreign.size(), foreign.toString());
    assertTrue(
        says == null || foreign.stream().anyMatch(w -> w.contains(says)), foreign.toString());
  }

  @Test
  void constantsThatNobodyHasSeenAreNamed() throws Exception {
    List<String> warnings = warnings("creep: sac-schubert2003", "sac-schubert2003-energy");
    assertTrue(
        warnings.stream()
            .anyMatch(w -> w.startsWith("W-NOSOURCE life sac-schubert2003-energy: law")),
        warnings.toString());
  }

  /// A ratio of lives by two models says as much of the models as of the variants.
  @Test
  void differentModelsOfVariantsAreNamed() throws Exception {
    String law = "creep: sac-schubert2003";
    Geometry one = geometry(law, "sac305-syed2004-schubert");
    Geometry other = geometry(law, "sac-schubert2003-energy");
    assertEquals(List.of(), LifeChecks.mixed(List.of(one, one)));
    assertEquals(
        List.of(
            "W-MODELS life: variants have the life models sac-schubert2003-energy,"
                + " sac-syed2004-schubert-energy: their ratios are also ratios of models"),
        LifeChecks.mixed(List.of(one, other)));
  }

  private List<String> warnings(String law, String bundle) throws Exception {
    return LifeChecks.warnings(geometry(law, bundle));
  }

  private Geometry geometry(String law, String bundle) throws Exception {
    String text =
        """
        schema: 1
        units: {length: um, temperature: degC}
        section: {kind: axisymmetric, radius: 50}
        materials:
          base: {elastic: {E: 100 GPa, nu: 0.3}, expansion: 0 ppm/K, source: test}
          film: {elastic: {E: 46 GPa, nu: 0.36}, expansion: 22 ppm/K, %s, source: test}
        steps:
          - {type: substrate, id: base, material: base, thickness: 20}
          - {type: deposit, id: film, material: film, thickness: 30}
        history:
          mode: single_reference
          stress_free: 125
          then: [{T_min: -40, T_max: 125, ramp: 11 K/min, dwell: 15 min, count: 3}]
        results:
          - {name: life, measure: life, along: film/base, bundle: %s}
        """;
    Path file = Files.writeString(folder.resolve("film.yaml"), text.formatted(law, bundle));
    return Geometry.of(CaseFile.read(file).asWritten());
  }
}
