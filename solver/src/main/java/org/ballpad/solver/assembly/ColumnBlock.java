package org.ballpad.solver.assembly;

import java.util.Arrays;

/// Consecutive columns of the reduced stiffness: their structure, and which entries of cell
/// matrices each of their entries sums.
///
/// Nearly all weights are 1, so that most contributions are a source and an entry; those of other
/// weight, at constrained nodes, are kept apart and added afterwards.
///
/// @param first first column
/// @param columnEnd number of entries up to the end of every column
/// @param rows row of every entry, increasing within a column
/// @param entry entry that a contribution of weight 1 goes to
/// @param source place of its cell entry
/// @param weightedEntry entry that a contribution of another weight goes to
/// @param weightedSource place of its cell entry
/// @param weight its weight
record ColumnBlock(
    int first,
    int[] columnEnd,
    int[] rows,
    int[] entry,
    int[] source,
    int[] weightedEntry,
    int[] weightedSource,
    double[] weight) {

  /// Overwrites the values of the entries, which stand from `offset` on.
  void sum(double[] cellMatrices, double[] values, int offset) {
    Arrays.fill(values, offset, offset + rows.length, 0);
    for (int k = 0; k < source.length; k++) {
      values[offset + entry[k]] += cellMatrices[source[k]];
    }
    for (int k = 0; k < weight.length; k++) {
      values[offset + weightedEntry[k]] += weight[k] * cellMatrices[weightedSource[k]];
    }
  }
}
