package org.ballpad.cases.file.sweep;

import java.util.List;
import org.ballpad.cases.file.tree.Tree;

/// One thing that a study varies.
public sealed interface Varied {
  /// As the study writes it: a parameter of the case, or a path such as
  /// `materials.SAC305.elastic.E`.
  String name();

  /// Unit of all its numbers; empty where they are bare.
  String unit();

  /// Where it is written.
  Tree at();

  /// The path that it changes, as `set:` of a variant writes it.
  default String path() {
    return path(name());
  }

  /// The path that a name means: a parameter, unless it has dots.
  static String path(String name) {
    return name.contains(".") ? name : "parameters." + name;
  }

  /// Values that are all run.
  ///
  /// @param values as a case file would write them
  /// @param at where they are written
  record Levels(String name, String unit, List<String> values, Tree at) implements Varied {
    /// Copies the values.
    public Levels {
      values = List.copyOf(values);
    }
  }

  /// A range or a scatter from which samples are taken.
  ///
  /// @param distribution of its numbers, in the unit
  /// @param at where it is written
  record Spread(String name, String unit, Distribution distribution, Tree at) implements Varied {}
}
