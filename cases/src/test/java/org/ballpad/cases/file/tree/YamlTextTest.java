package org.ballpad.cases.file.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTextTest {
  private final Faults faults = new Faults();

  @Test
  void nodesKnowWhereTheyStand() {
    Tree tree = YamlText.parse("a.yaml", "steps:\n  - {id: si, t: 010}\n", faults).orElseThrow();

    Tree.MapNode root = (Tree.MapNode) tree;
    Tree.ListNode steps = (Tree.ListNode) root.get("steps").orElseThrow();
    Tree.MapNode step = (Tree.MapNode) steps.items().getFirst();
    assertEquals("a.yaml:2:5", step.at().toString());
    assertEquals("a.yaml:2:14", step.entries().get("t").at().toString());
    assertEquals(
        Optional.of(new Tree.ScalarNode("010", true, new Place("a.yaml", 2, 17))), step.get("t"));
    assertTrue(faults.isEmpty());
  }

  @Test
  void expressionsNeedNoQuotes() {
    String text = "a: {b: [${r1}, ${2 * (r2 - 1)}], c: ${h}}\nd: {e: \"${x}\"} # ${y}\n";
    Tree.MapNode root = (Tree.MapNode) YamlText.parse("f", text, faults).orElseThrow();
    assertEquals(
        """
        a: {b: ["${r1}", "${2 * (r2 - 1)}"], c: "${h}"}
        d: {e: "${x}"}
        """,
        YamlWriter.text(root));
    Tree.MapNode a = (Tree.MapNode) root.get("a").orElseThrow();
    assertEquals("f:1:37", a.get("c").orElseThrow().at().toString());
  }

  static Object[][] refused() {
    return new Object[][] {
      {"", "f:1:1: the file is empty"},
      {"# only a comment\n", "f:1:1: the file is empty"},
      {"a: 1\na: 2\n", "f:2:1 a: key given twice; first in line 1"},
      {"a: 1\n---\nb: 2\n", "f:2:1: a second document"},
      {"a: &x [1]\nb: *x\n", "f:1:4: anchors and aliases"},
      {"a: !!java.net.URL [x]\n", "f:1:4: tags"},
      {"[a, b]: 1\n", "f:1:1: a key must be"},
      {"a:\n\t- b\n", "f:2:1: not YAML"},
      {"a: [1, 2\nb: 3\n", "f:2:2: not YAML"},
      {"a: b: c\n", "f:1:5: not YAML"},
      {"a: \"open\n", "f:2:1: not YAML"},
      {"a: 1\n\u0000", "f:2:1: not a text file: character U+0000"},
      {"[".repeat(100_000), "f:1:42: nested more than 40 levels deep"},
      {"a:\n" + "- ".repeat(2000) + "x", "f:2:81: nested more than 40 levels deep"},
    };
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithAPlace(String text, String beginning) {
    YamlText.read("f", text.getBytes(UTF_8), faults);

    String first = faults.list().getFirst().toString();
    assertTrue(first.startsWith(beginning), first);
    assertTrue(first.lines().count() == 1, first);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    YamlText.read("f", new byte[] {'a', ':', ' ', 'x', '\n', 'b', (byte) 0xE9, 'c'}, faults);

    assertEquals("f:2:2: not UTF-8 text: byte 0xE9", faults.list().getFirst().toString());
  }
}
