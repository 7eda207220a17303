package org.ballpad.cases.file.life;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.file.material.Provenance;
import org.ballpad.cases.file.material.Sources;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.Key;

/// Reads one file of the life library. What is wrong is recorded as faults.
final class EntryReader {
  private static final String[] OTHER_KEYS = {
    "name", "aliases", "title", "alloy", "note", "refused", "law", "sources"
  };

  private final Values values;
  private final RecordBinder binder;

  EntryReader(Faults faults) {
    this.values = new Values(Units.NONE, faults);
    this.binder = new RecordBinder(values);
  }

  /// The keys that every file has.
  private record Heading(
      @Key("name") String name,
      @Key(value = "other names", otherwise = Key.NOTHING) List<String> aliases,
      @Key("what it is") String title,
      @Key("family of the solder that it was found with") Alloy alloy,
      @Key("what to know") String note) {}

  Optional<LifeEntry> read(Tree.MapNode map) {
    Tree.MapNode top = map;
    for (String key : List.of("name", "aliases", "title", "alloy", "note")) {
      top = top.without(key);
    }
    Optional<Heading> heading =
        binder.bind(Heading.class, map, "", top.entries().keySet().toArray(String[]::new));
    Optional<LifeContent> content = heading.flatMap(h -> content(map, h.name()));
    return content.map(found ->
        new LifeEntry(
            Stream.concat(Stream.of(heading.get().name()), heading.get().aliases().stream())
                .toList(),
            heading.get().title(),
            heading.get().alloy(),
            heading.get().note().strip(),
            found,
            provenance(map)));
  }

  private Optional<LifeContent> content(Tree.MapNode map, String name) {
    Optional<Tree> refused = map.get("refused");
    if (refused.isPresent()) {
      return values.text(refused.get(), "refused").map(why -> new LifeContent.Refused(why.strip()));
    }
    Optional<LawKeys> law =
        map.get("law")
            .flatMap(node -> binder.bindOneOf(LawKeys.class, "type", List.of(), node, "law"));
    if (law.isEmpty()) {
      values.faults().add(map, "", "`law` or `refused` is needed");
      return Optional.empty();
    }
    return switch (law.get()) {
      case LawKeys.NorrisLandzberg keys ->
          Optional.of(new LifeContent.Acceleration(keys.model(name)));
      case LawKeys.Fatigue keys ->
          binder
              .bind(BundleKeys.class, map, "", OTHER_KEYS)
              .map(bundle -> new LifeContent.Fatigue(bundle.with(name, keys.law())));
    };
  }

  /// That of the law as a whole first, then that of single constants.
  private List<Provenance> provenance(Tree.MapNode map) {
    Sources sources = Sources.read(map, "", values, LawKeys.properties());
    return sources.parts().keySet().stream().map(part -> sources.of(part, map.at())).toList();
  }
}
