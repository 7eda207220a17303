package org.ballpad.solver.assembly;

import java.util.Arrays;

/// Numbers that are still being counted.
final class IntList {
  /// The first [#size] are valid.
  int[] values;

  int size;

  /// Room for so many to begin with.
  IntList(int room) {
    values = new int[Math.max(1, room)];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
