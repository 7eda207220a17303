package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballpad.cases.file.tree.Arithmetic;
import org.ballpad.cases.file.tree.Arithmetic.BadExpression;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Range;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;

/// Replaces `${...}` in a document by what the `parameters:` make of it.
///
/// `${name}` alone stands for the parameter as written, unit included; any other expression is a
/// number. Text around it is kept: `${2 * t} nm`. Parameters may refer to each other, but not in a
/// circle.
public final class Parameters {
  private static final int LONGEST = 500;
  private static final int DEEPEST = 50;

  private final Map<String, Tree.Entry> written;
  private final Map<String, Optional<Tree.ScalarNode>> known = new HashMap<>();
  private final List<String> open = new ArrayList<>();
  private final Faults faults;

  private Parameters(Map<String, Tree.Entry> written, Faults faults) {
    this.written = written;
    this.faults = faults;
  }

  /// The document with every expression replaced.
  public static Tree.MapNode resolve(Tree.MapNode document, Faults faults) {
    Parameters parameters = of(document, faults);
    parameters.written.forEach(parameters::checkName);
    parameters.written.keySet().forEach(parameters::lookUp);
    return parameters.map(document.without("parameters"), "");
  }

  /// Gives the number of a parameter, or throws [BadExpression].
  static Function<String, Double> numbers(Tree.MapNode document, Faults faults) {
    return of(document, faults)::number;
  }

  private static Parameters of(Tree.MapNode document, Faults faults) {
    Map<String, Tree.Entry> written = new LinkedHashMap<>();
    Optional<Tree> block = document.get("parameters");
    if (block.isPresent()) {
      new Values(Units.NONE, faults)
          .map(block.get(), "parameters")
          .ifPresent(map -> written.putAll(map.entries()));
    }
    return new Parameters(written, faults);
  }

  private void checkName(String name, Tree.Entry entry) {
    if (!name.matches("[A-Za-z_]\\w*") || name.equals("pi") || name.equals("sqrt")) {
      String message = "no name for a parameter; use letters, digits and _, but not pi or sqrt";
      faults.add(new Fault(entry.at(), "parameters." + name, message));
    }
  }

  private Tree tree(Tree node, String path) {
    return switch (node) {
      case Tree.MapNode map -> map(map, path);
      case Tree.ListNode list -> {
        List<Tree> items = new ArrayList<>();
        for (Tree item : list.items()) {
          items.add(tree(item, Paths.item(path, item, items.size())));
        }
        yield new Tree.ListNode(items, list.at());
      }
      case Tree.ScalarNode scalar -> scalar(scalar, path);
    };
  }

  private Tree.MapNode map(Tree.MapNode map, String path) {
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    map.entries()
        .forEach((key, entry) -> {
          Tree value = tree(entry.value(), Values.join(path, key));
          entries.put(key, new Tree.Entry(entry.at(), value));
        });
    return new Tree.MapNode(entries, map.at());
  }

  private Tree.ScalarNode scalar(Tree.ScalarNode node, String path) {
    if (!node.text().contains("${")) {
      return node;
    }
    try {
      return replace(node);
    } catch (BadExpression bad) {
      report(node, path, bad);
      return node;
    }
  }

  private Tree.ScalarNode replace(Tree.ScalarNode node) {
    StringBuilder text = new StringBuilder();
    String rest = node.text();
    for (int start = rest.indexOf("${"); start >= 0; start = rest.indexOf("${")) {
      int end = rest.indexOf('}', start);
      if (end < 0) {
        throw new BadExpression("`${` without `}`");
      }
      Tree.ScalarNode value = value(rest.substring(start + 2, end).strip());
      if (start == 0 && end == node.text().length() - 1) {
        return new Tree.ScalarNode(value.text(), value.plain(), node.at());
      }
      text.append(rest, 0, start).append(value.text());
      rest = rest.substring(end + 1);
      if (text.length() > LONGEST) {
        throw new BadExpression("the text grows beyond " + LONGEST + " characters");
      }
    }
    return new Tree.ScalarNode(text.append(rest).toString(), node.plain(), node.at());
  }

  private Tree.ScalarNode value(String expression) {
    if (written.containsKey(expression)) {
      return lookUp(expression).orElseThrow(() -> new Inherited(expression));
    }
    double number = Arithmetic.evaluate(expression, this::number);
    return new Tree.ScalarNode(Range.number(number), true, Place.of(""));
  }

  private Double number(String name) {
    if (!written.containsKey(name)) {
      throw new BadExpression(
          "there is no parameter `" + name + "`" + Spelling.hint(name, written.keySet()));
    }
    Tree.ScalarNode value = lookUp(name).orElseThrow(() -> new Inherited(name));
    if (!value.plain() || !Units.NUMBER.matcher(value.text()).matches()) {
      throw new BadExpression(
          "parameter `" + name + "` is " + value.describe() + ", not a pure number");
    }
    return Double.valueOf(value.text());
  }

  /// The value of a parameter, its own expressions replaced; empty when its fault is recorded.
  private Optional<Tree.ScalarNode> lookUp(String name) {
    Optional<Tree.ScalarNode> before = known.get(name);
    if (before != null) {
      return before;
    }
    if (open.contains(name)) {
      List<String> circle = open.subList(open.indexOf(name), open.size());
      String chain = String.join(" -> ", circle) + " -> " + name;
      throw new BadExpression("parameters refer to each other in a circle: " + chain);
    }
    if (open.size() > DEEPEST) {
      throw new BadExpression("a chain of more than " + DEEPEST + " parameters");
    }
    open.add(name);
    Optional<Tree.ScalarNode> value = evaluate(name, written.get(name).value());
    open.removeLast();
    known.put(name, value);
    return value;
  }

  private Optional<Tree.ScalarNode> evaluate(String name, Tree node) {
    String path = "parameters." + name;
    if (!(node instanceof Tree.ScalarNode scalar) || scalar.isNothing()) {
      faults.add(node, path, "a parameter is one value, not " + node.describe());
      return Optional.empty();
    }
    try {
      return Optional.of(replace(scalar));
    } catch (BadExpression bad) {
      report(node, path, bad);
      return Optional.empty();
    }
  }

  private void report(Tree node, String path, BadExpression bad) {
    if (bad instanceof Inherited) {
      faults.taint(node);
    } else {
      faults.add(node, path, bad.getMessage());
    }
  }

  /// A parameter that the expression needs has a fault of its own.
  private static final class Inherited extends BadExpression {
    private static final long serialVersionUID = 1L;

    Inherited(String name) {
      super("parameter `" + name + "` has a fault");
    }
  }
}
