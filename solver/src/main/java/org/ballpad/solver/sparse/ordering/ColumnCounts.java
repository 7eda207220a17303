package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Elimination tree of the nodes and the height of their columns in the Cholesky factor, without
/// the structure of the factor.
///
/// Row i of the factor holds the columns of a subtree of the elimination tree that is rooted at i.
/// Adding the weight of i at the leaves of this subtree, and taking it off where paths from two
/// leaves meet and above the root, leaves sums over subtrees that are the column counts.
///
/// - **Cost** almost linear in the edges of the graph.
/// - **Source** J. R. Gilbert, E. G. Ng, B. W. Peyton, An efficient algorithm to compute row and
///   column counts for sparse Cholesky factorization, SIAM J. Matrix Anal. Appl. 15 (1994); J. W.
///   H. Liu, The role of elimination trees in sparse factorization, ibid. 11 (1990).
///
/// @param weight equations of the k-th node
/// @param parent the first node after the k-th whose equations its column updates, -1 at roots
/// @param count rows of the first column of the k-th node: its own equations and those below
public record ColumnCounts(int[] weight, int[] parent, int[] count) {
  private static final int NONE = -1;

  /// Tree and counts when the k-th node to eliminate is `order[k]`.
  public static ColumnCounts of(NodeGraph graph, int[] order) {
    int n = order.length;
    int[] place = new int[n];
    int[] weight = new int[n];
    for (int k = 0; k < n; k++) {
      place[order[k]] = k;
      weight[k] = graph.weight()[order[k]];
    }
    int[] parent = parents(graph, order, place);
    return new ColumnCounts(weight, parent, counts(graph, order, place, weight, parent));
  }

  /// Entries of the factor, diagonal included.
  public long entries() {
    long entries = 0;
    for (int k = 0; k < count.length; k++) {
      long w = weight[k];
      entries += w * (count[k] - w) + w * (w + 1) / 2;
    }
    return entries;
  }

  /// Multiplications of a factorisation, the sum of the squared heights of all columns.
  public double operations() {
    double operations = 0;
    for (int k = 0; k < count.length; k++) {
      for (int i = 0; i < weight[k]; i++) {
        operations += (double) (count[k] - i) * (count[k] - i);
      }
    }
    return operations;
  }

  private static int[] parents(NodeGraph graph, int[] order, int[] place) {
    int n = order.length;
    int[] parent = new int[n];
    int[] ancestor = new int[n];
    Arrays.fill(parent, NONE);
    Arrays.fill(ancestor, NONE);
    for (int k = 0; k < n; k++) {
      for (int p = graph.start()[order[k]]; p < graph.start()[order[k] + 1]; p++) {
        // Climb from a neighbour eliminated before to the root of its tree so far, which k adopts;
        // point what is passed at k to shorten later climbs.
        int i = place[graph.neighbour()[p]];
        while (i != NONE && i < k) {
          int next = ancestor[i];
          ancestor[i] = k;
          if (next == NONE) {
            parent[i] = k;
          }
          i = next;
        }
      }
    }
    return parent;
  }

  private static int[] counts(
      NodeGraph graph, int[] order, int[] place, int[] weight, int[] parent) {
    int n = order.length;
    int[] post = postorder(parent);
    int[] first = firstDescendants(post, parent);
    int[] count = new int[n];
    int[] latest = new int[n]; // first[] of the last leaf of each row subtree
    int[] leaf = new int[n];
    int[] ancestor = new int[n];
    Arrays.fill(latest, NONE);
    Arrays.fill(leaf, NONE);
    Arrays.setAll(ancestor, i -> i);
    for (int k = 0; k < n; k++) {
      int j = post[k];
      if (first[j] == k) {
        count[j] += weight[j]; // a leaf of the tree is the only leaf of its own row subtree
      }
      for (int p = graph.start()[order[j]]; p < graph.start()[order[j] + 1]; p++) {
        int i = place[graph.neighbour()[p]];
        if (i > j && first[j] > latest[i]) {
          latest[i] = first[j];
          count[j] += weight[i];
          if (leaf[i] != NONE) {
            count[root(ancestor, leaf[i])] -= weight[i];
          }
          leaf[i] = j;
        }
      }
      if (parent[j] != NONE) {
        count[parent[j]] -= weight[j];
        ancestor[j] = parent[j];
      }
    }
    for (int j : post) {
      if (parent[j] != NONE) {
        count[parent[j]] += count[j];
      }
    }
    return count;
  }

  /// Place in the postorder of the first descendant of every node.
  private static int[] firstDescendants(int[] post, int[] parent) {
    int[] first = new int[post.length];
    Arrays.fill(first, NONE);
    for (int k = 0; k < post.length; k++) {
      for (int i = post[k]; i != NONE && first[i] == NONE; i = parent[i]) {
        first[i] = k;
      }
    }
    return first;
  }

  /// Root of the tree of i, to which all that is passed is then joined directly.
  private static int root(int[] ancestor, int i) {
    int root = i;
    while (ancestor[root] != root) {
      root = ancestor[root];
    }
    for (int k = i; k != root; ) {
      int next = ancestor[k];
      ancestor[k] = root;
      k = next;
    }
    return root;
  }

  /// Nodes with children before their parent and every subtree in one piece.
  private static int[] postorder(int[] parent) {
    int n = parent.length;
    int[] size = new int[n];
    for (int j = 0; j < n; j++) {
      size[j]++;
      if (parent[j] != NONE) {
        size[parent[j]] += size[j];
      }
    }
    // From the back, each node takes the last free place of its parent's stretch, or of all.
    int[] end = new int[n];
    int[] post = new int[n];
    int left = n;
    for (int j = n - 1; j >= 0; j--) {
      int last;
      if (parent[j] == NONE) {
        last = left;
        left -= size[j];
      } else {
        last = end[parent[j]];
        end[parent[j]] -= size[j];
      }
      post[last - 1] = j;
      end[j] = last - 1;
    }
    return post;
  }
}
