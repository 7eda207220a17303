package org.ballpad.cases.file.material;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;

/// The materials that come with the program, by name or alias, without any case.
public final class MaterialLibrary {
  private static final Place NOWHERE = Place.of("library");

  private final Library library = Library.open();
  private final Faults faults = new Faults();
  private final Values values = new Values(Units.NONE, faults);
  private final MaterialReader reader =
      new MaterialReader(new Tree.MapNode(Map.of(), NOWHERE), values);

  /// All names and aliases.
  public Set<String> names() {
    return library.names();
  }

  /// Every material, by name.
  public List<MaterialCard> cards() {
    return new LinkedHashSet<>(library.files().values()).stream().map(this::card).toList();
  }

  /// The material of a name or alias; empty if nobody bears it.
  public Optional<MaterialCard> find(String name) {
    return names().contains(name) ? Optional.of(card(library.files().get(name))) : Optional.empty();
  }

  private MaterialCard card(String name) {
    Tree.MapNode file = library.read(name, faults).orElseThrow();
    List<String> names =
        names().stream().filter(other -> library.files().get(other).equals(name)).toList();
    CaseMaterial material =
        reader.find(name, new Tree.ScalarNode(name, true, NOWHERE), "").orElseThrow();
    return new MaterialCard(names, text(file, "title"), text(file, "note").strip(), material);
  }

  private String text(Tree.MapNode file, String key) {
    return file.get(key).flatMap(node -> values.text(node, key)).orElse("");
  }
}
