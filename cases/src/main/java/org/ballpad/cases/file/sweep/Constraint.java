package org.ballpad.cases.file.sweep;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.ballpad.cases.file.tree.Arithmetic;
import org.ballpad.cases.file.tree.Arithmetic.BadExpression;
import org.ballpad.cases.file.tree.Relation;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// A relation between parameters that every point must keep: `ring_outer + 20 <= pad_opening`.
///
/// @param left expression on the left
/// @param relation how the two compare
/// @param right expression on the right
/// @param at where it is written
public record Constraint(String left, Relation relation, String right, Tree at) {
  /// Reads one; empty when it is none, which is recorded.
  static Optional<Constraint> read(Values values, Tree node, String path) {
    String text = values.text(node, path).orElse("");
    Optional<Relation> relation =
        Arrays.stream(Relation.values())
            .filter(r -> text.contains(r.sign()))
            .findFirst(); // the longer signs come first
    if (relation.isEmpty()) {
      String message = "two expressions with one of >=, <=, > and < between them are needed";
      values.faults().add(node, path, message);
      return Optional.empty();
    }
    int at = text.indexOf(relation.get().sign());
    String right = text.substring(at + relation.get().sign().length());
    return Optional.of(
        new Constraint(text.substring(0, at).strip(), relation.get(), right.strip(), node));
  }

  /// Whether it holds.
  ///
  /// @param numbers the parameters of a point by name
  /// @throws BadExpression where a side has no value
  public boolean holds(Function<String, Double> numbers) {
    return relation.holds(Arithmetic.evaluate(left, numbers), Arithmetic.evaluate(right, numbers));
  }
}
