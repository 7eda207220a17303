package org.ballpad.solver.assembly;

import java.util.Arrays;
import org.ballpad.solver.dof.Constraints;

/// Finds a [ColumnBlock]: column by column it visits the cells that know its equation and meets the
/// rows and contributions that they bring.
///
/// - **Cost** no search: while a column is in hand, each row knows its entry.
final class ColumnBuilder {
  /// Cell entries that are read together are 2^12 neighbours, 32 kB: they fit the innermost cache.
  private static final int NEIGHBOURS = 12;

  private final CellEquations cells;
  private final Constraints constraints;

  /// One more than the entry of a row; of the column in hand if beyond its first entry.
  private final int[] entryOf;

  private final IntList rows;
  private final IntList entry;
  private final IntList source;
  private final IntList weightedEntry = new IntList(64);
  private final IntList weightedSource = new IntList(64);
  private double[] weight = new double[0];

  private ColumnBuilder(CellEquations cells, int first, int last) {
    this.cells = cells;
    // What a place of a T6 cell brings, roughly; the lists grow where it is more.
    int places = cells.knownStart[last] - cells.knownStart[first];
    rows = new IntList(5 * places);
    entry = new IntList(8 * places);
    source = new IntList(8 * places);
    constraints = cells.constraints();
    entryOf = new int[constraints.equations()];
  }

  /// The columns `first .. last - 1`.
  static ColumnBlock build(CellEquations cells, int first, int last) {
    ColumnBuilder builder = new ColumnBuilder(cells, first, last);
    int[] columnEnd = new int[last - first];
    for (int j = first; j < last; j++) {
      builder.add(j);
      columnEnd[j - first] = builder.rows.size;
    }
    return builder.result(first, columnEnd);
  }

  private ColumnBlock result(int first, int[] columnEnd) {
    int[] orderedEntry = new int[entry.size];
    int[] orderedSource = new int[entry.size];
    order(orderedEntry, orderedSource);
    return new ColumnBlock(
        first,
        columnEnd,
        rows.toArray(),
        orderedEntry,
        orderedSource,
        weightedEntry.toArray(),
        weightedSource.toArray(),
        Arrays.copyOf(weight, weightedEntry.size));
  }

  private void add(int j) {
    int base = rows.size;
    int firstPlain = entry.size;
    int firstWeighted = weightedEntry.size;
    meet(j, base);
    for (int place = cells.knownStart[j]; place < cells.knownStart[j + 1]; place++) {
      collect(j, place, base);
    }
    Arrays.sort(rows.values, base, rows.size);
    for (int at = base; at < rows.size; at++) {
      entryOf[rows.values[at]] = at + 1;
    }
    fromRowToEntry(entry, firstPlain);
    fromRowToEntry(weightedEntry, firstWeighted);
  }

  private void fromRowToEntry(IntList list, int first) {
    for (int k = first; k < list.size; k++) {
      list.values[k] = entryOf[list.values[k]] - 1;
    }
  }

  /// The part T_ia K_ij T_jb of column b = j that one cell brings for one of its local degrees of
  /// freedom, rows a >= b only.
  private void collect(int j, int place, int base) {
    int cell = cells.knownCell[place];
    int local = cells.knownLocal[place];
    double coefficient = constraints.coefficient(cells.knownTerm[place]);
    int start = cells.localStart[cell];
    int m = cells.localStart[cell + 1] - start;
    int matrix = cells.matrixStart[cell];
    int stride = cells.stride[cell];
    int[] equations = cells.equation;
    for (int i = 0; i < m; i++) {
      int equation = equations[start + i];
      if (equation >= 0 && equation < j) {
        continue;
      }
      int number = i >= local ? i * (i + 1) / 2 + local : local * (local + 1) / 2 + i;
      int from = matrix + number * stride;
      if (equation >= 0) {
        contribute(equation, from, coefficient, base);
      } else {
        follow(-1 - equation, j, from, coefficient, base);
      }
    }
  }

  /// The same for a row of K whose degree of freedom follows equations.
  private void follow(int dof, int j, int from, double coefficient, int base) {
    for (int k = constraints.rowStart(dof); k < constraints.rowStart(dof + 1); k++) {
      if (constraints.equation(k) >= j) {
        contribute(constraints.equation(k), from, coefficient * constraints.coefficient(k), base);
      }
    }
  }

  /// Notes a contribution to row i, which [#fromRowToEntry] turns into its entry.
  private void contribute(int i, int from, double factor, int base) {
    meet(i, base);
    if (factor == 1) {
      entry.add(i);
      source.add(from);
    } else {
      weightedEntry.add(i);
      weightedSource.add(from);
      if (weight.length < weightedEntry.size) {
        weight = Arrays.copyOf(weight, weightedEntry.values.length);
      }
      weight[weightedEntry.size - 1] = factor;
    }
  }

  /// Makes row i an entry of the column that starts at `base` if it is not one yet.
  private void meet(int i, int base) {
    if (entryOf[i] <= base) {
      rows.add(i);
      entryOf[i] = rows.size;
    }
  }

  /// Brings contributions of neighbouring sources together: refilling then reads the cell matrices
  /// once from front to back.
  private void order(int[] orderedEntry, int[] orderedSource) {
    int[] from = source.values;
    int largest = 0;
    for (int k = 0; k < source.size; k++) {
      largest = Math.max(largest, from[k]);
    }
    int[] next = new int[(largest >> NEIGHBOURS) + 2];
    for (int k = 0; k < source.size; k++) {
      next[(from[k] >> NEIGHBOURS) + 1]++;
    }
    for (int h = 1; h < next.length; h++) {
      next[h] += next[h - 1];
    }
    for (int k = 0; k < source.size; k++) {
      int to = next[from[k] >> NEIGHBOURS]++;
      orderedEntry[to] = entry.values[k];
      orderedSource[to] = from[k];
    }
  }
}
