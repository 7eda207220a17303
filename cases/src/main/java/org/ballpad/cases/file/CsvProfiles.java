package org.ballpad.cases.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlText;

/// Puts the rows of a CSV file in the place of its name: `profile: oven.csv` becomes a list of
/// pairs, each of which knows its line in that file.
///
/// The name is relative to the file that has it. Rows are `t, T`; empty lines, lines that begin
/// with `#` and a first line of names are passed over.
///
/// @param read receives the files
/// @param faults receives what is wrong
record CsvProfiles(List<Path> read, Faults faults) {
  private static final String KEY = "profile";

  /// The document with rows in place of names.
  Tree.MapNode in(Tree.MapNode map) {
    Tree.MapNode result = map;
    for (Map.Entry<String, Tree.Entry> entry : map.entries().entrySet()) {
      Tree old = entry.getValue().value();
      boolean isFile =
          entry.getKey().equals(KEY)
              && old instanceof Tree.ScalarNode name
              && name.text().endsWith(".csv");
      Tree replaced = isFile ? rows((Tree.ScalarNode) old) : inside(old);
      if (replaced != old) {
        result = result.with(entry.getKey(), new Tree.Entry(entry.getValue().at(), replaced));
      }
    }
    return result;
  }

  private Tree inside(Tree node) {
    return switch (node) {
      case Tree.MapNode map -> in(map);
      case Tree.ListNode list -> {
        List<Tree> items = list.items().stream().map(this::inside).toList();
        yield items.equals(list.items()) ? list : new Tree.ListNode(items, list.at());
      }
      case Tree.ScalarNode scalar -> scalar;
    };
  }

  private Tree rows(Tree.ScalarNode name) {
    Path file = Path.of(name.at().file()).resolveSibling(name.text()).normalize();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > YamlText.LARGEST) {
        String why = Files.isRegularFile(file) ? "larger than 4 MB: " : "no such file: ";
        faults.add(name, KEY, why + file);
        return name;
      }
      read.add(file.toAbsolutePath().normalize());
      return new Tree.ListNode(rows(file, Files.readAllLines(file)), name.at());
    } catch (IOException e) {
      faults.add(name, KEY, file + " cannot be read as %s text".formatted(StandardCharsets.UTF_8));
      return name;
    }
  }

  private static List<Tree> rows(Path file, List<String> lines) {
    List<Tree> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isHeading = i == 0 && line.matches("\\p{Alpha}.*");
      if (!line.isBlank() && !line.startsWith("#") && !isHeading) {
        rows.add(row(line, file.toString(), i + 1));
      }
    }
    return rows;
  }

  private static Tree row(String line, String file, int number) {
    List<Tree> cells = new ArrayList<>();
    int column = 1;
    for (String cell : line.split(",", -1)) {
      cells.add(new Tree.ScalarNode(cell.strip(), true, new Place(file, number, column)));
      column += cell.length() + 1;
    }
    return new Tree.ListNode(cells, new Place(file, number, 1));
  }
}
