package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.run.Answer;
import org.ballpad.cases.verify.CaseOutcome;
import org.ballpad.cases.verify.Comparison;

/// The outcome of `ballpad verify` as text and as JSON.
public final class VerifyText {
  private static final int DIGITS = 7;

  private VerifyText() {}

  /// A table of all numbers, then what failed, then the count.
  public static String table(List<CaseOutcome> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "case",
            "quantity",
            "verdict",
            "expected",
            "got",
            "off by",
            "allowed",
            "error",
            "unit"));
    outcomes.forEach(o -> o.comparisons().forEach(c -> rows.add(row(o, c))));
    StringBuilder text = new StringBuilder(TextTable.of(rows, 3)).append('\n');
    for (CaseOutcome outcome : outcomes) {
      if (outcome.failed()) {
        text.append("FAILED ").append(outcome.file()).append('\n');
        outcome.failure().lines().forEach(l -> text.append("  ").append(l).append('\n'));
      }
      for (Comparison mismatch : outcome.mismatches()) {
        text.append("MISMATCH ").append(outcome.file()).append(' ');
        text.append(mismatch.name()).append(": ").append(says(mismatch)).append('\n');
      }
    }
    return text.append(count(outcomes)).append('\n').toString();
  }

  /// What a mismatch says, in one line.
  static String says(Comparison mismatch) {
    String why = " (" + mismatch.expectation().why() + ")";
    if (mismatch.answer().isEmpty()) {
      return "the variant lacks this result" + why;
    }
    Answer answer = mismatch.answer().get();
    return "expected %s, got %s %s, off by %s where %s is allowed%s"
        .formatted(
            figures(mismatch.expectation().value()),
            figures(answer.value()),
            answer.unit(),
            Figures.rounded(mismatch.difference(), 2),
            Figures.rounded(mismatch.expectation().tolerance(), 2),
            why);
  }

  private static List<String> row(CaseOutcome outcome, Comparison c) {
    return List.of(
        outcome.file().toString(),
        c.name(),
        c.holds() ? "ok" : "MISMATCH",
        figures(c.expectation().value()),
        c.answer().map(a -> figures(a.value())).orElse("-"),
        Figures.rounded(c.difference(), 2),
        Figures.rounded(c.expectation().tolerance(), 2),
        c.answer().map(Answer::error).map(e -> Figures.rounded(e, 2)).orElse("?"),
        c.expectation().unit().name());
  }

  private static String count(List<CaseOutcome> outcomes) {
    int numbers = outcomes.stream().mapToInt(o -> o.comparisons().size()).sum();
    int wrong = outcomes.stream().mapToInt(o -> o.mismatches().size()).sum();
    long failed = outcomes.stream().filter(CaseOutcome::failed).count();
    return "%d cases, %d numbers: %d as expected, %d not; %d cases failed"
        .formatted(outcomes.size(), numbers, numbers - wrong, wrong, failed);
  }

  private static String figures(double number) {
    return Figures.rounded(number, DIGITS);
  }

  /// The document: `{"cases": [{"file": ..., "quantities": [...]}], "exit": 0}`.
  public static String json(List<CaseOutcome> outcomes, int exit) {
    List<Object> cases = new ArrayList<>();
    for (CaseOutcome outcome : outcomes) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", outcome.file());
      one.put("failure", outcome.failed() ? outcome.failure() : null);
      one.put("quantities", outcome.comparisons().stream().map(VerifyText::tree).toList());
      cases.add(one);
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("cases", cases);
    root.put("exit", exit);
    return Json.text(root);
  }

  private static Map<String, Object> tree(Comparison c) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("variant", c.variant());
    map.put("quantity", c.expectation().result());
    map.put("unit", c.expectation().unit().name());
    map.put("expected", c.expectation().value());
    map.put("tolerance", c.expectation().tolerance());
    map.put("value", c.answer().map(Answer::value).orElse(null));
    map.put("error", c.answer().map(Answer::error).orElse(null));
    map.put("difference", c.difference());
    map.put("verdict", c.holds() ? "ok" : "mismatch");
    map.put("why", c.expectation().why());
    return map;
  }
}
