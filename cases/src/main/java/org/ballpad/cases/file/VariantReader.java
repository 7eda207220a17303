package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import org.ballpad.cases.file.history.History;
import org.ballpad.cases.file.history.HistoryReader;
import org.ballpad.cases.file.life.LifeLibrary;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Settings;
import org.ballpad.mesh.section.Section;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.result.Probe;

/// Reads one variant's document into a [Variant].
final class VariantReader {
  private final String name;
  private final Set<String> variants;
  private final Tree.MapNode document;
  private final Values values;
  private final RecordBinder binder;
  private Optional<Map<String, CaseMaterial>> materials = Optional.empty();
  private Optional<List<ProcessStep>> steps = Optional.empty();

  /// @param variants names of all variants of the case
  /// @param patched the document with the variant's patches, its parameters not yet replaced
  VariantReader(String name, Set<String> variants, Tree.MapNode patched) {
    Faults faults = new Faults();
    this.name = name;
    this.variants = variants;
    this.document = Parameters.resolve(patched, faults);
    this.values = new Values(Header.read(document, faults), faults);
    LifeLibrary lives = new LifeLibrary();
    this.binder =
        new RecordBinder(
            values,
            Map.of(Bundle.class, lives::bundle, NorrisLandzberg.class, lives::acceleration));
  }

  /// The variant; empty when anything is wrong with it, which is then recorded.
  Optional<Variant> read() {
    Optional<Settings> settings = block(Settings.class, "settings");
    Optional<SectionReader.Frame> frame =
        required("section").flatMap(new SectionReader(values, binder)::read);
    steps = steps(frame.map(SectionReader.Frame::section), settings);
    Optional<Boundary> boundary = block(Boundary.class, "boundary");
    Optional<History> history =
        steps.flatMap(s -> new HistoryReader(values, binder).read(orEmpty("history"), s));
    int before = values.faults().count();
    List<Probe> results = results();
    // Names and units are only known where the questions are.
    Optional<ResultKeys> keys =
        frame
            .filter(_ -> values.faults().count() == before)
            .map(known -> new ResultKeys(name, variants, results, known.hypothesis()));
    List<Expectation> expectations =
        each(keys, ExpectReader.KEY, (k, node) -> new ExpectReader(values, k).read(node));
    List<Requirement> requirements =
        each(keys, RequireReader.KEY, (k, node) -> new RequireReader(values, k).read(node));
    Optional<MeshSizes> mesh = block(MeshSizes.class, "mesh");
    OptionalDouble accuracy = accuracy();
    Optional<ClaimsAsked> claims =
        document.get("claims").flatMap(new ClaimsReader(values, binder)::read);
    if (values.faults().count() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Variant(
            name,
            frame.orElseThrow().section(),
            frame.orElseThrow().outOfPlane(),
            steps.orElseThrow(),
            materials.orElseThrow(),
            settings.orElseThrow(),
            boundary.orElseThrow(),
            history.orElseThrow(),
            results,
            mesh.orElseThrow(),
            accuracy,
            claims,
            expectations,
            requirements,
            document.without(ExpectReader.KEY).without(RequireReader.KEY)));
  }

  /// The variant's name.
  String name() {
    return name;
  }

  /// What is wrong with it.
  Faults faults() {
    return values.faults();
  }

  /// Regions that the steps make; empty when the steps have a fault.
  Optional<List<String>> regions() {
    return steps.map(all -> all.stream().flatMap(s -> StepsReader.regions(s).stream()).toList());
  }

  /// Records names of regions that no variant makes.
  ///
  /// @param known regions of all variants
  void checkNames(RegionNames known) {
    known.check(binder.mentions(), values.faults());
  }

  private Optional<List<ProcessStep>> steps(
      Optional<Section> section, Optional<Settings> settings) {
    StepsReader reader = new StepsReader(values, binder);
    Optional<Tree> written = required("steps");
    Optional<List<ProcessStep>> read = written.flatMap(reader::read);
    materials = written.flatMap(node -> reader.materials(node, document));
    // Without the traits of a material the process would only complain of what they lack.
    if (read.isPresent() && materials.isPresent() && section.isPresent() && settings.isPresent()) {
      Tree.ListNode list = (Tree.ListNode) written.get();
      reader.check(list, read.get(), section.get(), this::traits, settings.get());
    }
    return read;
  }

  private ProcessTraits traits(String material) {
    return materials.orElseThrow().get(material).traits();
  }

  private List<Probe> results() {
    List<Probe> probes = new ArrayList<>();
    Map<String, Place> first = new HashMap<>();
    Tree node = document.get("results").orElse(new Tree.ListNode(List.of(), document.at()));
    int i = 0;
    for (Tree item : values.items(node)) {
      String path = Paths.item("results", item, i++);
      Optional<Probe> probe = binder.bindOneOf(Probe.class, "measure", List.of(), item, path);
      probe.ifPresent(probes::add);
      Place before = probe.map(p -> first.putIfAbsent(p.name(), item.at())).orElse(null);
      if (before != null) {
        values.faults().add(item, path, "name given twice; first " + before.asSeenFrom(item.at()));
      }
    }
    return probes;
  }

  private <T> List<T> each(
      Optional<ResultKeys> keys, String key, BiFunction<ResultKeys, Tree, List<T>> reader) {
    Optional<Tree> node = document.get(key);
    return keys.isPresent() && node.isPresent() ? reader.apply(keys.get(), node.get()) : List.of();
  }

  private OptionalDouble accuracy() {
    Optional<Tree> node = document.get("accuracy");
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble accuracy = values.number(node.get(), "accuracy", Quantity.FRACTION);
    if (accuracy.isPresent() && (accuracy.getAsDouble() <= 0 || accuracy.getAsDouble() >= 1)) {
      String is =
          "E-RANGE accuracy = " + ((Tree.ScalarNode) node.get()).text() + " is outside (0, 1)";
      values.faults().add(node.get(), "accuracy", is);
    }
    return accuracy;
  }

  private <T> Optional<T> block(Class<T> type, String key) {
    return binder.bind(type, orEmpty(key), key);
  }

  private Tree orEmpty(String key) {
    return document.get(key).orElse(new Tree.MapNode(Map.of(), document.at()));
  }

  private Optional<Tree> required(String key) {
    Optional<Tree> node = document.get(key);
    if (node.isEmpty()) {
      values.faults().add(document, "", "`" + key + "` is missing");
    }
    return node;
  }
}
