package org.ballpad.cases.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.cases.file.tree.YamlFile;

/// Reads a case file and the files it `extends`, and lays them over each other.
///
/// Maps are merged key by key; everything else, lists of steps included, is replaced by the
/// extending file. What a base expects of its own results is not taken over: another case has other
/// numbers.
public final class SourceFiles {
  private final Faults faults;
  private final List<Path> read = new ArrayList<>();

  /// @param faults receives what is wrong
  public SourceFiles(Faults faults) {
    this.faults = faults;
  }

  /// Every file that was read, the case itself first.
  List<Path> files() {
    return List.copyOf(read);
  }

  /// The merged document without its `extends`; empty when a file cannot be used.
  public Optional<Tree.MapNode> read(Path file) {
    read.add(file.toAbsolutePath().normalize());
    int before = faults.count();
    return YamlFile.read(file, "a case is a map of keys such as `steps`", faults)
        .map(written -> new CsvProfiles(read, faults).in(written))
        .filter(_ -> faults.count() == before)
        .flatMap(document -> overBase(file, document));
  }

  private Optional<Tree.MapNode> overBase(Path file, Tree.MapNode document) {
    Optional<Tree> base = document.get("extends");
    return base.isEmpty()
        ? Optional.of(document)
        : base(file, base.get())
            .flatMap(this::read)
            .map(under -> under.without(ExpectReader.KEY))
            .map(under -> merge(under, document.without("extends")));
  }

  private Optional<Path> base(Path file, Tree node) {
    Optional<String> name = new Values(Units.NONE, faults).text(node, "extends");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!name.get().matches("(?![A-Za-z]:)[^/\\\\:\u0000][^\\\\:\u0000]*")) {
      faults.add(node, "extends", "a path relative to this file is needed, not " + node.describe());
      return Optional.empty();
    }
    Path base = file.resolveSibling(name.get()).normalize();
    if (read.contains(base.toAbsolutePath().normalize())) {
      faults.add(node, "extends", "the files extend each other in a circle: " + base);
      return Optional.empty();
    }
    if (!Files.isRegularFile(base)) {
      faults.add(node, "extends", "no such file: " + base);
      return Optional.empty();
    }
    return Optional.of(base);
  }

  /// `over` laid on `under`.
  static Tree.MapNode merge(Tree.MapNode under, Tree.MapNode over) {
    Map<String, Tree.Entry> merged = new LinkedHashMap<>(under.entries());
    for (Map.Entry<String, Tree.Entry> entry : over.entries().entrySet()) {
      Tree.Entry below = merged.get(entry.getKey());
      Tree.Entry above = entry.getValue();
      boolean bothMaps =
          below != null
              && below.value() instanceof Tree.MapNode
              && above.value() instanceof Tree.MapNode;
      merged.put(
          entry.getKey(),
          bothMaps
              ? new Tree.Entry(
                  above.at(), merge((Tree.MapNode) below.value(), (Tree.MapNode) above.value()))
              : above);
    }
    return new Tree.MapNode(merged, over.at());
  }
}
