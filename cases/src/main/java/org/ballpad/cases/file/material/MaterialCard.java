package org.ballpad.cases.file.material;

import java.util.List;
import java.util.stream.Stream;

/// One material of the library, to be looked at.
///
/// @param names its name, then its aliases
/// @param title what it is, in a few words
/// @param note why these numbers carry the name
/// @param material what a case would receive
public record MaterialCard(List<String> names, String title, String note, CaseMaterial material) {

  /// Its name.
  public String name() {
    return names.getFirst();
  }

  /// What it belongs to: the family that claims ask for, else what is done with it.
  public String kind() {
    var traits = material.traits();
    return Stream.of(traits.family(), traits.solder() ? "solder" : "", traits.etchClass())
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("other");
  }

  /// What is known of it: `elastic, expansion, Tg`; empty for a material of the geometry alone.
  public List<String> has() {
    return provenances().map(p -> group(p.property())).distinct().toList();
  }

  /// How far its numbers were checked, each mark once.
  public List<Mark> marks() {
    return provenances().map(Provenance::mark).distinct().toList();
  }

  /// Where each of its numbers comes from.
  public Stream<Provenance> provenances() {
    return Stream.concat(material.provenance().stream(), material.origins().values().stream());
  }

  private static String group(String property) {
    String[] words = property.split("\\.");
    return words[0].equals("process") ? words[1] : words[0];
  }
}
