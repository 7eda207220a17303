package org.ballpad.materials.life;

/// A life was asked for of something that has none: damage that is zero, negative or not a number,
/// or a cycle that lacks what the law asks for.
public final class NoLife extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoLife(String message) {
    super(message);
  }

  /// The same with who asks.
  ///
  /// @param who as `result life of flat`
  public NoLife of(String who) {
    return new NoLife(who + ": " + getMessage());
  }

  /// The value itself if it is positive and finite.
  ///
  /// @param what what it is, with its unit: `crack length, um`
  /// @throws NoLife otherwise
  public static double positive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new NoLife(what + ": " + value + " is not positive and finite, so no life follows");
    }
    return value;
  }
}
