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
import org.ballpad.materials.life.CoffinManson;
import org.ballpad.materials.life.Darveaux;
import org.ballpad.materials.life.Engelmaier;
import org.ballpad.materials.life.LifeLaw;
import org.ballpad.materials.life.MorrowEnergy;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.materials.life.Syed;
import org.ballpad.mesh.Key;

/// Reads one file of the life library. What is wrong is recorded as faults.
final class EntryReader {
  private static final String[] OTHER_KEYS = {
    "name", "aliases", "title", "note", "refused", "law", "sources"
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
      @Key("what to know") String note) {}

  Optional<LifeEntry> read(Tree.MapNode map) {
    Tree.MapNode top = map;
    for (String key : List.of("name", "aliases", "title", "note")) {
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
    if (law.get() instanceof LawKeys.NorrisLandzberg(double n, double m, double activation)) {
      return Optional.of(new LifeContent.Acceleration(new NorrisLandzberg(n, m, activation)));
    }
    return binder
        .bind(BundleKeys.class, map, "", OTHER_KEYS)
        .map(keys -> new LifeContent.Fatigue(keys.with(name, law(law.get()))));
  }

  private static LifeLaw law(LawKeys keys) {
    return switch (keys) {
      case LawKeys.Darveaux d -> new Darveaux(d.k1(), d.k2(), d.k3(), d.k4(), d.reference());
      case LawKeys.Syed s -> new Syed(s.constant());
      case LawKeys.CoffinManson c -> new CoffinManson(c.coefficient(), c.exponent());
      // C W^e = (W / W')^(1/c): W' = C^(-1/e) MPa, c = 1/e.
      case LawKeys.MorrowEnergy m ->
          new MorrowEnergy(Math.pow(m.coefficient(), -1 / m.exponent()), 1 / m.exponent());
      case LawKeys.Engelmaier e ->
          new Engelmaier(e.twiceDuctility(), e.c0(), e.c1(), e.c2(), e.t0(), e.reference());
      case LawKeys.NorrisLandzberg _ ->
          throw new IllegalArgumentException("an acceleration is no life law");
    };
  }

  /// That of the law as a whole first, then that of single constants.
  private List<Provenance> provenance(Tree.MapNode map) {
    Sources sources = Sources.read(map, "", values, LawKeys.properties());
    return sources.parts().keySet().stream().map(part -> sources.of(part, map.at())).toList();
  }
}
