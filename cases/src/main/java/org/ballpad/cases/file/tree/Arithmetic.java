package org.ballpad.cases.file.tree;

import java.util.function.Function;

/// The whole language of `${...}`: numbers, names, `+ - * / ( )`, `sqrt(...)` and `pi`.
///
/// ```
/// sum     = product { (+ | -) product }
/// product = sign { (* | /) sign }
/// sign    = [+ | -] sign | atom
/// atom    = number | name | sqrt ( sum ) | ( sum )
/// ```
public final class Arithmetic {
  private static final int LONGEST = 300;

  private final String text;
  private final Function<String, Double> names;
  private int at;

  /// Why an expression has no value.
  public static class BadExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what is wrong, and what is allowed
    public BadExpression(String message) {
      super(message);
    }
  }

  private Arithmetic(String text, Function<String, Double> names) {
    this.text = text;
    this.names = names;
  }

  /// Value of an expression.
  ///
  /// @param names gives the value of a name, or throws [BadExpression]
  /// @throws BadExpression with the reason
  public static double evaluate(String text, Function<String, Double> names) {
    if (text.length() > LONGEST) {
      throw new BadExpression("the expression is longer than " + LONGEST + " characters");
    }
    Arithmetic expression = new Arithmetic(text, names);
    double value = expression.sum();
    expression.skipBlanks();
    if (expression.at < text.length()) {
      throw expression.unexpected();
    }
    if (!Double.isFinite(value)) {
      throw new BadExpression("${" + text + "} is " + value);
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (take('+')) {
        value += product();
      } else if (take('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = sign();
    while (true) {
      if (take('*')) {
        value *= sign();
      } else if (take('/')) {
        value /= sign();
      } else {
        return value;
      }
    }
  }

  private double sign() {
    if (take('-')) {
      return -sign();
    }
    return take('+') ? sign() : atom();
  }

  private double atom() {
    if (take('(')) {
      return closed();
    }
    int start = at;
    while (at < text.length() && isPartOfWord(start)) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw unexpected();
    }
    if (Units.NUMBER.matcher(word).matches()) {
      return Double.parseDouble(word);
    }
    if (!word.matches("[A-Za-z_]\\w*")) {
      throw new BadExpression("`" + word + "` is neither a number nor a name");
    }
    return switch (word) {
      case "pi" -> Math.PI;
      case "sqrt" -> root();
      default -> names.apply(word);
    };
  }

  private double root() {
    if (!take('(')) {
      throw unexpected();
    }
    return Math.sqrt(closed());
  }

  private double closed() {
    double value = sum();
    if (!take(')')) {
      throw unexpected();
    }
    return value;
  }

  /// A sign belongs to a number only behind its exponent mark, as in `1e-3`.
  private boolean isPartOfWord(int start) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
      return true;
    }
    return (c == '-' || c == '+')
        && at > start
        && "eE".indexOf(text.charAt(at - 1)) >= 0
        && (Character.isDigit(text.charAt(start)) || text.charAt(start) == '.');
  }

  private boolean take(char wanted) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      skipBlanks();
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private BadExpression unexpected() {
    String what = at < text.length() ? "`" + text.charAt(at) + "`" : "the end";
    return new BadExpression(
        "${"
            + text
            + "} is no expression: unexpected "
            + what
            + "; allowed: numbers, parameters, + - * / ( ), sqrt, pi");
  }
}
