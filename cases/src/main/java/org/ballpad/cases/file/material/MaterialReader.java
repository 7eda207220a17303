package org.ballpad.cases.file.material;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.process.ProcessTraits;

/// Finds materials by the names that a case uses: in its own `materials:` block first, then in the
/// library.
///
/// An entry of the block that bears the name of a library material, or says `like:`, takes over
/// what it does not say itself. All entries are read, also those that nobody uses, so that their
/// faults are known.
public final class MaterialReader {
  private static final int DEEPEST = 20;

  private final Values values;
  private final Values libraryValues;
  private final Library library = Library.open();
  private final Map<String, Tree.Entry> own;
  private final Map<String, Optional<Definition>> definitions = new LinkedHashMap<>();
  private final Map<String, Optional<CaseMaterial>> found = new LinkedHashMap<>();

  /// Reads the `materials:` block of a case.
  ///
  /// @param document the case
  /// @param values units of the case, receiver of faults
  public MaterialReader(Tree.MapNode document, Values values) {
    this.values = values;
    this.libraryValues = new Values(Units.NONE, values.faults());
    this.own =
        document
            .get("materials")
            .flatMap(block -> values.map(block, "materials"))
            .map(Tree.MapNode::entries)
            .orElse(Map.of());
    own.keySet().forEach(this::find);
  }

  /// The blocks of an entry and the annotated records of their keys, for the schema.
  public static Map<String, Class<?>> blocks() {
    var blocks = new LinkedHashMap<String, Class<?>>();
    blocks.put("elastic", ElasticKeys.class);
    blocks.put("expansion", ExpansionKeys.class);
    BehaviourReader.KEYS.forEach(key -> blocks.put(key, BehaviourKeys.BLOCKS.get(key)));
    blocks.put("process", ProcessTraits.class);
    blocks.put("sources", SourceKeys.class);
    return blocks;
  }

  /// Blocks that may be the name of a set instead.
  public static List<String> behaviours() {
    return BehaviourReader.KEYS;
  }

  /// Directions that an expansion may be given for apart.
  public static List<String> directions() {
    return ExpansionKeys.DIRECTIONS;
  }

  /// All names that [#find] knows, those of the case first.
  public Set<String> names() {
    var names = new LinkedHashSet<>(own.keySet());
    names.addAll(library.names());
    return Collections.unmodifiableSet(names);
  }

  /// The material of a name that the case mentions; a name that nobody knows is a fault.
  ///
  /// @param mention where the name is written
  /// @param path the key there
  public Optional<CaseMaterial> find(String name, Tree mention, String path) {
    return isKnown(name)
        ? find(name).map(found -> found.mentioned(mention.at(), path))
        : unknown(name, mention, path);
  }

  /// A known material with behaviour that is said over it elsewhere.
  ///
  /// @param written the keys of that behaviour
  /// @param units units of what is written, receiver of its faults
  public Optional<CaseMaterial> over(String name, Tree.MapNode written, Values units) {
    return definition(name, Set.of())
        .flatMap(
            base -> new DefinitionReader(units).read(written, "", List.of()).map(d -> d.over(base)))
        .flatMap(known -> build(name, known, refused -> units.faults().add(written, "", refused)))
        .map(material -> material.mentioned(written.at(), ""));
  }

  private boolean isKnown(String name) {
    return own.containsKey(name) || library.names().contains(name);
  }

  private <T> Optional<T> unknown(String name, Tree mention, String path) {
    String hint =
        Spelling.nearest(name, names())
            .map(near -> "; did you mean `" + near + "`?")
            .orElse("; define it under `materials` or take one of docs/materials.md");
    values.faults().add(mention, path, "unknown material `" + name + "`" + hint);
    return Optional.empty();
  }

  private Optional<CaseMaterial> find(String name) {
    if (!found.containsKey(name)) {
      found.put(
          name,
          definition(name, Set.of())
              .flatMap(known -> build(name, known, refused -> refuse(name, refused))));
    }
    return found.get(name);
  }

  /// @param refused hears why the numbers make no material
  private Optional<CaseMaterial> build(
      String name, Definition definition, Consumer<String> refused) {
    // Traits were checked where they are written; merged, they need no second report.
    var unheard = new Values(values.units(), new Faults());
    Optional<ProcessTraits> traits =
        new RecordBinder(unheard).bind(ProcessTraits.class, definition.process(), "");
    try {
      return traits.map(new MaterialBuilder(name, definition)::build);
    } catch (IllegalArgumentException why) {
      refused.accept(why.getMessage());
      return Optional.empty();
    }
  }

  private void refuse(String name, String why) {
    Tree entry = own.get(name).value();
    Tree at = entry instanceof Tree.MapNode map ? map.get("elastic").orElse(entry) : entry;
    values.faults().add(at, Values.join(Values.join("materials", name), "elastic"), why);
  }

  /// @param users names of the case whose `like:` chain leads here
  private Optional<Definition> definition(String name, Set<String> users) {
    if (!own.containsKey(name)) {
      return inLibrary(name);
    }
    if (!definitions.containsKey(name)) {
      definitions.put(name, inCase(name, own.get(name).value(), users));
    }
    return definitions.get(name);
  }

  private Optional<Definition> inCase(String name, Tree entry, Set<String> users) {
    String path = Values.join("materials", name);
    Optional<Tree.MapNode> map = values.map(entry, path);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    var chain = new LinkedHashSet<>(users);
    chain.add(name);
    Optional<Definition> base =
        map.get().get("like").isPresent()
            ? like(name, map.get().get("like").get(), Values.join(path, "like"), chain)
            : Optional.of(inLibrary(name).orElse(Definition.nothing(map.get().at())));
    return new DefinitionReader(values)
        .read(map.get(), path, List.of())
        .flatMap(written -> base.map(written::over));
  }

  private Optional<Definition> like(String name, Tree node, String path, Set<String> chain) {
    Optional<String> base = values.text(node, path);
    if (base.isEmpty()) {
      return Optional.empty();
    }
    if (base.get().equals(name)) {
      return library.names().contains(name) ? inLibrary(name) : unknown(name, node, path);
    }
    if (chain.size() > DEEPEST) {
      values.faults().add(node, path, "a chain of more than " + DEEPEST + " materials");
      return Optional.empty();
    }
    if (chain.contains(base.get())) {
      String circle = String.join(" -> ", chain) + " -> " + base.get();
      values.faults().add(node, path, "`like` goes in a circle: " + circle);
      return Optional.empty();
    }
    return isKnown(base.get()) ? definition(base.get(), chain) : unknown(base.get(), node, path);
  }

  private Optional<Definition> inLibrary(String name) {
    return library
        .read(name, values.faults())
        .flatMap(file -> {
          Optional<Definition> base =
              file.get("like")
                  .flatMap(node -> libraryValues.text(node, "like"))
                  .map(this::inLibrary)
                  .orElse(Optional.of(Definition.nothing(file.at())));
          return new DefinitionReader(libraryValues)
              .read(file, "", Library.OWN_KEYS)
              .flatMap(written -> base.map(written::over));
        });
  }
}
