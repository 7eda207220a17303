package org.ballpad.cases.report;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.ballpad.cases.verify.CaseOutcome;
import org.ballpad.cases.verify.Comparison;

/// The outcome of `ballpad verify` in the XML that CI systems read as test results: a case is a
/// test suite, an expected number a test, a case that did not run an error.
///
/// - **Source** the schema of Ant's JUnit reports, JUnit.xsd of Windy Road Technology, which asks
///   for every element and attribute that is written here.
public final class JunitXml {
  private final StringBuilder text = new StringBuilder();

  private JunitXml() {}

  /// The document.
  public static String of(List<CaseOutcome> outcomes) {
    JunitXml xml = new JunitXml();
    xml.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (int i = 0; i < outcomes.size(); i++) {
      xml.suite(i, outcomes.get(i));
    }
    return xml.text.append("</testsuites>\n").toString();
  }

  private void suite(int id, CaseOutcome outcome) {
    int errors = outcome.failed() ? 1 : 0;
    String name = outcome.file().toString().replaceFirst("\\.ya?ml$", "");
    text.append("<testsuite");
    attribute("package", "ballpad");
    attribute("id", Integer.toString(id));
    attribute("name", name);
    attribute("timestamp", LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    attribute("hostname", "localhost");
    attribute("tests", outcome.comparisons().size() + errors);
    attribute("failures", outcome.mismatches().size());
    attribute("errors", errors);
    attribute("time", seconds(outcome.seconds()));
    text.append(">\n<properties/>\n");
    if (outcome.failed()) {
      test("run", name);
      problem("error", "run", outcome.failure());
    }
    for (Comparison comparison : outcome.comparisons()) {
      test(comparison.name(), name);
      if (comparison.holds()) {
        text.append("</testcase>\n");
      } else {
        problem("failure", "mismatch", VerifyText.says(comparison));
      }
    }
    text.append("<system-out/>\n<system-err/>\n</testsuite>\n");
  }

  /// A test; its share of the time is not known, so the suite alone has one.
  private void test(String name, String suite) {
    text.append("<testcase");
    attribute("name", name);
    attribute("classname", suite);
    attribute("time", seconds(0));
    text.append('>');
  }

  private void problem(String kind, String type, String message) {
    text.append('<').append(kind);
    attribute("type", type);
    attribute("message", message.lines().findFirst().orElse(""));
    text.append('>').append(escape(message));
    text.append("</").append(kind).append("></testcase>\n");
  }

  private void attribute(String name, Object value) {
    text.append(' ').append(name).append("=\"").append(escape(value.toString())).append('"');
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  /// Text without markup and without the control characters that XML cannot hold.
  private static String escape(String raw) {
    return Svg.escape(raw)
        .replace("\"", "&quot;")
        .replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "?");
  }
}
