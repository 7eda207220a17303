package org.ballpad.cases.file.tree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballpad.mesh.Quantity;

/// The unit that a result is shown in, and what a number that is to be held against it may be
/// written in: bare, or with another unit of the same quantity. Areas and volumes take the powers
/// of lengths, as `mm2`.
///
/// @param name as in reports: `MPa`, `um2`, `1` for a pure number
public record DisplayUnit(String name) {
  private static final Pattern POWER = Pattern.compile("(\\D+)([23])");

  /// A number with a unit that is written.
  ///
  /// @param number the number alone
  /// @param unit the unit; empty where the number is bare
  public record Written(String number, String unit) {
    /// Splits a text; empty when it does not begin with a number of case files.
    public static Optional<Written> of(String text) {
      Matcher matcher = Units.WITH_UNIT.matcher(text.strip());
      return matcher.matches()
          ? Optional.of(
              new Written(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)))
          : Optional.empty();
    }
  }

  /// The value of a text in this unit.
  ///
  /// @throws Units.NotAValue with the message of the fault
  double parse(String text) throws Units.NotAValue {
    Written written = Written.of(text).orElseThrow(() -> refusal(text));
    BigDecimal factor = perUnit(written.unit()).orElseThrow(() -> refusal(text));
    double value = new BigDecimal(written.number()).multiply(factor).doubleValue();
    if (Double.isInfinite(value)) {
      throw refusal(text);
    }
    return value;
  }

  /// How many of this unit one of another is; empty when the two measure different things.
  ///
  /// @param other a unit; the empty text is this unit itself
  public Optional<BigDecimal> perUnit(String other) {
    if (other.isEmpty() || other.equals(name)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (name.equals("1")) {
      return Units.unit(Quantity.FRACTION, other).map(Units.Unit::factor);
    }
    return quantity()
        .flatMap(quantity -> {
          boolean alike = power() == new DisplayUnit(other).power();
          Optional<Units.Unit> from = Units.unit(quantity, new DisplayUnit(other).base());
          BigDecimal own = Units.unit(quantity, base()).orElseThrow().factor();
          return from.filter(_ -> alike)
              .map(unit -> unit.factor().divide(own, MathContext.DECIMAL128).pow(power()));
        });
  }

  private Units.NotAValue refusal(String text) {
    String accepted = name.equals("1") ? "a pure number" : "accepted units: " + names();
    return new Units.NotAValue(
        "\"" + text.strip() + "\" is not a number in " + name + "; " + accepted);
  }

  private String names() {
    List<String> names = new ArrayList<>();
    String exponent = power() == 1 ? "" : Integer.toString(power());
    quantity().ifPresent(q -> Units.names(q).forEach(unit -> names.add(unit + exponent)));
    return Spelling.list(names.isEmpty() ? List.of(name) : names);
  }

  /// What units of this kind measure; temperatures apart, whose zero differs.
  private Optional<Quantity> quantity() {
    return Arrays.stream(Quantity.values())
        .filter(quantity -> quantity != Quantity.TEMPERATURE)
        .filter(quantity -> Units.unit(quantity, base()).isPresent())
        .findFirst();
  }

  private String base() {
    Matcher power = POWER.matcher(name);
    return power.matches() ? power.group(1) : name;
  }

  private int power() {
    Matcher power = POWER.matcher(name);
    return power.matches() ? Integer.parseInt(power.group(2)) : 1;
  }
}
