package org.ballpad.cases.file.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Guesses what a misspelt word was meant to be.
public final class Spelling {
  private static final int LONGEST = 40;

  private Spelling() {}

  /// `; did you mean ...?` when one of the allowed words is near, else `; allowed: ...`.
  public static String hint(String word, Collection<String> allowed) {
    return nearest(word, allowed)
        .map(candidate -> "; did you mean `" + candidate + "`?")
        .orElseGet(() -> "; allowed: " + list(allowed));
  }

  /// The allowed word that is near enough to be meant.
  public static Optional<String> nearest(String word, Collection<String> allowed) {
    return allowed.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /// The words, separated by commas.
  static String list(Collection<String> words) {
    return words.isEmpty() ? "nothing" : words.stream().collect(Collectors.joining(", "));
  }

  /// Edits (insert, delete, replace, swap of neighbours) that make one word of the other, ignoring
  /// case.
  ///
  /// Source: the restricted edit distance of Damerau and Levenshtein, by rows.
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return a.equals(b) ? 0 : LONGEST;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + d[i - 2][j - 2]) : best;
  }
}
