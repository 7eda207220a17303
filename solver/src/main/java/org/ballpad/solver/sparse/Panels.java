package org.ballpad.solver.sparse;

import java.util.Arrays;

/// Where the columns of L stand in memory: each supernode has a panel of two column-major blocks,
/// its own rows (a triangle, whose upper half is not used) and the rows below.
///
/// Panels follow each other in the arrays of [#allocate], of which there are several because one
/// holds no more than 2^31 entries. Row numbers are padded so that kernels need no leftovers.
///
/// @param array number of the array of every supernode
/// @param offset first entry of its panel
/// @param ownRows padded rows of its triangle, the leading dimension
/// @param belowRows padded rows of its lower block, the leading dimension
/// @param length entries of every array
record Panels(
    Supernodes nodes, int[] array, int[] offset, int[] ownRows, int[] belowRows, int[] length) {
  /// Entries from which a new array is begun: large pages are cheap, single ones are not.
  private static final int FULL = 1 << 26;

  static Panels of(Supernodes nodes, int lanes) {
    int count = nodes.count();
    int[] array = new int[count];
    int[] offset = new int[count];
    int[] ownRows = new int[count];
    int[] belowRows = new int[count];
    int[] length = new int[1];
    int last = 0;
    for (int s = 0; s < count; s++) {
      ownRows[s] = padded(nodes.width()[s], lanes);
      belowRows[s] = padded(nodes.height()[s], lanes);
      long size = (long) nodes.width()[s] * (ownRows[s] + belowRows[s]);
      if (size > Integer.MAX_VALUE
          || UpdateLayout.size(belowRows[s], nodes.height()[s]) > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "a front of %d columns and %d further rows has more than 2^31 entries"
                .formatted(nodes.width()[s], nodes.height()[s]));
      }
      if (length[last] > 0 && length[last] + size > FULL) {
        last++;
        length = Arrays.copyOf(length, last + 1);
      }
      array[s] = last;
      offset[s] = length[last];
      length[last] += (int) size;
    }
    return new Panels(nodes, array, offset, ownRows, belowRows, length);
  }

  /// `rows` rounded up to a multiple of `lanes`, a power of two.
  static int padded(int rows, int lanes) {
    return (rows + lanes - 1) & -lanes;
  }

  /// Position of entry (place in the front, column) in the panel of s.
  int entry(int s, int place, int column) {
    int width = nodes.width()[s];
    return place < width
        ? column * ownRows[s] + place
        : width * ownRows[s] + column * belowRows[s] + place - width;
  }

  /// Entries of the panel of s.
  int size(int s) {
    return nodes.width()[s] * (ownRows[s] + belowRows[s]);
  }

  double[][] allocate() {
    double[][] arrays = new double[length.length][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = new double[length[i]];
    }
    return arrays;
  }
}
