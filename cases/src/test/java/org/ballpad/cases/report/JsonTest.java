package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Read back by a parser that is not ours.
class JsonTest {
  @Test
  void readsBackToTheSameTree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", "a \"b\" \\ \n \t \u0001 µm ± 中");
    tree.put("numbers", List.of(0.1, 1e-300, -42.0, 7, 1.7976931348623157e308));
    tree.put("flags", List.of(true, false));
    tree.put("nothing", null);
    tree.put("empty map", Map.of());
    tree.put("empty list", List.of());
    tree.put("nested", Map.of("a", Map.of("b", List.of(Map.of("c", 1)))));
    JsonNode read = new ObjectMapper().readTree(Json.text(tree));
    assertEquals(new ObjectMapper().valueToTree(tree).toString(), read.toString());
  }

  @Test
  void numbersThatJsonLacksAreNull() {
    assertEquals(
        "[null, null, null]\n",
        Json.text(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)));
  }
}
