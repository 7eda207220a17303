package org.ballpad.cases.file.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a distribution may be called in a file, and the keys that it needs.
public enum Law {
  /// Even between two numbers.
  UNIFORM("min", "max"),
  /// Normal.
  NORMAL("mean", "sd"),
  /// Normal in the natural logarithm.
  LOGNORMAL("median", "sigma"),
  /// Triangular.
  TRIANGULAR("min", "mode", "max");

  private final List<String> keys;

  Law(String... keys) {
    this.keys = List.of(keys);
  }

  /// The keys that it needs.
  public List<String> keys() {
    return keys;
  }

  /// The word in the file.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The law that a word means.
  static Optional<Law> of(String word) {
    return Arrays.stream(values()).filter(law -> law.word().equals(word)).findFirst();
  }

  /// All words.
  static List<String> words() {
    return Arrays.stream(values()).map(Law::word).toList();
  }
}
