package org.ballpad.solver.dof;

import java.util.Arrays;
import java.util.List;

/// The linear map u = T x + b from the equations that are solved to all degrees of freedom
/// (docs/theory.md, eq. 3.1).
///
/// Free degrees of freedom are equations; eliminated ones follow other equations and carry no force
/// of their own. The reduced stiffness T^T K T is symmetric, and positive definite whenever nothing
/// can move without energy: there are no penalties and no multipliers. Equations are numbered in
/// the order of the degrees of freedom.
///
/// Row d of T, with the coefficients of degree of freedom d, stands at `rowStart(d) .. rowStart(d +
/// 1)`.
public final class Constraints {
  private final DofMap dofs;
  private final List<Relation> relations;
  private final int[] dofOfEquation;
  private final int[] rowStart;
  private final int[] equation;
  private final double[] coefficient;
  private final double[] constant;

  /// @param dofs the degrees of freedom
  /// @param relations at most one for each degree of freedom; each may follow only free degrees of
  ///   freedom
  public Constraints(DofMap dofs, List<Relation> relations) {
    this.dofs = dofs;
    this.relations = List.copyOf(relations);
    Relation[] relationOf = byDof(dofs, this.relations);
    dofOfEquation = freeDofs(relationOf);
    int[] equationOf = new int[dofs.size()];
    Arrays.fill(equationOf, -1);
    for (int i = 0; i < dofOfEquation.length; i++) {
      equationOf[dofOfEquation[i]] = i;
    }
    int terms = this.relations.stream().mapToInt(relation -> relation.terms().size()).sum();
    rowStart = new int[dofs.size() + 1];
    equation = new int[dofOfEquation.length + terms];
    coefficient = new double[equation.length];
    constant = new double[dofs.size()];
    fillRows(relationOf, equationOf);
  }

  private static Relation[] byDof(DofMap dofs, List<Relation> relations) {
    Relation[] relationOf = new Relation[dofs.size()];
    for (Relation relation : relations) {
      if (relationOf[relation.dof()] != null) {
        throw new IllegalArgumentException(
            "two relations for "
                + dofs.name(relation.dof())
                + ", degree of freedom "
                + relation.dof());
      }
      relationOf[relation.dof()] = relation;
    }
    for (Relation relation : relations) {
      for (Relation.Term term : relation.terms()) {
        if (relationOf[term.dof()] != null) {
          throw new IllegalArgumentException(
              "degree of freedom "
                  + relation.dof()
                  + " follows "
                  + term.dof()
                  + ", which is not free itself");
        }
      }
    }
    return relationOf;
  }

  private static int[] freeDofs(Relation[] relationOf) {
    int[] free = new int[relationOf.length];
    int count = 0;
    for (int dof = 0; dof < relationOf.length; dof++) {
      if (relationOf[dof] == null) {
        free[count++] = dof;
      }
    }
    return Arrays.copyOf(free, count);
  }

  private void fillRows(Relation[] relationOf, int[] equationOf) {
    int at = 0;
    for (int dof = 0; dof < relationOf.length; dof++) {
      Relation relation = relationOf[dof];
      if (relation == null) {
        equation[at] = equationOf[dof];
        coefficient[at++] = 1;
      } else {
        constant[dof] = relation.constant();
        for (Relation.Term term : relation.terms()) {
          equation[at] = equationOf[term.dof()];
          coefficient[at++] = term.coefficient();
        }
      }
      rowStart[dof + 1] = at;
    }
  }

  /// The degrees of freedom that the constraints join.
  public DofMap dofs() {
    return dofs;
  }

  /// The constraints as they were given.
  public List<Relation> relations() {
    return relations;
  }

  /// Number of equations.
  public int equations() {
    return dofOfEquation.length;
  }

  /// The free degree of freedom that an equation stands for.
  public int dof(int equation) {
    return dofOfEquation[equation];
  }

  /// Start of row `dof` of T; also valid for `dof` = number of degrees of freedom.
  public int rowStart(int dof) {
    return rowStart[dof];
  }

  /// Equation of the k-th entry of T.
  public int equation(int k) {
    return equation[k];
  }

  /// Value of the k-th entry of T.
  public double coefficient(int k) {
    return coefficient[k];
  }

  /// u = T x + b.
  public double[] expand(double[] x) {
    double[] u = constant.clone();
    for (int dof = 0; dof < u.length; dof++) {
      for (int k = rowStart[dof]; k < rowStart[dof + 1]; k++) {
        u[dof] += coefficient[k] * x[equation[k]];
      }
    }
    return u;
  }

  /// T^T f: forces on the degrees of freedom become forces on the equations.
  public double[] reduce(double[] f) {
    double[] reduced = new double[dofOfEquation.length];
    for (int dof = 0; dof < f.length; dof++) {
      for (int k = rowStart[dof]; k < rowStart[dof + 1]; k++) {
        reduced[equation[k]] += coefficient[k] * f[dof];
      }
    }
    return reduced;
  }
}
