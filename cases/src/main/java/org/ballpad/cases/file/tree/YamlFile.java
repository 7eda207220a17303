package org.ballpad.cases.file.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file that holds one map in YAML.
public final class YamlFile {
  private YamlFile() {}

  /// Reads a file; empty when it cannot be read or is no map, which is recorded.
  ///
  /// @param wanted what the file should be, for messages: `a case is a map of keys such as ...`
  public static Optional<Tree.MapNode> read(Path file, String wanted, Faults faults) {
    Optional<Tree> tree =
        bytes(file, faults).flatMap(b -> YamlText.read(file.toString(), b, faults));
    if (tree.isPresent() && !(tree.get() instanceof Tree.MapNode)) {
      faults.add(tree.get(), "", wanted + ", not " + tree.get().describe());
    }
    return tree.filter(Tree.MapNode.class::isInstance).map(Tree.MapNode.class::cast);
  }

  private static Optional<byte[]> bytes(Path file, Faults faults) {
    Place place = Place.of(file.toString());
    try {
      if (!Files.isRegularFile(file)) {
        String message = Files.exists(file) ? "not a file" : "no such file";
        faults.add(new Fault(place, "", message));
        return Optional.empty();
      }
      if (Files.size(file) > YamlText.LARGEST) {
        long megabytes = Files.size(file) >> 20;
        String message = "the file has " + megabytes + " MB; a case file may have 4 MB";
        faults.add(new Fault(place, "", message));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      faults.add(new Fault(place, "", "cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }
}
