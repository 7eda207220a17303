package org.ballpad.solver.sparse;

import java.util.Arrays;

/// Which column of the Cholesky factor each column first updates: parent(j) = min { i > j : L_ij !=
/// 0 }.
///
/// Everything the factorisation needs to know about the structure of L follows from this tree and
/// A.
///
/// - **Source** J. W. H. Liu, The role of elimination trees in sparse factorization, SIAM J. Matrix
///   Anal. Appl. 11 (1990).
final class EliminationTree {
  private EliminationTree() {}

  /// Parent of every column, -1 at roots.
  static int[] parents(UpperTriangle a) {
    int n = a.start().length - 1;
    int[] parent = new int[n];
    int[] ancestor = new int[n];
    for (int k = 0; k < n; k++) {
      parent[k] = -1;
      ancestor[k] = -1;
      for (int p = a.start()[k]; p < a.start()[k + 1]; p++) {
        int i = a.row()[p];
        // Climb from i to the root of its subtree among columns < k; point what is passed at k to
        // shorten later climbs.
        while (i != -1 && i < k) {
          int next = ancestor[i];
          ancestor[i] = k;
          if (next == -1) {
            parent[i] = k;
          }
          i = next;
        }
      }
    }
    return parent;
  }

  /// Columns in an order where every subtree is contiguous and children come before their parent.
  static int[] postorder(int[] parent) {
    int n = parent.length;
    int[] child = new int[n + 1];
    int[] sibling = new int[n];
    Arrays.fill(child, -1);
    // Roots are children of an additional node n; prepending from the back keeps children in
    // increasing order.
    for (int j = n - 1; j >= 0; j--) {
      int p = parent[j] == -1 ? n : parent[j];
      sibling[j] = child[p];
      child[p] = j;
    }
    int[] order = new int[n];
    int[] stack = new int[n + 1];
    int depth = 0;
    int at = 0;
    stack[0] = n;
    while (at < n) {
      int j = stack[depth];
      if (child[j] == -1) {
        order[at++] = j;
        depth--;
      } else {
        stack[++depth] = child[j];
        child[j] = sibling[child[j]];
      }
    }
    return order;
  }

  /// Columns j < k with L_kj != 0: the paths in the tree from the nonzeros of column k of the upper
  /// triangle towards k.
  ///
  /// - **Writes** `reach[top .. n - 1]`, descendants before ancestors; `mark[j] = k` for every j
  ///   met and for k. On entry no `mark` may be k.
  ///
  /// @return top
  static int rowReach(int k, UpperTriangle a, int[] parent, int[] mark, int[] reach) {
    int top = parent.length;
    mark[k] = k;
    for (int p = a.start()[k]; p < a.start()[k + 1]; p++) {
      // Collect the path up to the first column met before at the lower end of `reach`, then move
      // it below `top`.
      int length = 0;
      for (int i = a.row()[p]; mark[i] != k; i = parent[i]) {
        mark[i] = k;
        reach[length++] = i;
      }
      while (length > 0) {
        reach[--top] = reach[--length];
      }
    }
    return top;
  }
}
