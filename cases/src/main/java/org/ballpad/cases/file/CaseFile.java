package org.ballpad.cases.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a case file: source files, variants, parameters, then every block of every variant.
public final class CaseFile {
  /// Keys of the top level that this version understands, in the order in which cases are written.
  static final List<String> KEYS =
      List.of(
          "schema",
          "title",
          "extends",
          "units",
          "parameters",
          "section",
          "materials",
          "steps",
          "boundary",
          "history",
          "results",
          "settings",
          "reference",
          "variants",
          "accuracy",
          "mesh");

  /// Keys of the top level that a later version will understand.
  static final List<String> LATER = List.of("require", "vary", "claims", "expect");

  private final Path file;
  private final Faults faults = new Faults();
  private final Values values = new Values(Units.NONE, faults);

  private CaseFile(Path file) {
    this.file = file;
  }

  /// Reads and checks a case.
  ///
  /// @throws CaseFault with all faults that can be seen without computing a geometry
  public static Case read(Path file) throws CaseFault {
    return new CaseFile(file).read();
  }

  private Case read() throws CaseFault {
    SourceFiles sources = new SourceFiles(faults);
    Optional<Tree.MapNode> document = sources.read(file);
    if (document.isEmpty()) {
      throw new CaseFault(faults.list());
    }
    checkTop(document.get());
    Map<String, Tree.MapNode> patched = patched(document.get());
    List<String> references = references(document.get(), patched);
    List<Variant> variants = variants(patched);
    String title =
        document.get().get("title").flatMap(node -> values.text(node, "title")).orElse(stem());
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.list());
    }
    return new Case(stem(), title, sources.files(), references, variants);
  }

  private void checkTop(Tree.MapNode document) {
    Set<String> all = new LinkedHashSet<>(KEYS);
    all.addAll(LATER);
    values.refuseUnknown(document, "", List.copyOf(all));
    for (String later : LATER) {
      Tree.Entry entry = document.entries().get(later);
      if (entry != null) {
        faults.add(new Fault(entry.at(), later, "not yet built; leave it out for now"));
      }
    }
    Optional<Tree> schema = document.get("schema");
    if (schema.isPresent()
        && !(schema.get() instanceof Tree.ScalarNode one && one.text().equals("1"))) {
      String message = "format version 1 is known, not " + schema.get().describe();
      faults.add(schema.get(), "schema", message);
    }
  }

  private Map<String, Tree.MapNode> patched(Tree.MapNode document) {
    Tree.MapNode common = document;
    for (String key : List.of("variants", "reference", "title", "schema")) {
      common = common.without(key);
    }
    Optional<Tree.MapNode> written =
        document.get("variants").flatMap(node -> values.map(node, "variants"));
    return written.isEmpty() || written.get().entries().isEmpty()
        ? Map.of(stem().matches(Variants.NAME) ? stem() : "base", common)
        : new Variants(written.get().entries(), faults).of(common);
  }

  private List<String> references(Tree.MapNode document, Map<String, ?> variants) {
    List<String> references = new ArrayList<>();
    for (Tree node : document.get("reference").map(values::items).orElse(List.of())) {
      Optional<String> name = values.text(node, "reference");
      if (name.isPresent() && !variants.containsKey(name.get())) {
        String hint = Spelling.hint(name.get(), variants.keySet());
        faults.add(node, "reference", "there is no variant `" + name.get() + "`" + hint);
      }
      name.ifPresent(references::add);
    }
    return references;
  }

  /// Reads every variant; a fault that only some of them have says which.
  private List<Variant> variants(Map<String, Tree.MapNode> patched) {
    List<Variant> variants = new ArrayList<>();
    Map<String, Faults> found = new LinkedHashMap<>();
    List<VariantReader> readers = new ArrayList<>();
    patched.forEach((name, document) -> {
      Faults own = new Faults();
      VariantReader reader = new VariantReader(name, document, own);
      reader.read().ifPresent(variants::add);
      readers.add(reader);
      found.put(name, own);
    });
    checkNames(readers);
    gather(found);
    return variants;
  }

  private static void checkNames(List<VariantReader> readers) {
    Set<String> known = new LinkedHashSet<>();
    for (VariantReader reader : readers) {
      if (reader.regions().isEmpty()) {
        return; // which regions there are is not known
      }
      known.addAll(reader.regions().get());
    }
    RegionNames names = new RegionNames(known);
    readers.forEach(reader -> reader.checkNames(names));
  }

  private void gather(Map<String, Faults> found) {
    Map<Fault, List<String>> variantsOf = new LinkedHashMap<>();
    found.forEach((name, own) ->
        own.list().forEach(f -> variantsOf.computeIfAbsent(f, _ -> new ArrayList<>()).add(name)));
    variantsOf.forEach((fault, names) -> {
      boolean everywhere = names.size() == found.size();
      String where = everywhere ? "" : " (in variant " + String.join(", ", names) + ")";
      faults.add(new Fault(fault.at(), fault.path(), fault.message() + where));
    });
  }

  private String stem() {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}
