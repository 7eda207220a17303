package org.ballpad.cases.file.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YamlWriterTest {
  private static final String TEXT =
      """
      title: "Embossed: \\"flat\\" or not, # that is it"
      units: {length: um, time: s}
      steps:
        - {type: coat, id: d1, material: "7", thickness: 4 mil, open: [[0, 45], [63.64, end]]}
        - [-1e-3, .5, true, "true", null]
      parameters: {}
      note: "a\\ttab, a\\nline and a \\\\"
      """;

  @Test
  void whatItWritesReadsBack() {
    Faults faults = new Faults();
    Tree.MapNode tree = (Tree.MapNode) YamlText.parse("f", TEXT, faults).orElseThrow();
    assertEquals(TEXT, YamlWriter.text(tree));
  }
}
