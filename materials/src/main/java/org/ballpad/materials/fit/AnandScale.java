package org.ballpad.materials.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ballpad.materials.law.Anand;

/// The constants of Anand's law as unknowns of a search: every vector is a set of admissible
/// constants, and a change by one is large in each.
///
/// Stress depends on s0 / xi, h0 / xi and s_hat / xi alone, so xi is always held. The unknowns are
/// the logarithms of s0, Q/R, h0, s_hat, n and a - 1, that of A exp(-Q / RT) at the reference
/// temperature, and ln(m / (1 - m)); those that the data do not speak of are left out.
///
/// @param like where held constants come from; it has an s0
/// @param reference reference temperature, K
/// @param free which of [#NAMES] are looked for
record AnandScale(Anand like, double reference, List<Boolean> free) {
  /// The constants in the order of the unknowns.
  static final List<String> NAMES = List.of("s0", "QR", "A", "m", "h0", "s_hat", "n", "a");

  /// Exponents that are nearly none, so that their logarithm is finite.
  private static final double LEAST = 1e-6;

  /// The unknowns of a set of constants.
  double[] unknowns(Anand a) {
    double[] all = all(a);
    return IntStream.range(0, all.length).filter(free::get).mapToDouble(i -> all[i]).toArray();
  }

  private double[] all(Anand a) {
    return new double[] {
      Math.log(a.initial().orElseThrow()),
      Math.log(Math.max(1, a.activation())),
      Math.log(a.factor()) - a.activation() / reference,
      Math.log(a.sensitivity() / Math.max(LEAST, 1 - a.sensitivity())),
      Math.log(Math.max(LEAST, a.hardening())),
      Math.log(a.saturation()),
      Math.log(Math.max(LEAST, a.saturationSensitivity())),
      Math.log(Math.max(LEAST, a.hardeningExponent() - 1))
    };
  }

  /// The constants of a vector of unknowns.
  ///
  /// @throws IllegalArgumentException if a number is beyond those of a computer
  Anand constants(double[] unknowns) {
    double[] all = all(like);
    int next = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = free.get(i) ? unknowns[next++] : all[i];
    }
    double activation = Math.exp(all[1]);
    return new Anand(
        OptionalDouble.of(Math.exp(all[0])),
        activation,
        Math.exp(all[2] + activation / reference),
        like.multiplier(),
        1 / (1 + Math.exp(-all[3])),
        Math.exp(all[4]),
        Math.exp(all[5]),
        Math.exp(all[6]),
        1 + Math.exp(all[7]));
  }

  /// The logarithms of the constants, in the order of [#NAMES].
  double[] logarithms(double[] unknowns) {
    double[] values = values(constants(unknowns));
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.log(values[i]);
    }
    return values;
  }

  /// The constants in the order of [#NAMES].
  static double[] values(Anand a) {
    return new double[] {
      a.initial().orElseThrow(),
      a.activation(),
      a.factor(),
      a.sensitivity(),
      a.hardening(),
      a.saturation(),
      a.saturationSensitivity(),
      a.hardeningExponent()
    };
  }

  /// The names of the unknowns that are looked for, null in place of the others.
  List<String> names() {
    var names = new ArrayList<String>();
    for (int i = 0; i < NAMES.size(); i++) {
      names.add(free.get(i) ? NAMES.get(i) : null);
    }
    return names;
  }
}
