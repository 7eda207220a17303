package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.cases.file.tree.YamlWriter;
import org.junit.jupiter.api.Test;

class PatchesTest {
  private static final String CASE =
      """
      parameters: {h: 5}
      steps: [{type: coat, id: a, t: 1}, {type: coat, id: b, t: 2}, {type: coat, id: c, t: 3}]
      results: [{name: v, in: a}]
      """;

  private final Faults faults = new Faults();

  private Map<String, Tree.MapNode> variants(String patches) {
    Tree.MapNode document = tree(CASE);
    return new Variants(tree(patches).entries(), faults).of(document);
  }

  private Tree.MapNode tree(String yaml) {
    return (Tree.MapNode) YamlText.parse("f", yaml, faults).orElseThrow();
  }

  private String steps(String patch) {
    Tree steps = variants("v: " + patch).get("v").get("steps").orElseThrow();
    assertEquals(List.of(), faults.list());
    return YamlWriter.text(tree("{}").with("steps", new Tree.Entry(steps.at(), steps)))
        .replace("type: coat, id: ", "")
        .replace("\n  - ", " ");
  }

  @Test
  void setChangesAndAddsKeys() {
    assertEquals(
        "steps: {a, t: 9} {b, t: 2, T: 350} {c, t: 3}\n",
        steps("{set: {steps.a.t: 9, steps.b.T: 350}}"));
  }

  @Test
  void stepsComeAndGo() {
    assertEquals("steps: {a, t: 1} {c, t: 3}\n", steps("{remove: b}"));
    assertEquals("steps: {a, t: 1}\n", steps("{remove: [b, c]}"));
    assertEquals("steps: {a, t: 1} {t: 7, id: b} {c, t: 3}\n", steps("{replace: {b: {t: 7}}}"));
    assertEquals(
        "steps: {x} {a, t: 1} {b, t: 2} {y} {c, t: 3}\n",
        steps(
            "{insert: [{before: a, step: {type: coat, id: x}},"
                + " {after: b, step: {type: coat, id: y}}]}"));
  }

  @Test
  void theOrderIsSetRemoveReplaceInsert() {
    assertEquals(
        "steps: {a, t: 1} {c, t: 8} {d}\n",
        steps(
            "{insert: [{after: c, step: {type: coat, id: d}}],"
                + " replace: {c: {type: coat, id: c, t: 8}}, remove: [b], set: {steps.b.t: 4}}"));
  }

  @Test
  void blocksThatAreNotWrittenCanBeSet() {
    Tree.MapNode v = variants("v: {set: {boundary.outer: free, results.v.in: b}}").get("v");
    assertEquals(List.of(), faults.list());
    String text = YamlWriter.text(v);
    assertEquals(
        "  - {name: v, in: b}\nboundary: {outer: free}\n",
        text.substring(text.indexOf("  - {name")));
  }

  @Test
  void aVariantMayStartFromAnother() {
    Map<String, Tree.MapNode> variants =
        variants("x: {set: {parameters.h: 6}}\ny: {like: x, remove: [a]}\nz:\n");
    assertEquals(List.of(), faults.list());
    assertEquals("6", h(variants.get("y")));
    assertEquals("5", h(variants.get("z")));
  }

  @Test
  void aLongChainOfVariantsIsRefused() {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      yaml.append("v%d: {like: v%d}\n".formatted(i, i + 1));
    }
    variants(yaml.append("v100: {}\n").toString());
    assertEquals("a chain of more than 20 variants", faults.list().getFirst().message());
  }

  private static String h(Tree.MapNode variant) {
    Tree.MapNode parameters = (Tree.MapNode) variant.get("parameters").orElseThrow();
    return ((Tree.ScalarNode) parameters.get("h").orElseThrow()).text();
  }
}
