package org.ballpad.solver.sparse;

import java.util.Arrays;
import org.ballpad.solver.sparse.ordering.ColumnCounts;

/// Gathers columns into supernodes: first those that have the same rows, then small ones that cost
/// less together than apart, although some zeros become entries of L.
///
/// - **Shape** supernode s holds the columns at places `places[firstNode[s]] .. places[firstNode[s
///   + 1] - 1]` of the order that was given; `parent[s]` is -1 at roots. Supernodes are in
///     postorder.
///
/// @param places the new order: old place of every new one
record Amalgamation(int[] places, int[] firstNode, int[] parent) {
  int count() {
    return parent.length;
  }

  static Amalgamation of(ColumnCounts counts) {
    Builder builder = new Builder(counts);
    builder.gatherEqual();
    builder.mergeSmall();
    return builder.build();
  }

  /// Time of a front of k columns and r further rows, in units of 1e-9 s on the machine of
  /// docs/performance.md. Only ratios matter: a fixed share for each front, the entries that are
  /// touched, the arithmetic.
  static double cost(double k, double r) {
    double touched = k * (k + r) + r * r;
    double operations = k * (k * k / 3 + k * r + r * r);
    return 600 + 0.9 * touched + 0.06 * operations;
  }

  /// Supernodes in the making; each goes by its last node.
  private static final class Builder {
    private static final int NONE = -1;

    private final int[] weight;
    private final int[] parentNode;
    private final int[] count;
    private final int[] columns; // of a supernode; 0 for nodes inside one
    private final int[] first; // first node of a supernode
    private final int[] next; // the nodes of a supernode in order
    private final int[] child; // first of the children of a supernode
    private final int[] sibling;

    Builder(ColumnCounts counts) {
      weight = counts.weight();
      parentNode = counts.parent();
      count = counts.count();
      int n = weight.length;
      columns = new int[n];
      first = new int[n];
      next = filled(n);
      child = filled(n);
      sibling = filled(n);
    }

    private static int[] filled(int n) {
      int[] array = new int[n];
      Arrays.fill(array, NONE);
      return array;
    }

    /// A node joins the supernode of its parent if its rows are those of the parent; of several
    /// such nodes one does.
    void gatherEqual() {
      int n = weight.length;
      int[] continued = filled(n); // the node that the supernode of this one goes on from
      int[] last = new int[n];
      for (int j = 0; j < n; j++) {
        int p = parentNode[j];
        if (p != NONE && count[j] - weight[j] == count[p]) {
          continued[p] = j;
        }
      }
      for (int j = n - 1; j >= 0; j--) {
        int p = parentNode[j];
        boolean joins = p != NONE && continued[p] == j;
        last[j] = joins ? last[p] : j;
        columns[last[j]] += weight[j];
        next[j] = joins ? p : NONE;
        first[last[j]] = j;
        if (!joins && p != NONE) {
          sibling[j] = child[last[p]];
          child[last[p]] = j;
        }
      }
    }

    /// Merges children into their parents, from the leaves up, where that is cheaper.
    void mergeSmall() {
      for (int s = 0; s < weight.length; s++) {
        if (columns[s] > 0) {
          mergeChildren(s);
        }
      }
    }

    private void mergeChildren(int s) {
      int kept = NONE;
      for (int c = child[s]; c != NONE; ) {
        int following = sibling[c];
        double together = cost(columns[s] + columns[c], rows(s));
        if (together <= cost(columns[s], rows(s)) + cost(columns[c], rows(c))) {
          columns[s] += columns[c];
          columns[c] = 0;
          next[c] = first[s];
          first[s] = first[c];
          following = inFrontOf(following, child[c]); // its children are candidates now
        } else {
          sibling[c] = kept;
          kept = c;
        }
        c = following;
      }
      child[s] = kept;
    }

    /// Rows of a supernode below its columns.
    private int rows(int s) {
      return count[s] - weight[s];
    }

    /// The list of siblings `list` put in front of `rest`.
    private int inFrontOf(int rest, int list) {
      int c = list;
      if (c == NONE) {
        return rest;
      }
      while (sibling[c] != NONE) {
        c = sibling[c];
      }
      sibling[c] = rest;
      return list;
    }

    /// Numbers the supernodes, children before parents.
    Amalgamation build() {
      int n = weight.length;
      int[] places = new int[n];
      int[] firstNode = new int[n + 1];
      int[] parent = new int[n];
      int[] lastOf = new int[n]; // supernode with this number
      int supernodes = 0;
      int at = 0;
      int[] stack = new int[n];
      int[] number = new int[n];
      for (int root = 0; root < n; root++) {
        if (parentNode[root] != NONE) {
          continue;
        }
        int depth = 0;
        stack[0] = root;
        while (depth >= 0) {
          int s = stack[depth];
          int c = child[s];
          if (c != NONE) {
            child[s] = sibling[c];
            sibling[c] = s; // from now on its parent
            stack[++depth] = c;
            continue;
          }
          firstNode[supernodes] = at;
          for (int j = first[s]; j != NONE; j = next[j]) {
            places[at++] = j;
          }
          lastOf[supernodes] = s;
          number[s] = supernodes++;
          depth--;
        }
        sibling[root] = NONE;
      }
      for (int k = 0; k < supernodes; k++) {
        int s = sibling[lastOf[k]];
        parent[k] = s == NONE ? NONE : number[s];
      }
      firstNode[supernodes] = n;
      return new Amalgamation(
          places, Arrays.copyOf(firstNode, supernodes + 1), Arrays.copyOf(parent, supernodes));
    }
  }
}
