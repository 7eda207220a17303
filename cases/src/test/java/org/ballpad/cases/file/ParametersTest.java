package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.cases.file.tree.YamlWriter;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private final Faults faults = new Faults();

  private String resolve(String yaml) {
    Tree.MapNode document = (Tree.MapNode) YamlText.parse("f", yaml, faults).orElseThrow();
    return YamlWriter.text(Parameters.resolve(document, faults));
  }

  private List<String> messages() {
    return faults.list().stream().map(Fault::toString).toList();
  }

  @Test
  void aNameStandsForWhatIsWrittenAndAnExpressionForANumber() {
    String yaml =
        """
        parameters: {t: 4 mil, r: 45, q: ${sqrt(2) * r}, metal: Cu, n: 4}
        a: ${t}
        b: ${ q }
        c: [${r / 2}, {d: "${metal}"}]
        e: ${n}
        f: ${2 * r} nm
        g: "at ${r} and ${n}"
        """;
    assertEquals(
        """
        a: 4 mil
        b: 63.63961030678928
        c:
          - 22.5
          - {d: Cu}
        e: 4
        f: 90 nm
        g: "at 45 and 4"
        """,
        resolve(yaml));
    assertEquals(List.of(), messages());
  }

  @Test
  void theOrderOfParametersDoesNotMatter() {
    assertEquals("x: 6\n", resolve("parameters: {a: ${2 * b}, b: 3}\nx: ${a}\n"));
  }

  @Test
  void aFaultyParameterIsReportedOnce() {
    resolve("parameters: {a: \"${1 / 0}\"}\nx: ${a}\ny: ${a + 1}\n");
    assertEquals(List.of("f:1:17 parameters.a: ${1 / 0} is Infinity"), messages());
  }

  @Test
  void aCircleNamesItsMembers() {
    resolve("parameters: {a: \"${b}\", b: \"${c}\", c: \"${b}\"}\n");
    assertEquals(
        List.of("f:1:39 parameters.c: parameters refer to each other in a circle: b -> c -> b"),
        messages());
  }

  @Test
  void aLongChainIsRefused() {
    StringBuilder yaml = new StringBuilder("parameters:\n  p0: 1\n");
    for (int i = 20_000; i > 0; i--) {
      yaml.append("  p%d: ${p%d}\n".formatted(i, i - 1));
    }
    resolve(yaml.toString());
    assertEquals("a chain of more than 50 parameters", faults.list().getFirst().message());
  }
}
