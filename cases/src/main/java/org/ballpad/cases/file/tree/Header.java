package org.ballpad.cases.file.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballpad.mesh.Quantity;

/// Reads what a file says of itself: `units: {length: um, temperature: degC, ...}` and `schema`.
public final class Header {
  private Header() {}

  /// The header of a document, or [Units#NONE] when it has none.
  public static Units read(Tree.MapNode document, Faults faults) {
    Units units = Units.NONE;
    Optional<Tree> header = document.get("units");
    if (header.isEmpty()) {
      return units;
    }
    if (!(header.get() instanceof Tree.MapNode map)) {
      faults.add(header.get(), "units", "a map of quantity: unit is needed, as {length: um}");
      return units;
    }
    for (Map.Entry<String, Tree.Entry> entry : map.entries().entrySet()) {
      units = add(units, entry.getKey(), entry.getValue(), faults);
    }
    return units;
  }

  /// Refuses every version of the format but 1, where `schema` gives one.
  public static void checkVersion(Tree.MapNode document, Faults faults) {
    Optional<Tree> schema = document.get("schema");
    if (schema.isPresent()
        && !(schema.get() instanceof Tree.ScalarNode one && one.text().equals("1"))) {
      String message = "format version 1 is known, not " + schema.get().describe();
      faults.add(schema.get(), "schema", message);
    }
  }

  /// Quantities that a header may name.
  public static List<Quantity> quantities() {
    return Arrays.stream(Quantity.values()).filter(Units::needsUnit).toList();
  }

  /// The word for a quantity in the header.
  public static String word(Quantity quantity) {
    return quantity.name().toLowerCase(Locale.ROOT);
  }

  private static Units add(Units units, String word, Tree.Entry entry, Faults faults) {
    String path = "units." + word;
    Optional<Quantity> quantity =
        quantities().stream().filter(q -> word(q).equals(word)).findFirst();
    if (quantity.isEmpty()) {
      List<String> words = quantities().stream().map(Header::word).toList();
      faults.add(new Fault(entry.at(), path, "unknown quantity" + Spelling.hint(word, words)));
      return units;
    }
    Optional<Units.Unit> unit =
        entry.value() instanceof Tree.ScalarNode scalar
            ? Units.unit(quantity.get(), scalar.text())
            : Optional.empty();
    if (unit.isEmpty()) {
      String accepted = Spelling.list(Units.names(quantity.get()));
      String is = "E-UNIT " + entry.value().describe() + " is not a unit of " + word;
      faults.add(entry.value(), path, is + "; accepted units: " + accepted);
      // A stand-in, so that numbers of this quantity are not faults as well.
      return units.with(quantity.get(), Units.internal(quantity.get()));
    }
    return units.with(quantity.get(), unit.get());
  }
}
