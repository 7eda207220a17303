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

  private final IntList rows = new IntList();
  private final IntList entry = new IntList();
  private final IntList source = new IntList();
  private final IntList weightedEntry = new IntList();
  private final IntList weightedSource = new IntList();
  private double[] weight = new double[0];

  private ColumnBuilder(CellEquations cells) {
    this.cells = cells;
    constraints = cells.constraints();
    entryOf = new int[constraints.equations()];
  }

  /// The columns `first .. last - 1`.
  static ColumnBlock build(CellEquations cells, int first, int last) {
    ColumnBuilder builder = new ColumnBuilder(cells);
    int[] columnEnd = new int[last - first];
    for (int j = first; j < last; j++) {
      builder.add(j);
      columnEnd[j - first] = builder.rows.size;
    }
    return builder.result(first, columnEnd);
  }

  private ColumnBlock result(int first, int[] columnEnd) {
    int[] order = byNeighbourhood(source);
    return new ColumnBlock(
        first,
        columnEnd,
        rows.toArray(),
        permute(entry.values, order),
        permute(source.values, order),
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
    for (int i = 0; i < cells.localStart[cell + 1] - start; i++) {
      int number = i >= local ? i * (i + 1) / 2 + local : local * (local + 1) / 2 + i;
      int from = cells.matrixStart[cell] + number * cells.stride[cell];
      int equation = cells.equation[start + i];
      if (equation >= j) {
        contribute(equation, from, coefficient, base);
      } else if (equation < 0) {
        int dof = -1 - equation;
        for (int k = constraints.rowStart(dof); k < constraints.rowStart(dof + 1); k++) {
          if (constraints.equation(k) >= j) {
            double factor = coefficient * constraints.coefficient(k);
            contribute(constraints.equation(k), from, factor, base);
          }
        }
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

  /// Where each contribution goes when those of neighbouring sources come together: refilling then
  /// reads the cell matrices once from front to back.
  private static int[] byNeighbourhood(IntList source) {
    int largest = 0;
    for (int k = 0; k < source.size; k++) {
      largest = Math.max(largest, source.values[k]);
    }
    int[] next = new int[(largest >> NEIGHBOURS) + 2];
    for (int k = 0; k < source.size; k++) {
      next[(source.values[k] >> NEIGHBOURS) + 1]++;
    }
    for (int h = 1; h < next.length; h++) {
      next[h] += next[h - 1];
    }
    int[] order = new int[source.size];
    for (int k = 0; k < source.size; k++) {
      order[k] = next[source.values[k] >> NEIGHBOURS]++;
    }
    return order;
  }

  private static int[] permute(int[] values, int[] order) {
    int[] permuted = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      permuted[order[k]] = values[k];
    }
    return permuted;
  }
}
