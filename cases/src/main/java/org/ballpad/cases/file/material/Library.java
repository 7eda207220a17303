package org.ballpad.cases.file.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.materials.Material;

/// Data that come with the program: one file for each material or life model, found by name or
/// alias.
///
/// Only the index is read at first; a file is read when its name is asked for.
///
/// @param folder below the library, with a slash at its end; empty for the materials
/// @param files file name without ending, by name and alias
public record Library(String folder, Map<String, String> files) {
  /// Keys of a library file that an entry of a case does not have.
  static final List<String> OWN_KEYS = List.of("name", "aliases");

  /// The materials on the class path.
  static Library open() {
    return open("");
  }

  /// One folder of the library on the class path.
  public static Library open(String folder) {
    var files = new LinkedHashMap<String, String>();
    for (String line : text(folder + "index.txt").split("\n")) {
      String[] names = line.split(" ");
      for (String name : names) {
        files.put(name, names[0]);
      }
    }
    return new Library(folder, files);
  }

  /// All names and aliases.
  public Set<String> names() {
    return files.keySet();
  }

  /// What the file of a name says.
  ///
  /// @param name name or alias
  /// @return empty if there is no such file
  public Optional<Tree.MapNode> read(String name, Faults faults) {
    if (!files.containsKey(name)) {
      return Optional.empty();
    }
    String file = folder + files.get(name) + ".yaml";
    return YamlText.parse("library/" + file, text(file), faults).map(Tree.MapNode.class::cast);
  }

  private static String text(String file) {
    try (InputStream in = Material.class.getResourceAsStream("library/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
