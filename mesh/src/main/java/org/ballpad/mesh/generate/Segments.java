package org.ballpad.mesh.generate;

import java.util.Arrays;

/// The straight parts that stand for the pieces of an outline in a triangulation. Flat arrays that
/// grow.
///
/// Part s of piece `piece[s]` runs from point `from[s]` at t0 to `to[s]` at t1. `mirror[s]` is the
/// corresponding part of the next piece of the same group; following it leads back to s.
final class Segments {
  int count;
  int[] from = new int[256];
  int[] to = new int[256];
  int[] piece = new int[256];
  int[] mirror = new int[256];
  double[] t0 = new double[256];
  double[] t1 = new double[256];

  /// Adds a part that is its own mirror.
  int add(int itsPiece, int a, int b, double start, double end) {
    if (count == from.length) {
      int n = 2 * count;
      from = Arrays.copyOf(from, n);
      to = Arrays.copyOf(to, n);
      piece = Arrays.copyOf(piece, n);
      mirror = Arrays.copyOf(mirror, n);
      t0 = Arrays.copyOf(t0, n);
      t1 = Arrays.copyOf(t1, n);
    }
    from[count] = a;
    to[count] = b;
    piece[count] = itsPiece;
    mirror[count] = count;
    t0[count] = start;
    t1[count] = end;
    return count++;
  }

  /// Puts part s into the ring of part other.
  void link(int s, int other) {
    int after = mirror[other];
    mirror[other] = s;
    mirror[s] = after;
  }
}
