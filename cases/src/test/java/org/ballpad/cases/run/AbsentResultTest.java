package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run says of questions that a variant cannot answer.
class AbsentResultTest {
  private static final String CASE =
      """
      schema: 1
      units: {length: um, temperature: degC}
      section: {kind: planar, extent: [0, 20]}
      steps:
        - {type: substrate, id: si, material: silicon, thickness: 20}
        - {type: deposit, id: film, material: SiN, thickness: 5, T: 225}
      boundary: {outer: free}
      history: {mode: single_reference, stress_free: 225, then: [{to: 25}]}
      mesh: {size: 5}
      variants:
        wide: {}
        narrow: {set: {section.extent: [0, 8]}}
        capped: {insert: [{after: film, step: {type: deposit, id: cap, material: SiN, thickness: 5, T: 225}}]}
      results:
        - {name: v, measure: volume, in: film}
        - {name: c, measure: volume, in: cap}
      """;

  @TempDir private Path folder;

  /// A layer that only some variants have is no news, an interface that is too short is.
  @Test
  void aMeasureThatIsRefusedIsToldOf() throws Exception {
    List<List<String>> warnings =
        run("  - {name: s, measure: corner_stress, along: film/si, distance: 10}\n")
            .variants()
            .stream()
            .map(VariantResult::warnings)
            .map(all -> all.stream().filter(w -> w.startsWith("W-ABSENT")).toList())
            .toList();
    String why =
        "W-ABSENT s: the interface goes on for 8.000 um only from the singular point at [8, 0]";
    assertEquals(List.of(List.of(), List.of(why), List.of()), warnings);
  }

  /// What no variant can answer ends the run, with the reason of each and its place in the file.
  @Test
  void whatNobodyAnswersIsAFaultOfEach() throws Exception {
    String asked =
        "  - {name: s, measure: corner_stress, along: cap/film, at: inner, distance: 1}\n";
    String at = folder.resolve("case.yaml") + ":17:5 results.s: ";
    String message = assertThrows(RunFault.class, () -> run(asked)).getMessage();
    assertEquals(
        at
            + "no region is called 'cap'; there are film, si (in variant wide)\n"
            + at
            + "no region is called 'cap'; there are film, si (in variant narrow)\n"
            + at
            + "the inner end of cap/film, at [0, 5], is no singular point; there is none on cap/film (in variant capped)",
        message);
  }

  private Report run(String asked) throws Exception {
    Case theCase = CaseFile.read(Files.writeString(folder.resolve("case.yaml"), CASE + asked));
    return new CaseRunner(new RunOptions(1, 50_000), Progress.NONE)
        .run(theCase, theCase.variants(), List.of());
  }
}
