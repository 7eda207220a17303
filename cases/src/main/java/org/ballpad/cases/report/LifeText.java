package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballpad.cases.file.life.LifeContent;
import org.ballpad.cases.file.life.LifeEntry;
import org.ballpad.cases.file.life.LifeLibrary;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.CoffinManson;
import org.ballpad.materials.life.Darveaux;
import org.ballpad.materials.life.Engelmaier;
import org.ballpad.materials.life.LifeLaw;
import org.ballpad.materials.life.MorrowEnergy;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.materials.life.Syed;

/// Life models of the library as text: all of them in a table, or one with its equation and recipe.
public final class LifeText {
  private LifeText() {}

  /// A line for each model.
  public static String table(List<LifeEntry> entries) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("life model", "damage", "law of the solder", "layer", "gives", "marks"));
    for (LifeEntry entry : entries) {
      rows.add(
          switch (entry.content()) {
            case LifeContent.Fatigue(Bundle b) ->
                List.of(
                    entry.name(),
                    b.metric().title(),
                    b.constitutive().isEmpty() ? "-" : b.constitutive(),
                    layer(b),
                    kind(b),
                    marks(entry));
            case LifeContent.Acceleration _ ->
                List.of(entry.name(), "none: test to use", "-", "-", "acceleration", marks(entry));
            case LifeContent.Refused _ -> List.of(entry.name(), "refused", "-", "-", "-", "-");
          });
    }
    return TextTable.of(rows, 6);
  }

  /// One model with its equation, recipe, marks and sources.
  public static String one(LifeEntry entry) {
    StringBuilder text = new StringBuilder(String.join(", ", entry.names()));
    text.append(": ")
        .append(entry.title())
        .append('\n')
        .append(MaterialText.wrapped(entry.note()))
        .append('\n');
    switch (entry.content()) {
      case LifeContent.Fatigue(Bundle b) -> text.append(bundle(b));
      case LifeContent.Acceleration(NorrisLandzberg model) ->
          text.append("equation  ").append(equation(model)).append('\n');
      case LifeContent.Refused(String why) -> text.append("refused: ").append(why).append('\n');
    }
    text.append('\n').append(MaterialText.sources(entry.provenance()));
    entry.warnings().forEach(warning -> text.append(warning).append('\n'));
    return text.toString();
  }

  /// How far the constants were checked, each mark once.
  static String marks(LifeEntry entry) {
    return entry.provenance().stream()
        .map(p -> p.mark().name())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /// The same of an acceleration of the library.
  static String marks(NorrisLandzberg acceleration) {
    return marks(new LifeLibrary().find(acceleration.name()).orElseThrow());
  }

  /// A law as an equation with its numbers, in internal units.
  static String equation(LifeLaw law) {
    return switch (law) {
      case Darveaux d ->
          "N = %s w^%s + a / (%s um w^%s), w = W / %s MPa"
              .formatted(f(d.k1()), f(d.k2()), f(d.k3()), f(d.k4()), f(d.reference()));
      case Syed s -> "N = 1 / (%s X)".formatted(f(s.constant()));
      case CoffinManson c -> "N = %s X^%s".formatted(f(c.coefficient()), f(c.exponent()));
      case MorrowEnergy m -> "N = (W / %s MPa)^(1 / %s)".formatted(f(m.work()), f(m.exponent()));
      case Engelmaier e ->
          "N = (X / %s)^(1/c) / 2, c = %s + %s (T - %s degC) + %s ln(1 + %s s / dwell)"
              .formatted(
                  f(e.twiceDuctility()),
                  f(e.c0()),
                  f(e.c1()),
                  PropertyCurve.celsius(e.reference()),
                  f(e.c2()),
                  f(e.t0()));
    };
  }

  static String equation(NorrisLandzberg m) {
    return "AF = (dT_test/dT_use)^%s (f_use/f_test)^%s exp(%s K (1/T_use - 1/T_test))"
        .formatted(f(m.range()), f(m.frequency()), f(m.activation()));
  }

  static String layer(Bundle bundle) {
    return Double.isNaN(bundle.layer()) ? "-" : Figures.plain(bundle.layer()) + " um";
  }

  static String kind(Bundle bundle) {
    return bundle.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String bundle(Bundle b) {
    String unit = b.metric().unit().isEmpty() ? "" : ", " + b.metric().unit();
    return """
    equation  %s
    damage    %s%s
    law       %s
    layer     %s
    recipe    %s
    gives     %s life
    """
        .formatted(
            equation(b.law()),
            b.metric().title(),
            unit,
            b.constitutive().isEmpty() ? "none named" : b.constitutive(),
            Double.isNaN(b.layer()) ? "none named" : layer(b),
            b.recipe(),
            kind(b));
  }

  private static String f(double number) {
    return Figures.plain(number);
  }
}
