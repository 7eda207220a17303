package org.ballpad.cases.file.point;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFiles;
import org.ballpad.cases.file.Parameters;
import org.ballpad.cases.file.SourceFiles;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.material.LawLibrary;
import org.ballpad.cases.file.material.LawSet;
import org.ballpad.cases.file.material.MaterialReader;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;

/// The material that somebody names without a case: one of the library, `case.yaml#NAME` for one as
/// a case sees it, `file.yaml` for a file like those of the library, or a published set of
/// constants for the material that it belongs to.
///
/// @param text what was written
/// @param reader knows the materials
/// @param name the material among them
/// @param set keys of the set that goes over it; none unless a set was named
/// @param faults of the files that were read
public record MaterialChoice(
    String text, MaterialReader reader, String name, Map<String, Tree.Entry> set, Faults faults) {

  /// There is no such material; the message says what is meant.
  public static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  /// Finds what a text means.
  ///
  /// @throws Unknown if there is no such material or set
  /// @throws CaseFault if a file cannot be used
  public static MaterialChoice of(String text) throws Unknown, CaseFault {
    return text.contains("#") || text.matches(".*\\.ya?ml") ? inFile(text) : inLibrary(text);
  }

  private static MaterialChoice inLibrary(String text) throws Unknown {
    var faults = new Faults();
    Place nowhere = Place.of(text);
    var reader =
        new MaterialReader(new Tree.MapNode(Map.of(), nowhere), new Values(Units.NONE, faults));
    if (reader.names().contains(text)) {
      return new MaterialChoice(text, reader, text, Map.of(), faults);
    }
    var laws = new LawLibrary();
    LawSet set = laws.find(text).orElseThrow(() -> unknown(text, reader.names(), laws.names()));
    if (!set.refused().isEmpty()) {
      throw new Unknown("'" + text + "' is refused: " + set.refused());
    }
    if (set.material().isEmpty()) {
      throw new Unknown(
          "no material of the library belongs to '%s'; name one and write `%s: %s` in the path file"
              .formatted(text, String.join(": " + text + "` and `", set.keys()), text));
    }
    var entry = new Tree.Entry(nowhere, new Tree.ScalarNode(text, true, nowhere));
    var entries = new LinkedHashMap<String, Tree.Entry>();
    set.keys().forEach(key -> entries.put(key, entry));
    return new MaterialChoice(text, reader, set.material(), entries, faults);
  }

  private static MaterialChoice inFile(String text) throws Unknown, CaseFault {
    String[] parts = text.split("#", 2);
    Path file = Path.of(parts[0]);
    var faults = new Faults();
    Optional<Tree.MapNode> document =
        new SourceFiles(faults).read(file).map(written -> Parameters.resolve(written, faults));
    if (document.isEmpty()) {
      throw new CaseFault(faults.inOrder(parts[0]));
    }
    boolean isCase = document.get().get("materials").isPresent() || parts.length > 1;
    String only = CaseFiles.name(file);
    var reader =
        new MaterialReader(
            isCase ? document.get() : alone(only, document.get()),
            new Values(Header.read(document.get(), faults), faults));
    String name = parts.length > 1 ? parts[1] : only;
    if (!reader.names().contains(name)) {
      throw unknown(text, reader.names(), Set.of());
    }
    return new MaterialChoice(text, reader, name, Map.of(), faults);
  }

  /// A file like those of the library as the only entry of a case.
  private static Tree.MapNode alone(String name, Tree.MapNode file) {
    Tree.MapNode entry = file.without("name").without("aliases").without("units");
    var block = new Tree.MapNode(Map.of(name, new Tree.Entry(file.at(), entry)), file.at());
    return new Tree.MapNode(Map.of("materials", new Tree.Entry(file.at(), block)), file.at());
  }

  private static Unknown unknown(String text, Set<String> materials, Set<String> sets) {
    Set<String> names = new LinkedHashSet<>(materials);
    names.addAll(sets);
    String word = text.substring(text.indexOf('#') + 1);
    String hint =
        Spelling.nearest(word, names)
            .map(near -> "did you mean '" + near + "'?")
            .orElse(
                text.contains("#") || sets.isEmpty()
                    ? "a case is followed by # and one of its materials"
                    : "'ballpad materials' lists all");
    return new Unknown("there is no material or set '%s'; %s".formatted(text, hint));
  }

  /// The material with the behaviour that a document says over it; empty if something is wrong.
  ///
  /// @param values units of the document
  Optional<CaseMaterial> over(Tree.MapNode document, Values values) {
    Map<String, Tree.Entry> written = new LinkedHashMap<>();
    for (String key : MaterialReader.behaviours()) {
      if (document.entries().containsKey(key)) {
        written.put(key, document.entries().get(key));
      }
    }
    if (written.isEmpty()) {
      written.putAll(set);
    }
    if (document.entries().containsKey("source")) {
      written.put("source", document.entries().get("source"));
    }
    return reader.over(name, new Tree.MapNode(written, document.at()), values);
  }
}
