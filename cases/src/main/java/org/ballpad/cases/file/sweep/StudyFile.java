package org.ballpad.cases.file.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.cases.file.tree.YamlFile;
import org.ballpad.mesh.Quantity;

/// Reads a study: a file that names a `case:`, or a case that holds `vary:` itself.
public final class StudyFile {
  /// Keys of a study file, in the order in which studies are written.
  public static final List<String> KEYS =
      List.of(
          "schema",
          "title",
          "case",
          "variants",
          "set",
          VaryReader.KEY,
          "zip",
          "correlation",
          "constraints",
          "sampling",
          "seed",
          "errors",
          "results",
          OptimiseReader.KEY,
          OptimiseReader.WEIBULL);

  private final Path file;
  private final Values values;

  private StudyFile(Path file, Faults faults) {
    this.file = file;
    this.values = new Values(Units.NONE, faults);
  }

  /// Reads a study; empty when anything is wrong with it, which is recorded.
  public static Optional<Study> read(Path file, Faults faults) {
    StudyFile reader = new StudyFile(file, faults);
    Optional<Study> read =
        YamlFile.read(file, "a study is a map of keys such as `case` and `vary`", faults)
            .map(document ->
                document.get("case").isPresent() ? reader.study(document) : reader.vary(document));
    return read.filter(_ -> faults.isEmpty());
  }

  /// The study that a case holds: all other keys belong to the case.
  private Study vary(Tree.MapNode document) {
    return study(file, document, new Tree.MapNode(Map.of(), document.at()));
  }

  private Study study(Tree.MapNode document) {
    values.refuseUnknown(document, "", KEYS);
    Header.checkVersion(document, values.faults());
    String theCase = document.get("case").flatMap(node -> values.text(node, "case")).orElse("");
    return study(file.resolveSibling(theCase).normalize(), document, document);
  }

  /// @param document where `title` and `vary` stand
  /// @param rest where all other keys stand
  private Study study(Path theCase, Tree.MapNode document, Tree.MapNode rest) {
    String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    Optional<Tree> block = document.get(VaryReader.KEY);
    if (block.isEmpty()) {
      values.faults().add(document, "", "`vary` is missing: what is to be varied?");
    }
    List<Varied> vary = block.map(new VaryReader(values)::read).orElse(List.of());
    Ties ties = new Ties(values, vary);
    return new Study(
        name,
        document.get("title").flatMap(node -> values.text(node, "title")).orElse(name),
        file,
        theCase,
        words(rest, "variants"),
        words(rest, "results"),
        rest.get("set")
            .flatMap(node -> values.map(node, "set"))
            .map(Tree.MapNode::entries)
            .orElse(Map.of()),
        vary,
        rest.get("zip").map(ties::zip).orElse(List.of()),
        rest.get("correlation").map(ties::correlations).orElse(List.of()),
        constraints(rest),
        sampling(rest, vary, document),
        rest.get(OptimiseReader.KEY).flatMap(new OptimiseReader(values)::read),
        rest.get(OptimiseReader.WEIBULL).map(new OptimiseReader(values)::weibull).orElse(Map.of()),
        seed(rest),
        rest.get("errors").flatMap(node -> values.flag(node, "errors")).orElse(true));
  }

  private List<Tree.ScalarNode> words(Tree.MapNode document, String key) {
    List<Tree.ScalarNode> words = new ArrayList<>();
    for (Tree node : document.get(key).map(values::items).orElse(List.of())) {
      values
          .text(node, key)
          .ifPresent(text -> words.add(new Tree.ScalarNode(text, true, node.at())));
    }
    return words;
  }

  private List<Constraint> constraints(Tree.MapNode document) {
    List<Constraint> read = new ArrayList<>();
    for (Tree node : document.get("constraints").map(values::items).orElse(List.of())) {
      Constraint.read(values, node, "constraints").ifPresent(read::add);
    }
    return read;
  }

  private Optional<Sampling> sampling(Tree.MapNode rest, List<Varied> vary, Tree.MapNode document) {
    Optional<Tree> node = rest.get("sampling");
    boolean scatters = vary.stream().anyMatch(Varied.Spread.class::isInstance);
    if (node.isEmpty() && scatters) {
      String message = "`sampling` is missing: how many samples of what scatters are to be taken?";
      String remedy = rest == document ? "" : "; it stands in a study file, which names the `case`";
      values.faults().add(document, "", message + remedy);
    }
    if (node.isPresent() && !scatters) {
      values.faults().add(node.get(), "sampling", "nothing under `vary` scatters");
    }
    return node.flatMap(n -> new RecordBinder(values).bind(Sampling.class, n, "sampling"));
  }

  private long seed(Tree.MapNode document) {
    Optional<Tree> node = document.get("seed");
    OptionalDouble seed =
        node.map(n -> values.number(n, "seed", Quantity.NUMBER)).orElse(OptionalDouble.of(1));
    double number = seed.orElse(1);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      String message = "a whole number is needed, not " + node.orElseThrow().describe();
      values.faults().add(node.orElseThrow(), "seed", message);
    }
    return (long) number;
  }
}
