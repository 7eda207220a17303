package org.ballpad.cases.file.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Changes single scalars of a YAML text and leaves every other character as it is.
public final class YamlEdit {
  private record Change(int from, int to, String text) {}

  private final String text;
  private final int begin;
  private final Node root;
  private final List<Change> changes = new ArrayList<>();

  /// @param text a document that has been read without a fault
  public YamlEdit(String text) {
    this.text = text;
    LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
    this.begin = text.startsWith("\uFEFF") ? 1 : 0;
    String shielded = YamlText.shielded(text.substring(begin));
    this.root = new Compose(settings).composeString(shielded).orElseThrow();
  }

  /// What a scalar says; empty where there is none. The braces of `${...}` are lost.
  public Optional<String> scalar(String... path) {
    return find(path).map(ScalarNode::getValue);
  }

  /// Puts a text in the place of a scalar that [#scalar] has found.
  public void replace(String by, String... path) {
    ScalarNode node = find(path).orElseThrow();
    boolean block =
        node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
    changes.add(new Change(start(node), end(node), block ? by + "\n" : by));
  }

  /// The changed text.
  public String text() {
    StringBuilder changed = new StringBuilder(text);
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from).reversed())
        .forEach(c -> changed.replace(c.from(), c.to(), c.text()));
    return changed.toString();
  }

  /// A text as a scalar in double quotes.
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private Optional<ScalarNode> find(String... path) {
    Optional<Node> node = Optional.of(root);
    for (String key : path) {
      node = node.flatMap(parent -> value(parent, key));
    }
    return node.filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
  }

  private static Optional<Node> value(Node parent, String key) {
    if (!(parent instanceof MappingNode map)) {
      return Optional.empty();
    }
    return map.getValue().stream()
        .filter(entry -> entry.getKeyNode() instanceof ScalarNode k && k.getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private int start(Node node) {
    return text.offsetByCodePoints(begin, node.getStartMark().orElseThrow().getIndex());
  }

  private int end(Node node) {
    return text.offsetByCodePoints(begin, node.getEndMark().orElseThrow().getIndex());
  }
}
