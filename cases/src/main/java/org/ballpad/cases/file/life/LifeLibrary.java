package org.ballpad.cases.file.life;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballpad.cases.file.material.Library;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.NorrisLandzberg;

/// The life models that come with the program, by name or alias.
public final class LifeLibrary {
  private final Library library = Library.open("life/");

  /// All names and aliases.
  public Set<String> names() {
    return library.names();
  }

  /// Every model, by name.
  public List<LifeEntry> entries() {
    return new LinkedHashSet<>(library.files().values()).stream().map(this::entry).toList();
  }

  /// The model of a name or alias; empty if nobody bears it.
  public Optional<LifeEntry> find(String name) {
    return names().contains(name) ? Optional.of(entry(name)) : Optional.empty();
  }

  /// The model that somebody wants to use; a name that is unknown or refused is a fault.
  ///
  /// @param mention where the name is written
  /// @param path the key there
  public Optional<LifeEntry> use(String name, Tree mention, String path, Faults faults) {
    Optional<LifeEntry> found = find(name);
    if (found.isEmpty()) {
      String hint = Spelling.hint(name, names());
      faults.add(mention, path, "unknown life model `" + name + "`" + hint);
    } else if (found.get().content() instanceof LifeContent.Refused(String why)) {
      faults.add(mention, path, "`" + name + "` is refused: " + why);
      return Optional.empty();
    }
    return found;
  }

  /// The life model that turns damage into cycles; any other name is a fault.
  ///
  /// @param mention where the name is written
  /// @param path the key there
  public Optional<Bundle> bundle(String name, Tree mention, String path, Faults faults) {
    String why = "takes a life from one cycle to another; it gives none by itself";
    return use(LifeContent.Fatigue.class, why, name, mention, path, faults)
        .map(LifeContent.Fatigue::bundle);
  }

  /// The model that takes a life from one cycle to another; any other name is a fault.
  ///
  /// @param mention where the name is written
  /// @param path the key there
  public Optional<NorrisLandzberg> acceleration(
      String name, Tree mention, String path, Faults faults) {
    String all =
        entries().stream()
            .filter(entry -> entry.content() instanceof LifeContent.Acceleration)
            .map(LifeEntry::name)
            .collect(Collectors.joining(", "));
    String why = "takes no life from one cycle to another; these do: " + all;
    return use(LifeContent.Acceleration.class, why, name, mention, path, faults)
        .map(LifeContent.Acceleration::model);
  }

  private <C extends LifeContent> Optional<C> use(
      Class<C> kind, String otherwise, String name, Tree mention, String path, Faults faults) {
    Optional<LifeContent> content = use(name, mention, path, faults).map(LifeEntry::content);
    if (content.isPresent() && !kind.isInstance(content.get())) {
      faults.add(mention, path, "`" + name + "` " + otherwise);
    }
    return content.filter(kind::isInstance).map(kind::cast);
  }

  private LifeEntry entry(String name) {
    var faults = new Faults();
    Optional<LifeEntry> entry =
        library.read(name, faults).flatMap(map -> new EntryReader(faults).read(map));
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the library itself is at fault: " + faults.list());
    }
    return entry.orElseThrow();
  }
}
