package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.mesh.process.BrokenRing;
import org.ballpad.mesh.process.Settings.RingModel;

/// The two variants between which a ring with gaps is held.
///
/// @param name the variant of the case
/// @param voigt name of the one with the stiffest ring that the shares allow
/// @param reuss name of the one with the softest
public record RingBounds(String name, String voigt, String reuss) {

  /// The bounds that a variant stands for, if it leaves the choice open.
  private static Stream<RingBounds> of(Variant variant) {
    boolean isOpen =
        variant.settings().ringModel() == RingModel.HOMOGENISED
            && variant.steps().stream().anyMatch(BrokenRing::isMadeBy);
    String name = variant.name();
    return isOpen ? Stream.of(new RingBounds(name, name + "_voigt", name + "_reuss")) : Stream.of();
  }

  /// The bounds that some variants stand for.
  static List<RingBounds> of(List<Variant> variants) {
    return variants.stream().flatMap(RingBounds::of).toList();
  }

  /// The variants to run: both bounds in place of one that stands for them.
  static List<Variant> split(List<Variant> variants) {
    List<Variant> all = new ArrayList<>();
    for (Variant variant : variants) {
      List<RingBounds> bounds = of(variant).toList();
      if (bounds.isEmpty()) {
        all.add(variant);
      }
      for (RingBounds both : bounds) {
        all.add(variant.with(both.voigt(), variant.settings().with(RingModel.VOIGT)));
        all.add(variant.with(both.reuss(), variant.settings().with(RingModel.REUSS)));
      }
    }
    return all;
  }

  /// Names of variants, both bounds in place of one that stands for them.
  static List<String> split(List<String> names, List<RingBounds> bounds) {
    return names.stream()
        .flatMap(name ->
            bounds.stream()
                .filter(both -> both.name().equals(name))
                .findFirst()
                .map(both -> Stream.of(both.voigt(), both.reuss()))
                .orElse(Stream.of(name)))
        .toList();
  }

  /// How far the bounds of a result lie apart, as a share of their mean; empty where one of them
  /// lacks it or the mean is zero.
  public OptionalDouble spread(Report report, String question) {
    double[] values =
        report.variants().stream()
            .filter(variant -> variant.name().equals(voigt) || variant.name().equals(reuss))
            .flatMap(variant -> variant.answer(question).stream())
            .mapToDouble(Answer::value)
            .toArray();
    if (values.length < 2 || values[0] + values[1] == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(2 * Math.abs((values[0] - values[1]) / (values[0] + values[1])));
  }
}
