package org.ballpad.cases.file.material;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Key;

/// The sets of constants of inelastic laws that come with the program, by name or alias.
public final class LawLibrary {
  private final Library library = Library.open("law/");

  /// The keys that every file has.
  private record Heading(
      @Key("name") String name,
      @Key(value = "other names", otherwise = Key.NOTHING) List<String> aliases,
      @Key("what it is") String title,
      @Key("what to know") String note,
      @Key(value = "why it must not be used", otherwise = Key.NOTHING) String refused,
      @Key(value = "library material that it belongs to", otherwise = Key.NOTHING)
          String material) {}

  /// All names and aliases.
  public Set<String> names() {
    return library.names();
  }

  /// Every set, by name.
  public List<LawSet> sets() {
    return new LinkedHashSet<>(library.files().values()).stream().map(this::set).toList();
  }

  /// The set of a name or alias; empty if nobody bears it.
  public Optional<LawSet> find(String name) {
    return names().contains(name) ? Optional.of(set(library.files().get(name))) : Optional.empty();
  }

  /// The set that somebody wants to use; a name that is unknown, refused, or one of another law is
  /// a fault.
  ///
  /// @param key the law: `anand`
  /// @param mention where the name is written
  /// @param path the key there
  Optional<Definition.Inelastic> use(
      String name, String key, Tree mention, String path, Faults faults) {
    if (!names().contains(name)) {
      String hint = Spelling.hint(name, names());
      faults.add(mention, path, "unknown set `" + name + "`" + hint);
      return Optional.empty();
    }
    LawSet set = set(library.files().get(name));
    if (!set.refused().isEmpty()) {
      faults.add(mention, path, "`" + name + "` is refused: " + set.refused());
      return Optional.empty();
    }
    if (!set.keys().contains(key)) {
      String keys = String.join("` and `", set.keys());
      faults.add(mention, path, "`" + name + "` is a set of `" + keys + "`");
    }
    return Optional.ofNullable(set.blocks().get(key));
  }

  private LawSet set(String name) {
    var faults = new Faults();
    Tree.MapNode map = library.read(name, faults).orElseThrow();
    var values = new Values(Units.NONE, faults);
    var binder = new RecordBinder(values);
    String[] others =
        Stream.concat(BehaviourReader.KEYS.stream(), Stream.of("sources")).toArray(String[]::new);
    Optional<Heading> heading = binder.bind(Heading.class, map, "", others);
    Sources sources = Sources.read(map, "", values, BehaviourReader.KEYS);
    Map<String, Definition.Inelastic> blocks = new BehaviourReader(values).read(map, "", sources);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the library itself is at fault: " + faults.list());
    }
    Heading h = heading.orElseThrow();
    return new LawSet(
        library.names().stream().filter(n -> library.files().get(n).equals(name)).toList(),
        h.title(),
        h.note().strip(),
        h.refused() == null ? "" : h.refused().strip(),
        h.material() == null ? "" : h.material(),
        blocks);
  }
}
