package org.ballpad.cases.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.tree.YamlWriter;

/// What was understood: for each variant one YAML document without parameters, patches or other
/// files. Each is a case of its own that gives the same numbers.
final class Resolved {
  private Resolved() {}

  static String yaml(List<Variant> variants) {
    return variants.stream()
        .map(v -> "# variant " + v.name() + "\n" + YamlWriter.text(v.resolved()))
        .collect(Collectors.joining("---\n"));
  }
}
