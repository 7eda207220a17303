package org.ballpad.cases.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;

/// A case file and the files that it extends, read once, to be looked at with other values: the
/// points of a sweep.
public final class CaseSource {
  private final Path file;
  private final Tree.MapNode document;
  private final List<Path> files;
  private final List<Fault> faults;

  private CaseSource(Path file, Tree.MapNode document, List<Path> files, List<Fault> faults) {
    this.file = file;
    this.document = document;
    this.files = files;
    this.faults = faults;
  }

  /// Reads the files and lays them over each other.
  ///
  /// @throws CaseFault where there is no document; other faults are said by [#with]
  public static CaseSource read(Path file) throws CaseFault {
    Faults faults = new Faults();
    SourceFiles sources = new SourceFiles(faults);
    Optional<Tree.MapNode> document = sources.read(file);
    if (document.isEmpty()) {
      throw new CaseFault(faults.inOrder(file.toString()));
    }
    return new CaseSource(file, document.get(), sources.files(), faults.list());
  }

  /// The case with some keys changed, in every variant and whatever its patches say.
  ///
  /// @param changes values by path, as under `set:` of a variant
  /// @throws CaseFault with all faults that can be seen without computing a geometry
  public Case with(Map<String, Tree.Entry> changes) throws CaseFault {
    return new CaseFile(this, changes).read();
  }

  /// Looks whether all keys exist that are to be changed.
  ///
  /// @throws CaseFault with those that do not
  public void requireKeys(Map<String, Tree.Entry> changes, String path) throws CaseFault {
    Faults found = new Faults();
    new Patches(found).set(document, changes, path);
    if (!found.isEmpty()) {
      throw new CaseFault(found.list());
    }
  }

  /// What the case as written and its variants come down to with some keys changed, by name:
  /// documents without parameters, patches and other files. Quicker than [#with], because nothing
  /// is checked.
  public Map<String, Tree.MapNode> resolved(Map<String, Tree.Entry> changes) {
    return new CaseFile(this, changes).resolved();
  }

  /// The numbers of the case's parameters with some keys changed.
  ///
  /// @return gives the number of a name, or throws
  ///   [org.ballpad.cases.file.tree.Arithmetic.BadExpression]
  public Function<String, Double> numbers(Map<String, Tree.Entry> changes) {
    Faults unheard = new Faults();
    return Parameters.numbers(new Patches(unheard).set(document, changes, ""), unheard);
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
