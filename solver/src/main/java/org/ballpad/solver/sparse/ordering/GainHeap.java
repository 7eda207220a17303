package org.ballpad.solver.sparse.ordering;

import java.util.Arrays;

/// Nodes that may move, the largest gain first; gains only rise while a node is in the heap.
final class GainHeap {
  private static final int OUT = -1;

  private final int[] heap;
  private final int[] position;
  private final int[] gain;
  private int size;

  /// @param capacity largest number of a node, plus one
  GainHeap(int capacity) {
    heap = new int[capacity];
    position = new int[capacity];
    gain = new int[capacity];
    Arrays.fill(position, OUT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean holds(int node) {
    return position[node] != OUT;
  }

  /// Gain of a node, that with which it left for one that is out.
  int gain(int node) {
    return gain[node];
  }

  /// Enters a node.
  void push(int node, int value) {
    gain[node] = value;
    up(size++, node);
  }

  /// Adds to the gain of a node in the heap.
  void raise(int node, int value) {
    gain[node] += value;
    up(position[node], node);
  }

  void clear() {
    while (size > 0) {
      position[heap[--size]] = OUT;
    }
  }

  /// Takes out a node of largest gain.
  int pop() {
    int top = heap[0];
    position[top] = OUT;
    int node = heap[--size];
    if (size == 0) {
      return top;
    }
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && gain[heap[child + 1]] > gain[heap[child]]) {
        child++;
      }
      if (gain[heap[child]] <= gain[node]) {
        break;
      }
      heap[at] = heap[child];
      position[heap[at]] = at;
      at = child;
    }
    heap[at] = node;
    position[node] = at;
    return top;
  }

  private void up(int from, int node) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      int above = heap[parent];
      if (gain[above] >= gain[node]) {
        break;
      }
      heap[at] = above;
      position[above] = at;
      at = parent;
    }
    heap[at] = node;
    position[node] = at;
  }
}
