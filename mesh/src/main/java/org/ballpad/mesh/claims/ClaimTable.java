package org.ballpad.mesh.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the sections of one structure show of the claims of a document.
///
/// @param seed the document
/// @param rows one for each claim, in order
public record ClaimTable(Seed seed, List<Row> rows) {
  /// Copies the list.
  public ClaimTable {
    rows = List.copyOf(rows);
  }

  /// What is said of a claim.
  public enum Verdict {
    PASS("pass"),
    PARTIAL("pass (partial)"),
    FAIL("fail"),
    NOT_APPLICABLE("not applicable"),
    MECHANICS_LATER("geometry: yes, mechanics: not yet"),
    CANCELLED("cancelled");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /// As tables show it.
    public String words() {
      return words;
    }
  }

  /// One claim.
  ///
  /// @param claim the claim
  /// @param verdict the least favourable of its findings and of the claim that it depends on
  /// @param findings of its own predicates, each the one that decides over all sections
  public record Row(Claim claim, Verdict verdict, List<Finding> findings) {
    /// The verdict in words, with the claim's status.
    public String words() {
      return claim.status() == Claim.Status.WITHDRAWN
          ? "withdrawn: " + verdict.words()
          : verdict.words();
    }
  }

  /// Asks all claims; those that are not wanted are asked too, since others may depend on them.
  ///
  /// @param sections of one structure; what one cannot show, another may
  /// @param wanted numbers of the claims to report
  public static ClaimTable of(Seed seed, List<Evidence> sections, Set<Integer> wanted) {
    Map<Integer, Verdict> verdicts = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Claim claim : seed.claims()) {
      List<Finding> findings = new ArrayList<>();
      for (ClaimPredicate predicate : claim.predicates()) {
        findings.add(
            sections.stream().map(predicate::test).reduce(ClaimTable::decisive).orElseThrow());
      }
      Verdict verdict =
          claim.status() == Claim.Status.CANCELLED
              ? Verdict.CANCELLED
              : dependent(verdict(findings), verdicts.get(claim.of()));
      verdicts.put(claim.number(), verdict);
      if (wanted.contains(claim.number())) {
        rows.add(new Row(claim, verdict, findings));
      }
    }
    return new ClaimTable(seed, rows);
  }

  /// Of two sections the one that fails decides, then the one that shows something.
  private static Finding decisive(Finding a, Finding b) {
    return rank(a) >= rank(b) ? a : b;
  }

  private static int rank(Finding finding) {
    return switch (finding.outcome()) {
      case FAILS -> 3;
      case MECHANICS_LATER -> 2;
      case HOLDS -> 1;
      case NOT_APPLICABLE -> 0;
    };
  }

  private static Verdict verdict(List<Finding> findings) {
    Map<Finding.Outcome, Long> count =
        findings.stream()
            .collect(
                Collectors.groupingBy(Finding::outcome, LinkedHashMap::new, Collectors.counting()));
    if (count.containsKey(Finding.Outcome.FAILS)) {
      return Verdict.FAIL;
    }
    if (!count.containsKey(Finding.Outcome.HOLDS)
        && !count.containsKey(Finding.Outcome.MECHANICS_LATER)) {
      return Verdict.NOT_APPLICABLE;
    }
    if (count.containsKey(Finding.Outcome.MECHANICS_LATER)) {
      return Verdict.MECHANICS_LATER;
    }
    return count.containsKey(Finding.Outcome.NOT_APPLICABLE) ? Verdict.PARTIAL : Verdict.PASS;
  }

  /// A claim holds no more than the claim that it depends on.
  private static Verdict dependent(Verdict own, Verdict parent) {
    if (parent == null || own == Verdict.FAIL || own == Verdict.NOT_APPLICABLE) {
      return own;
    }
    return switch (parent) {
      case FAIL -> Verdict.FAIL;
      case NOT_APPLICABLE, PARTIAL -> own == Verdict.PASS ? Verdict.PARTIAL : own;
      case MECHANICS_LATER -> Verdict.MECHANICS_LATER;
      case PASS, CANCELLED -> own;
    };
  }
}
