package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.parallel.Crew;

/// The factor L of P A P^T = L S L^T, computed front by front.
///
/// The front of a supernode is made of its columns of A and of the update matrices of its children,
/// which are added where their rows stand (extend-add). Eliminating its columns gives the panel of
/// L and one update matrix for the parent.
///
/// - **Error** backward stable; the same bits for any number of threads.
/// - **Cost** [SymbolicCholesky#operations]; [#factor] allocates what it computes with at the first
///   call only.
/// - **Source** I. S. Duff and J. K. Reid, The multifrontal solution of indefinite sparse symmetric
///   linear equations, ACM TOMS 9 (1983); J. W. H. Liu, The multifrontal method for sparse matrix
///   solution: theory and practice, SIAM Review 34 (1992).
public final class NumericCholesky implements Factor {
  /// Operations from which a second thread saves more than waiting for each other costs, measured.
  private static final double WORTH_SHARING = 3e8;

  private final SymbolicCholesky symbolic;
  private final DenseKernels kernels;
  private final Crew crew;
  private final double[][] panels;
  private final double[] signs;
  private final double[] diagonal;
  private final Updates updates;
  private TriangularSolve triangularSolve;

  private NumericCholesky(
      SymbolicCholesky symbolic, DenseKernels kernels, int threads, boolean definite) {
    this.symbolic = symbolic;
    this.kernels = kernels;
    crew = new Crew(symbolic.operations() < WORTH_SHARING ? 1 : threads);
    panels = symbolic.panels().allocate();
    signs = definite ? null : new double[symbolic.n()];
    diagonal = new double[symbolic.n()];
    updates = new Updates(symbolic, threads);
  }

  /// Room for factors L L^T of positive definite matrices.
  public static NumericCholesky definite(
      SymbolicCholesky symbolic, DenseKernels kernels, int threads) {
    return new NumericCholesky(symbolic, kernels, threads, true);
  }

  /// Room for factors L S L^T, S = diag(+-1), of symmetric quasi-definite matrices: those that have
  /// such a factor for every order of elimination.
  ///
  /// - **Source** R. J. Vanderbei, Symmetric quasidefinite matrices, SIAM J. Optim. 5 (1995).
  public static NumericCholesky quasiDefinite(
      SymbolicCholesky symbolic, DenseKernels kernels, int threads) {
    return new NumericCholesky(symbolic, kernels, threads, false);
  }

  /// Factors a matrix of the analysed structure, over what was factored before.
  ///
  /// @return this; or the first entry of A that is no finite number; or the pivot that failed, of
  ///   several the first in the order of elimination
  public Factorization factor(CscMatrix a) {
    if (!symbolic.fits(a)) {
      throw new IllegalArgumentException("the structure of the matrix is not the analysed one");
    }
    BadPivot notFinite = notFinite(a);
    if (notFinite != null) {
      return notFinite;
    }
    for (int k = 0; k < diagonal.length; k++) {
      diagonal[k] = a.diagonal(symbolic.equation(k));
    }
    FrontRun run = new FrontRun(symbolic, kernels, crew, panels, updates, a.values());
    return run.factor(diagonal, signs) ? this : run.failure(a);
  }

  /// The first column of A with an entry that is infinite or not a number, or null.
  private static BadPivot notFinite(CscMatrix a) {
    for (int j = 0; j < a.n(); j++) {
      for (int p = a.colStart()[j]; p < a.colStart()[j + 1]; p++) {
        if (!Double.isFinite(a.values()[p])) {
          return new BadPivot(j, a.values()[p], a.diagonal(j));
        }
      }
    }
    return null;
  }

  /// Number of negative pivots: by Sylvester's law that of negative eigenvalues of A.
  public int negativePivots() {
    return signs == null ? 0 : (int) Arrays.stream(signs).filter(s -> s < 0).count();
  }

  @Override
  public double[] solve(double[] b) {
    return solve(b, 1);
  }

  /// Solves A X = B for many right-hand sides at once.
  ///
  /// @param b columns of B, one after the other
  /// @return columns of X
  public double[] solve(double[] b, int rightHandSides) {
    if (b.length != (long) rightHandSides * symbolic.n()) {
      throw new IllegalArgumentException(
          "%d numbers for %d right-hand sides of %d"
              .formatted(b.length, rightHandSides, symbolic.n()));
    }
    if (triangularSolve == null) {
      triangularSolve = new TriangularSolve(symbolic, kernels, crew, panels, signs);
    }
    return triangularSolve.solve(b, rightHandSides);
  }
}
