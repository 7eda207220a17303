package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ballpad.cases.file.material.MaterialCard;
import org.ballpad.cases.file.material.Provenance;
import org.ballpad.mesh.process.ProcessTraits;

/// Materials of the library as text: all of them in a table, or one with its numbers.
public final class MaterialText {
  /// Temperatures that values are shown at, K.
  static final List<Double> SHOWN = List.of(233.15, 298.15, 398.15, 490.15, 623.15);

  private MaterialText() {}

  /// A line for each material.
  public static String table(List<MaterialCard> cards) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("material", "also", "class", "has", "marks", "what"));
    for (MaterialCard card : cards) {
      rows.add(
          List.of(
              card.name(),
              rest(card.names()),
              card.kind(),
              orNone(String.join(" ", card.has())),
              orNone(marks(card)),
              card.title()));
    }
    return TextTable.of(rows, 6);
  }

  /// One material with its values, marks and sources.
  public static String one(MaterialCard card) {
    StringBuilder text = new StringBuilder(String.join(", ", card.names()));
    text.append(": ").append(card.title()).append('\n').append(wrapped(card.note())).append('\n');
    text.append("class   ").append(card.kind()).append('\n');
    text.append("traits  ").append(traits(card.material().traits())).append('\n');
    List<PropertyCurve> curves = PropertyCurve.of(card.material());
    if (!curves.isEmpty()) {
      text.append('\n').append(TextTable.of(values(curves), 4));
    }
    if (!card.material().missing().isEmpty()) {
      String missing = String.join(", ", card.material().missing());
      text.append("\nno ").append(missing).append(": a case that solves must give it\n");
    }
    return text.append('\n').append(sources(card.provenances().toList())).toString();
  }

  /// What process steps are told of it.
  static String traits(ProcessTraits traits) {
    List<String> words = new ArrayList<>();
    say(words, traits.photosensitive(), "photosensitive " + traits.tone());
    say(words, traits.opaque(), "opaque");
    say(words, traits.conductor(), "conductor");
    say(words, traits.catalytic(), "catalytic");
    say(words, traits.wettable(), "wettable");
    say(words, traits.solder(), "solder");
    say(words, !traits.structural(), "not structural");
    say(words, !traits.etchClass().isEmpty(), "etched as " + traits.etchClass());
    say(words, !traits.family().isEmpty(), "family " + traits.family());
    if (traits.transition() != null) {
      words.add("Tg " + PropertyCurve.celsius(traits.transition()) + " degC");
    }
    return orNone(String.join(", ", words));
  }

  /// A value at a temperature, or a dash where there is none.
  static String at(PropertyCurve curve, double kelvin) {
    return curve.covers(kelvin) ? Figures.rounded(curve.value().applyAsDouble(kelvin), 4) : "-";
  }

  /// The marks of a card, as `V1 C`.
  static String marks(MaterialCard card) {
    return card.marks().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static List<List<String>> values(List<PropertyCurve> curves) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("property", "unit", "form", "given, degC"));
    SHOWN.forEach(t -> head.add(PropertyCurve.celsius(t) + " degC"));
    rows.add(head);
    for (PropertyCurve curve : curves) {
      List<String> row =
          new ArrayList<>(List.of(curve.property(), curve.unit(), curve.form(), curve.range()));
      SHOWN.forEach(t -> row.add(at(curve, t)));
      rows.add(row);
    }
    return rows;
  }

  /// Running text in lines of at most 100 characters.
  static String wrapped(String text) {
    return text.replaceAll("(.{1,100})(?: +|$)", "$1\n");
  }

  /// Properties with the same source share a line.
  static String sources(List<Provenance> all) {
    var bySource =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    p -> List.of(p.mark().name(), p.source()),
                    LinkedHashMap::new,
                    Collectors.mapping(Provenance::property, Collectors.joining(", "))));
    StringBuilder text = new StringBuilder();
    bySource.forEach((source, properties) ->
        text.append("%-3s %s: %s%n".formatted(source.get(0), properties, source.get(1))));
    return text.toString();
  }

  private static String rest(List<String> names) {
    return orNone(String.join(" ", names.subList(1, names.size())));
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "-" : text;
  }

  private static void say(List<String> words, boolean holds, String word) {
    if (holds) {
      words.add(word.strip());
    }
  }
}
