package org.ballpad.cases.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.material.MaterialReader;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.mesh.process.Process;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Settings;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.section.Section;

/// Reads `steps:` and puts what the process finds wrong with them where they are written.
final class StepsReader {
  private static final String PATH = "steps";

  private final Values values;
  private final RecordBinder binder;

  StepsReader(Values values, RecordBinder binder) {
    this.values = values;
    this.binder = binder;
  }

  /// The steps; empty when one of them has a fault.
  Optional<List<ProcessStep>> read(Tree node) {
    int before = values.faults().count();
    if (!(node instanceof Tree.ListNode list) || list.items().isEmpty()) {
      values.faults().add(node, PATH, "a list of process steps is needed");
      return Optional.empty();
    }
    List<ProcessStep> steps = new ArrayList<>();
    for (Tree item : list.items()) {
      String path = Paths.item(PATH, item, steps.size());
      binder.bindOneOf(ProcessStep.class, "type", List.of(), item, path).ifPresent(steps::add);
    }
    checkIds(list.items());
    return values.faults().count() > before ? Optional.empty() : Optional.of(steps);
  }

  /// Every material that the steps name, by the name they use; empty when one of them has a fault
  /// or is unknown, which is one.
  Optional<Map<String, CaseMaterial>> materials(Tree steps, Tree.MapNode document) {
    Map<String, Optional<CaseMaterial>> named = new LinkedHashMap<>();
    name(steps, PATH, new MaterialReader(document, values), named);
    if (named.containsValue(Optional.empty())) {
      return Optional.empty();
    }
    Map<String, CaseMaterial> materials = new LinkedHashMap<>();
    named.forEach((name, found) -> materials.put(name, found.orElseThrow()));
    return Optional.of(materials);
  }

  private void name(
      Tree node, String path, MaterialReader reader, Map<String, Optional<CaseMaterial>> named) {
    if (node instanceof Tree.ListNode list) {
      int i = 0;
      for (Tree item : list.items()) {
        name(item, Paths.item(path, item, i++), reader, named);
      }
    } else if (node instanceof Tree.MapNode map) {
      for (Map.Entry<String, Tree.Entry> entry : map.entries().entrySet()) {
        Tree value = entry.getValue().value();
        String at = Values.join(path, entry.getKey());
        if (entry.getKey().equals("composition") && value instanceof Tree.MapNode metals) {
          metals
              .entries()
              .forEach((metal, share) ->
                  named.putIfAbsent(
                      metal, reader.find(metal, share.value(), Values.join(at, metal))));
        } else if (entry.getKey().equals("material")
            && value instanceof Tree.ScalarNode material
            && !values.faults().knows(value)) {
          named.putIfAbsent(material.text(), reader.find(material.text(), value, at));
        } else {
          name(value, at, reader, named);
        }
      }
    }
  }

  /// Records what the process says about the steps as a whole.
  void check(
      Tree.ListNode written,
      List<ProcessStep> steps,
      Section section,
      Function<String, ProcessTraits> traits,
      Settings settings) {
    for (StepFault fault : Process.check(section, steps, traits, settings)) {
      values.faults().add(place(written, fault));
    }
  }

  /// The fault of a step as a fault of the file: at the key it names, or at the step.
  static Fault place(Tree.ListNode written, StepFault fault) {
    Tree step = written.items().get(fault.step());
    String path = Paths.item(PATH, step, fault.step());
    String message = fault.code() + " " + fault.getMessage();
    Optional<Tree> key = step instanceof Tree.MapNode map ? map.get(fault.key()) : Optional.empty();
    return key.isPresent()
        ? new Fault(key.get().at(), path + "." + fault.key(), message)
        : new Fault(step.at(), path, message);
  }

  /// Names of the regions that a step makes.
  static List<String> regions(ProcessStep step) {
    String id = step.info().id();
    if (id == null || step.makes().isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(List.of(id));
    int films = step.makes().size();
    IntStream.rangeClosed(1, films > 1 ? films : 0).forEach(i -> names.add(id + "." + i));
    return names;
  }

  private void checkIds(List<Tree> steps) {
    Map<String, Place> first = new HashMap<>();
    for (Tree step : steps) {
      Optional<Tree> id = step instanceof Tree.MapNode map ? map.get("id") : Optional.empty();
      if (id.isEmpty() || !(id.get() instanceof Tree.ScalarNode name)) {
        continue;
      }
      String path = PATH + "." + name.text() + ".id";
      if (!name.text().matches(Variants.NAME)) {
        values.faults().add(name, path, "a name of letters, digits, _ and - is needed");
      }
      Place before = first.putIfAbsent(name.text(), name.at());
      if (before != null) {
        values.faults().add(name, path, "id given twice; first " + before.asSeenFrom(name.at()));
      }
    }
  }
}
