package org.ballpad.mesh;

import java.util.Arrays;

/// Numbers undirected pairs of nodes 0, 1, 2 ... in the order in which they are first seen.
///
/// An open-addressing table over flat arrays, because a mesh has millions of edges and boxing them
/// costs more than the mesh itself.
public final class EdgeIndex {
  private static final long EMPTY = -1L;

  private long[] keys;
  private int[] numbers;
  private int size;

  /// A table that grows as needed.
  ///
  /// @param expected number of edges expected
  public EdgeIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, 2 * expected)) << 1;
    keys = new long[capacity];
    numbers = new int[capacity];
    Arrays.fill(keys, EMPTY);
  }

  /// Number of the edge between two nodes; a new one when it has not been seen.
  public int number(int a, int b) {
    long key = key(a, b);
    int slot = slot(key);
    if (keys[slot] == EMPTY) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /// Number of the edge between two nodes, or -1 when it has not been seen.
  public int find(int a, int b) {
    int slot = slot(key(a, b));
    return keys[slot] == EMPTY ? -1 : numbers[slot];
  }

  /// Number of edges seen.
  public int size() {
    return size;
  }

  private static long key(int a, int b) {
    return a < b ? ((long) a << 32) | b : ((long) b << 32) | a;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = keys.length - 1;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
