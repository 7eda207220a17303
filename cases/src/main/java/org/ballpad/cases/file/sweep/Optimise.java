package org.ballpad.cases.file.sweep;

import java.util.List;
import org.ballpad.cases.file.tree.DisplayUnit.Written;
import org.ballpad.cases.file.tree.Relation;
import org.ballpad.cases.file.tree.Tree;

/// The block `optimise:`.
///
/// @param goal what is looked for
/// @param limits what results must keep
/// @param at where it is written
public record Optimise(Goal goal, List<Limit> limits, Tree at) {
  /// Copies the list.
  public Optimise {
    limits = List.copyOf(limits);
  }

  /// A limit that a result must keep: `joint_area: ">= 4e4 um2"`.
  ///
  /// @param limit with or without a unit
  /// @param at where it is written
  public record Limit(String result, Relation relation, Written limit, Tree at) {}
}
