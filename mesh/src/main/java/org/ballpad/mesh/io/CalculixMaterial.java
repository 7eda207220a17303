package org.ballpad.mesh.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.ballpad.mesh.io.Deck.Elastic;
import org.ballpad.mesh.io.Deck.Row;

/// The cards of one material of a [Deck] for CalculiX.
///
/// Constants of creep count at the temperatures of `*ELASTIC` alone, so both tables have the same
/// ones. A table of one row is written without its temperature and holds at all of them.
final class CalculixMaterial {
  /// The program reads no more than 20 characters of a number: sign, 14 digits, point and exponent.
  private static final String NUMBER = "%.13e";

  /// Numbers on one line, at most.
  private static final int PER_LINE = 8;

  private CalculixMaterial() {}

  /// The lines below `*MATERIAL`.
  ///
  /// @param start temperature from which expansion is measured
  static List<String> cards(Deck.Body body, double start) {
    List<String> cards = new ArrayList<>();
    cards.add(
        switch (body.elastic().getFirst().value()) {
          case Elastic.Isotropic _ -> "*ELASTIC";
          case Elastic.Orthotropic _ -> "*ELASTIC, TYPE=ENGINEERING CONSTANTS";
        });
    cards.addAll(table(body.elastic(), CalculixMaterial::constants));
    boolean isEven = !body.hasDirections();
    cards.add((isEven ? "*EXPANSION, ZERO=" : "*EXPANSION, TYPE=ORTHO, ZERO=") + number(start));
    cards.addAll(
        table(
            body.expansion(),
            e -> isEven ? new double[] {e.r()} : new double[] {e.r(), e.t(), e.z()}));
    body.flow().ifPresent(flow -> cards.addAll(cards(flow)));
    return cards;
  }

  private static double[] constants(Elastic elastic) {
    return switch (elastic) {
      case Elastic.Isotropic(double e, double nu) -> new double[] {e, nu};
      case Elastic.Orthotropic o ->
          new double[] {
            o.er(), o.et(), o.ez(), o.nuRt(), o.nuRz(), o.nuTz(), o.gRt(), o.gRz(), o.gTz()
          };
    };
  }

  private static List<String> cards(Deck.Flow flow) {
    List<String> cards = new ArrayList<>();
    switch (flow) {
      case Deck.Flow.Plastic(var curves) -> {
        cards.add("*PLASTIC");
        for (var curve : curves) {
          boolean isOne = curves.size() == 1;
          for (Deck.YieldPoint point : curve.value()) {
            String values = numbers(point.stress(), point.plasticStrain());
            cards.add(isOne ? values : values + ", " + number(curve.temperature()));
          }
        }
      }
      case Deck.Flow.Creep(var laws) -> {
        cards.add("*CREEP, LAW=NORTON");
        cards.addAll(table(laws, law -> new double[] {law.factor(), law.exponent(), 0}));
      }
    }
    return cards;
  }

  /// A line for every row, its temperature last; rows of more than eight numbers go on in a second.
  private static <T> List<String> table(List<Row<T>> rows, Function<T, double[]> values) {
    List<String> lines = new ArrayList<>();
    for (Row<T> row : rows) {
      DoubleStream all = DoubleStream.of(values.apply(row.value()));
      double[] line =
          (rows.size() == 1 ? all : DoubleStream.concat(all, DoubleStream.of(row.temperature())))
              .toArray();
      if (line.length <= PER_LINE) {
        lines.add(numbers(line));
      } else {
        lines.add(numbers(DoubleStream.of(line).limit(PER_LINE).toArray()) + ",");
        lines.add(numbers(DoubleStream.of(line).skip(PER_LINE).toArray()));
      }
    }
    return lines;
  }

  static String numbers(double... values) {
    List<String> texts = new ArrayList<>();
    for (double value : values) {
      texts.add(number(value));
    }
    return String.join(", ", texts);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, NUMBER, value);
  }
}
