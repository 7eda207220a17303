package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Spelling;

/// Tells names that some variant's steps make from names that nobody makes.
///
/// A name that only other variants know is allowed: results are asked of all variants alike, and
/// one without the region has no such result.
final class RegionNames {
  private final Collection<String> known;

  /// @param known regions of all variants
  RegionNames(Collection<String> known) {
    this.known = known;
  }

  /// Records the mentions that name nothing.
  void check(List<RecordBinder.Mention> mentions, Faults faults) {
    for (RecordBinder.Mention mention : mentions) {
      for (String region : unknown(mention)) {
        String message = "there is no region `" + region + "`" + Spelling.hint(region, known);
        faults.add(new Fault(mention.at(), mention.path(), message));
      }
    }
  }

  private List<String> unknown(RecordBinder.Mention mention) {
    boolean isMeshSize = mention.path().startsWith("mesh.");
    if (isMeshSize && mention.name().matches("corners|corner:[1-9]\\d*")) {
      return List.of();
    }
    List<String> unknown = new ArrayList<>();
    for (String region : mention.name().split("/", -1)) {
      if (!known.contains(region)) {
        unknown.add(region);
      }
    }
    return unknown;
  }
}
