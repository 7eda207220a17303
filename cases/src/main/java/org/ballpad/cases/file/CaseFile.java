package org.ballpad.cases.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.sweep.VaryReader;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;

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
          "claims",
          "reference",
          "variants",
          "accuracy",
          "mesh",
          VaryReader.KEY,
          RequireReader.KEY,
          ExpectReader.KEY);

  private final CaseSource source;
  private final Faults faults = new Faults();
  private final Values values = new Values(Units.NONE, faults);

  CaseFile(CaseSource source) {
    this.source = source;
    source.faults().forEach(faults::add);
  }

  /// Reads and checks a case.
  ///
  /// @throws CaseFault with all faults that can be seen without computing a geometry
  public static Case read(Path file) throws CaseFault {
    return CaseSource.read(file).whole();
  }

  /// The case.
  Case read() throws CaseFault {
    Tree.MapNode document = source.document();
    checkTop(document);
    Map<String, Tree.MapNode> patched = patched(document, common());
    List<String> references = references(document, patched);
    List<Variant> read = variants(common(), patched);
    document.get("title").ifPresent(node -> values.text(node, "title"));
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.inOrder(source.file().toString()));
    }
    List<Variant> variants = patched.isEmpty() ? read : read.subList(1, read.size());
    Variant asWritten = read.getFirst();
    return new Case(stem(), title(asWritten), source.files(), references, asWritten, variants);
  }

  /// Reads variants whose documents may have been changed. Names of regions were checked in the
  /// whole case.
  ///
  /// @param documents of variants, their parameters not yet replaced
  List<Variant> read(Map<String, Tree.MapNode> documents) throws CaseFault {
    Set<String> names = patched(source.document(), common()).keySet();
    List<Variant> read = new ArrayList<>();
    documents.forEach((name, document) -> {
      VariantReader reader = new VariantReader(name, names, document);
      reader.read().ifPresent(read::add);
      reader.faults().list().forEach(faults::add);
    });
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.inOrder(source.file().toString()));
    }
    return read;
  }

  /// The documents of some variants, their patches applied; of the case as written where none is
  /// named.
  Map<String, Tree.MapNode> documents(List<String> names) {
    Map<String, Tree.MapNode> documents = new LinkedHashMap<>();
    if (names.isEmpty()) {
      documents.put(asWritten(), common());
    } else {
      Map<String, Tree.MapNode> all = patched(source.document(), common());
      names.forEach(name -> documents.put(name, all.get(name)));
    }
    return documents;
  }

  /// What all variants start from.
  private Tree.MapNode common() {
    Tree.MapNode common = source.document();
    for (String key : List.of("variants", "reference", "schema", VaryReader.KEY)) {
      common = common.without(key);
    }
    return common;
  }

  private String title(Variant asWritten) {
    Optional<Tree> written = asWritten.resolved().get("title");
    return written.map(node -> ((Tree.ScalarNode) node).text()).orElse(stem());
  }

  private void checkTop(Tree.MapNode document) {
    values.refuseUnknown(document, "", KEYS);
    document.get(VaryReader.KEY).ifPresent(new VaryReader(values)::read);
    Header.checkVersion(document, faults);
  }

  private Map<String, Tree.MapNode> patched(Tree.MapNode document, Tree.MapNode common) {
    return document
        .get("variants")
        .flatMap(node -> values.map(node, "variants"))
        .map(written -> new Variants(written.entries(), faults).of(common))
        .orElse(Map.of());
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

  /// Reads the case as written and every variant.
  private List<Variant> variants(Tree.MapNode common, Map<String, Tree.MapNode> patched) {
    List<VariantReader> readers = new ArrayList<>();
    Set<String> names = patched.keySet();
    readers.add(new VariantReader(asWritten(), names, common));
    patched.forEach((name, document) -> readers.add(new VariantReader(name, names, document)));
    List<Variant> read = readers.stream().flatMap(reader -> reader.read().stream()).toList();
    checkNames(readers);
    gather(readers.getFirst(), readers.subList(1, readers.size()));
    return read;
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

  /// Takes over all faults; one that only some variants have says which.
  private void gather(VariantReader asWritten, List<VariantReader> variants) {
    Map<Fault, List<String>> owners = new LinkedHashMap<>();
    asWritten.faults().list().forEach(fault -> owners.put(fault, new ArrayList<>()));
    for (VariantReader variant : variants) {
      for (Fault fault : variant.faults().list()) {
        owners.computeIfAbsent(fault, _ -> new ArrayList<>()).add(variant.name());
      }
    }
    owners.forEach((fault, names) -> {
      String where =
          names.size() == variants.size()
              ? ""
              : names.isEmpty()
                  ? " (in the case as written)"
                  : " (in variant " + String.join(", ", names) + ")";
      faults.add(new Fault(fault.at(), fault.path(), fault.message() + where));
    });
  }

  private String asWritten() {
    return stem().matches(Variants.NAME) ? stem() : "base";
  }

  private String stem() {
    return CaseFiles.name(source.file());
  }
}
