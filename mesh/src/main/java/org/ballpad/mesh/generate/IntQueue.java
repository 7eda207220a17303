package org.ballpad.mesh.generate;

import java.util.Arrays;

/// A first-in, first-out queue of numbers >= 0 in which each stands at most once.
final class IntQueue {
  private int[] ring = new int[256];
  private boolean[] queued = new boolean[256];
  private int head;
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /// Adds a number unless it is waiting already.
  void add(int value) {
    if (value >= queued.length) {
      queued = Arrays.copyOf(queued, Math.max(value + 1, 2 * queued.length));
    }
    if (queued[value]) {
      return;
    }
    queued[value] = true;
    if (size == ring.length) {
      int[] longer = new int[2 * size];
      System.arraycopy(ring, head, longer, 0, size - head);
      System.arraycopy(ring, 0, longer, size - head, head);
      ring = longer;
      head = 0;
    }
    ring[(head + size++) & (ring.length - 1)] = value;
  }

  /// Takes the number that has waited longest.
  int poll() {
    int value = ring[head];
    head = (head + 1) & (ring.length - 1);
    size--;
    queued[value] = false;
    return value;
  }
}
