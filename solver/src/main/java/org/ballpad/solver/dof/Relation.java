package org.ballpad.solver.dof;

import java.util.List;

/// One linear constraint, solved for one degree of freedom: u_dof = sum_j c_j u_j + constant.
///
/// @param dof the degree of freedom that is eliminated
/// @param terms what it follows; empty where its value is prescribed
/// @param constant prescribed part, um
public record Relation(int dof, List<Term> terms, double constant) {
  /// One addend c u.
  ///
  /// @param dof degree of freedom u
  /// @param coefficient factor c
  public record Term(int dof, double coefficient) {}

  /// Copies the list.
  public Relation {
    terms = List.copyOf(terms);
  }

  /// A prescribed value.
  public static Relation fixed(int dof, double value) {
    return new Relation(dof, List.of(), value);
  }

  /// A multiple of another degree of freedom.
  public static Relation tied(int dof, Term... terms) {
    return new Relation(dof, List.of(terms), 0);
  }
}
