package org.ballpad.cases.file.tree;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballpad.mesh.Quantity;

/// Turns numbers as written into numbers as computed with: um, uN, MPa, s, K. The only place that
/// knows other units.
///
/// A bare number takes the unit that the file's header declares for its quantity; pure numbers,
/// shares of one and angles need none. Conversion is exact decimal arithmetic rounded once, so `17
/// ppm/K` is the double nearest to 17e-6.
///
/// @param bare the header: unit of bare numbers by quantity
public record Units(Map<Quantity, Unit> bare) {
  /// Number grammar of case files: decimal, no leading zeros, no underscores, no hexadecimal, no
  /// infinity.
  public static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:(?:0|[1-9]\\d*)(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

  static final Pattern WITH_UNIT = Pattern.compile("(" + NUMBER + ")\\s*(\\S.*)?");
  private static final Pattern ODD_ZERO = Pattern.compile("[+-]?0\\d+.*");
  private static final Pattern UNDERSCORE = Pattern.compile("[+-]?\\d[\\d_]*_[\\d_]*.*");

  /// Factor and offset to the internal unit: internal = factor * (value + offset).
  ///
  /// @param name as written in files
  public record Unit(String name, BigDecimal factor, BigDecimal offset) {
    static Unit of(String name, String factor) {
      return new Unit(name, new BigDecimal(factor), BigDecimal.ZERO);
    }

    double toInternal(String number) {
      return new BigDecimal(number).add(offset).multiply(factor).doubleValue();
    }
  }

  /// No header: only pure numbers, shares and angles may be bare.
  public static final Units NONE = new Units(Map.of());

  /// Why a text is no value of a quantity.
  static final class NotAValue extends Exception {
    private static final long serialVersionUID = 1L;

    NotAValue(String message) {
      super(message);
    }
  }

  /// The value in internal units.
  ///
  /// @throws NotAValue with the message of the fault
  double parse(String text, Quantity quantity) throws NotAValue {
    Matcher matcher = WITH_UNIT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new NotAValue(refusal(text, quantity, ""));
    }
    Unit unit = unit(matcher.group(2), quantity, text);
    double value = unit.toInternal(matcher.group(1));
    if (Double.isInfinite(value)) {
      throw new NotAValue(refusal(text, quantity, " (too large)"));
    }
    return value;
  }

  /// The unit called `name`, for the header.
  static Optional<Unit> unit(Quantity quantity, String name) {
    return known(quantity).stream().filter(unit -> unit.name().equals(name)).findFirst();
  }

  /// Names of the units of a quantity; the first is the internal one or the customary one.
  public static List<String> names(Quantity quantity) {
    return known(quantity).stream().map(Unit::name).toList();
  }

  /// The unit that the program computes in.
  public static Unit internal(Quantity quantity) {
    return known(quantity).stream()
        .filter(unit -> unit.factor().equals(BigDecimal.ONE) && unit.offset().signum() == 0)
        .findFirst()
        .orElse(Unit.of("", "1"));
  }

  /// Quantities whose bare numbers need a header.
  public static boolean needsUnit(Quantity quantity) {
    return switch (quantity) {
      case NUMBER, FRACTION, ANGLE -> false;
      default -> true;
    };
  }

  /// What messages call a quantity.
  public static String name(Quantity quantity) {
    return quantity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The header with one more entry.
  Units with(Quantity quantity, Unit unit) {
    Map<Quantity, Unit> more = new EnumMap<>(Quantity.class);
    more.putAll(bare);
    more.put(quantity, unit);
    return new Units(more);
  }

  private Unit unit(String name, Quantity quantity, String text) throws NotAValue {
    if (name != null) {
      return unit(quantity, name).orElseThrow(() -> new NotAValue(refusal(text, quantity, "")));
    }
    if (!needsUnit(quantity)) {
      return Unit.of("", "1");
    }
    Unit header = bare.get(quantity);
    if (header == null) {
      throw new NotAValue(refusal(text, quantity, ": it has no unit and `units:` gives none"));
    }
    return header;
  }

  private static String refusal(String text, Quantity quantity, String why) {
    String article = "aeiou".indexOf(name(quantity).charAt(0)) >= 0 ? "an " : "a ";
    List<String> names = names(quantity);
    String accepted =
        names.isEmpty() ? "; it takes no unit" : "; accepted units: " + Spelling.list(names);
    return "\"" + text + "\" is not " + article + name(quantity) + oddity(text) + why + accepted;
  }

  private static String oddity(String text) {
    if (ODD_ZERO.matcher(text).matches()) {
      return " (leading zeros are not allowed)";
    }
    return UNDERSCORE.matcher(text).matches() ? " (underscores are not allowed)" : "";
  }

  private static List<Unit> known(Quantity quantity) {
    return switch (quantity) {
      case NUMBER -> List.of();
      case FRACTION -> List.of(Unit.of("%", "0.01"));
      case LENGTH ->
          List.of(
              Unit.of("um", "1"),
              Unit.of("nm", "0.001"),
              Unit.of("mm", "1000"),
              Unit.of("mil", "25.4"));
      case ANGLE -> List.of(Unit.of("deg", "1"));
      case TEMPERATURE ->
          List.of(new Unit("degC", BigDecimal.ONE, new BigDecimal("273.15")), Unit.of("K", "1"));
      case TEMPERATURE_DIFFERENCE -> List.of(Unit.of("K", "1"));
      case TIME -> List.of(Unit.of("s", "1"), Unit.of("min", "60"), Unit.of("h", "3600"));
      case RATE -> List.of(Unit.of("K/s", "1"), Unit.of("K/min", "0.01666666666666666667"));
      case STRESS ->
          List.of(
              Unit.of("MPa", "1"),
              Unit.of("GPa", "1000"),
              Unit.of("Pa", "0.000001"),
              Unit.of("psi", "0.006894757293168"));
      case SURFACE_TENSION -> List.of(Unit.of("N/m", "1"), Unit.of("mN/m", "0.001"));
      case EXPANSION -> List.of(Unit.of("ppm/K", "0.000001"), Unit.of("1/K", "1"));
      case CURVATURE ->
          List.of(Unit.of("1/um", "1"), Unit.of("1/mm", "0.001"), Unit.of("1/m", "0.000001"));
      case FORCE -> List.of(Unit.of("uN", "1"), Unit.of("mN", "1000"), Unit.of("N", "1000000"));
      case VOLUME -> List.of(Unit.of("um3", "1"), Unit.of("mm3", "1000000000"));
      case DENSITY ->
          List.of(
              Unit.of("kg/um3", "1"),
              Unit.of("kg/m3", "0.000000000000000001"),
              Unit.of("g/cm3", "0.000000000000001"));
      case FREQUENCY -> List.of(Unit.of("1/s", "1"), Unit.of("1/h", "0.000277777777777777777778"));
      case COMPLIANCE ->
          List.of(
              Unit.of("1/MPa", "1"),
              Unit.of("1/GPa", "0.001"),
              Unit.of("1/Pa", "1000000"),
              Unit.of("1/psi", "145.0377377302092"));
    };
  }
}
