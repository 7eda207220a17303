package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballpad.mesh.claims.ClaimTable;
import org.ballpad.mesh.claims.Finding;
import org.ballpad.mesh.process.Settings;

/// A table of claims for people, and the same as JSON.
public final class ClaimText {
  private static final String NOTE =
      "Engineering traceability: steps and geometry beside the words of the claims. No legal"
          + " opinion.";

  private ClaimText() {}

  /// One line for each claim and below it what its predicates found.
  ///
  /// @param all whether predicates that hold are listed as well
  public static String table(ClaimTable table, Settings settings, boolean all) {
    StringBuilder text = new StringBuilder();
    for (ClaimTable.Row row : table.rows()) {
      String of = row.claim().of() == 0 ? "" : " (of " + row.claim().of() + ")";
      String line =
          "%3d  %-33s %s".formatted(row.claim().number(), row.words(), row.claim().subject() + of);
      text.append(line.stripTrailing()).append('\n');
      for (Finding finding : row.findings()) {
        if (all || finding.outcome() != Finding.Outcome.HOLDS) {
          String found =
              "       %s %s: %s"
                  .formatted(sign(finding.outcome()), finding.predicate(), finding.measured());
          text.append(found).append('\n');
        }
      }
    }
    text.append(
        "\nSeed %s. Walls count as vertical to %s deg, areas as equal to %s %%.%n%s%n"
            .formatted(
                table.seed().number(),
                Figures.plain(settings.verticalTol()),
                Figures.plain(100 * settings.areaTol()),
                NOTE));
    return text.toString();
  }

  private static String sign(Finding.Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> "+";
      case FAILS -> "-";
      case NOT_APPLICABLE -> "o";
      case MECHANICS_LATER -> "~";
    };
  }

  /// The same with everything in it.
  public static String json(ClaimTable table, Settings settings) {
    List<Object> claims = new ArrayList<>();
    for (ClaimTable.Row row : table.rows()) {
      Map<String, Object> claim = new LinkedHashMap<>();
      claim.put("claim", row.claim().number());
      claim.put("subject", row.claim().subject());
      claim.put("status", word(row.claim().status()));
      claim.put("dependsOn", row.claim().of() == 0 ? null : row.claim().of());
      claim.put("verdict", row.verdict().words());
      claim.put("predicates", row.findings().stream().map(ClaimText::finding).toList());
      claims.add(claim);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("seed", table.seed().number());
    document.put("note", NOTE);
    document.put("verticalTolerance", settings.verticalTol());
    document.put("areaTolerance", settings.areaTol());
    document.put("claims", claims);
    return Json.text(document);
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("predicate", finding.predicate());
    map.put("outcome", word(finding.outcome()));
    map.put("measured", finding.measured());
    return map;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
