package org.ballpad.cases.run;

import java.util.List;
import org.ballpad.cases.file.ClaimsAsked;
import org.ballpad.cases.file.Variant;
import org.ballpad.mesh.claims.ClaimTable;
import org.ballpad.mesh.claims.Evidence;
import org.ballpad.mesh.process.Process;
import org.ballpad.mesh.process.StepFault;

/// Holds the sections of one structure against the claims of a document.
public final class ClaimsRun {
  private ClaimsRun() {}

  /// The claims that the first section asks for, with what all sections show.
  ///
  /// @param sections variants with claims of one document
  /// @throws RunFault where a step cannot be carried out, or a section has no or other claims
  public static ClaimTable of(List<Variant> sections) {
    ClaimsAsked asked = asked(sections.getFirst());
    return ClaimTable.of(
        asked.seed(), sections.stream().map(v -> evidence(v, asked)).toList(), asked.numbers());
  }

  private static Evidence evidence(Variant variant, ClaimsAsked first) {
    ClaimsAsked asked = asked(variant);
    if (asked.seed() != first.seed()) {
      throw new RunFault(
          "variant %s is held against document %s, the first one against %s"
              .formatted(variant.name(), asked.seed().number(), first.seed().number()));
    }
    try {
      return new Evidence(
          variant.section(),
          variant.steps(),
          Process.run(
              variant.section(), variant.steps(), Physics.traits(variant), variant.settings()),
          Physics.traits(variant),
          variant.settings(),
          asked.roles());
    } catch (StepFault fault) {
      throw new RunFault(variant.locate(fault) + " (in variant " + variant.name() + ")");
    }
  }

  private static ClaimsAsked asked(Variant variant) {
    return variant
        .claims()
        .orElseThrow(() ->
            new RunFault(
                "variant %s names no document; add `claims: {seed: \"001\"}` or another seed"
                    .formatted(variant.name())));
  }
}
