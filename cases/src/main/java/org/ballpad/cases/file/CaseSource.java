package org.ballpad.cases.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;

/// A case file and the files that it extends, read once, and some of its variants, to be looked at
/// with other values: the points of a sweep.
public final class CaseSource {
  private final Path file;
  private final Tree.MapNode document;
  private final List<Path> files;
  private final List<Fault> faults;

  /// Documents of the chosen variants before anything is changed: the same at every point.
  private final Map<String, Tree.MapNode> documents;

  private CaseSource(
      Path file, Tree.MapNode document, List<Path> files, List<Fault> faults, List<String> chosen) {
    this.file = file;
    this.document = document;
    this.files = files;
    this.faults = faults;
    this.documents = new CaseFile(this).documents(chosen);
  }

  /// Reads the files and lays them over each other; of variants, the case as written is chosen.
  ///
  /// @throws CaseFault where there is no document; other faults are said by [#whole]
  public static CaseSource read(Path file) throws CaseFault {
    Faults faults = new Faults();
    SourceFiles sources = new SourceFiles(faults);
    Optional<Tree.MapNode> document = sources.read(file);
    if (document.isEmpty()) {
      throw new CaseFault(faults.inOrder(file.toString()));
    }
    return new CaseSource(file, document.get(), sources.files(), faults.list(), List.of());
  }

  /// The same with other variants chosen.
  ///
  /// @param variants names of variants; none for the case as written
  public CaseSource choose(List<String> variants) {
    return new CaseSource(file, document, files, faults, List.copyOf(variants));
  }

  /// The case with all its variants.
  ///
  /// @throws CaseFault with all faults that can be seen without computing a geometry
  public Case whole() throws CaseFault {
    return new CaseFile(this).read();
  }

  /// The chosen variants with some keys changed, whatever their patches say.
  ///
  /// @param changes values by path, as under `set:` of a variant
  /// @throws CaseFault with all faults that can be seen without computing a geometry
  public List<Variant> with(Map<String, Tree.Entry> changes) throws CaseFault {
    return new CaseFile(this).read(changed(changes, "", new Faults()));
  }

  /// Looks whether all keys exist that are to be changed.
  ///
  /// @param path what the keys stand under, for messages
  /// @throws CaseFault with those that do not
  public void requireKeys(Map<String, Tree.Entry> changes, String path) throws CaseFault {
    Faults found = new Faults();
    changed(changes, path, found);
    if (!found.isEmpty()) {
      throw new CaseFault(found.list());
    }
  }

  /// What the chosen variants come down to with some keys changed, by name: documents without
  /// parameters, patches and other files. Quicker than [#with], because nothing is checked.
  public Map<String, Tree.MapNode> resolved(Map<String, Tree.Entry> changes) {
    Faults unheard = new Faults();
    Map<String, Tree.MapNode> documents = changed(changes, "", unheard);
    documents.replaceAll((name, variant) -> Parameters.resolve(variant, unheard));
    return documents;
  }

  /// The numbers of the parameters of the first chosen variant with some keys changed.
  ///
  /// @return gives the number of a name, or throws
  ///   [org.ballpad.cases.file.tree.Arithmetic.BadExpression]
  public Function<String, Double> numbers(Map<String, Tree.Entry> changes) {
    Faults unheard = new Faults();
    Tree.MapNode first = changed(changes, "", unheard).values().iterator().next();
    return Parameters.numbers(first, unheard);
  }

  private Map<String, Tree.MapNode> changed(
      Map<String, Tree.Entry> changes, String path, Faults found) {
    Map<String, Tree.MapNode> changed = new LinkedHashMap<>(documents);
    Patches patches = new Patches(found);
    changed.replaceAll((name, variant) -> patches.set(variant, changes, path));
    return changed;
  }

  /// What stands under a key at the top of the file.
  public Optional<Tree> get(String key) {
    return document.get(key);
  }

  /// Where the case is written.
  public Path file() {
    return file;
  }

  Tree.MapNode document() {
    return document;
  }

  /// Every file that was read, the case itself first.
  List<Path> files() {
    return files;
  }

  /// What is wrong with the files as such.
  List<Fault> faults() {
    return faults;
  }
}
