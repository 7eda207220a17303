package org.ballpad.cases.file.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.junit.jupiter.api.Test;

/// The table of the library in `docs/materials.md` is what the files say. A test that fails leaves
/// the table as it should be in `target/materials-table.md`.
final class LibraryTableTest {
  private static final Path PAGE = Path.of("../docs/materials.md");
  private static final Path FRESH = Path.of("target/materials-table.md");
  private static final String BEGIN = "<!-- library table: begin -->\n";
  private static final String END = "<!-- library table: end -->";
  private static final double ROOM = 298.15;

  @Test
  void pageShowsTheLibrary() throws IOException {
    String table = table();
    Files.writeString(FRESH, table);
    String page = Files.readString(PAGE);
    String shown = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    assertEquals(table, shown, "copy cases/" + FRESH + " into docs/materials.md");
  }

  private static String table() {
    var out = new StringBuilder();
    out.append("| name | what | E, GPa | nu | ppm/K | tables, degC | marks |\n");
    out.append("|---|---|---|---|---|---|---|\n");
    Library library = Library.open();
    for (String file : new LinkedHashSet<>(library.files().values())) {
      String names =
          library.names().stream()
              .filter(name -> library.files().get(name).equals(file))
              .map(name -> "`" + name + "`")
              .collect(Collectors.joining(", "));
      out.append("| %s | %s | %s |\n".formatted(names, title(library, file), numbers(file)));
    }
    return out.toString();
  }

  private static String title(Library library, String file) {
    Tree.MapNode map = library.read(file, new Faults()).orElseThrow();
    return ((Tree.ScalarNode) map.get("title").orElseThrow()).text();
  }

  private static String numbers(String file) {
    CaseMaterial found = find(file);
    if (found.material().isEmpty()) {
      return found.provenance().isEmpty()
          ? "no data: geometry only | | | | "
          : "incomplete: no %s | | | | ".formatted(String.join(", ", found.missing()));
    }
    Material material = found.material().get();
    String marks =
        found.provenance().stream()
            .map(from -> from.mark().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return "%s | %s | %s | %s"
        .formatted(elasticity(material.elasticity()), expansion(material), range(found), marks);
  }

  private static String elasticity(Elasticity elasticity) {
    return switch (elasticity) {
      case Elasticity.Isotropic i -> "%s | %s".formatted(giga(i.e()), number(i.nu().at(ROOM)));
      case Elasticity.Orthotropic o ->
          "r %s, z %s, t %s | rz %s, rt %s, tz %s"
              .formatted(
                  giga(o.er()),
                  giga(o.ez()),
                  giga(o.et()),
                  number(o.nuRz().at(ROOM)),
                  number(o.nuRt().at(ROOM)),
                  number(o.nuTz().at(ROOM)));
    };
  }

  private static String expansion(Material material) {
    List<String> along =
        material.expansion().stream().map(LibraryTableTest::slope).distinct().toList();
    return along.size() == 1
        ? along.getFirst()
        : "r, t %s, z %s".formatted(along.get(0), along.get(1));
  }

  private static String slope(Expansion expansion) {
    return number(1e6 * expansion.strain(ROOM + 0.05, ROOM - 0.05) / 0.1);
  }

  /// The narrowest of its tables; what stands beside a held end value is the source's own range.
  private static String range(CaseMaterial found) {
    double low = 0;
    double high = 5000;
    Material material = found.material().orElseThrow();
    for (PropertyTable table : material.uncovered(0, 5000)) {
      double[] t = table.temperatures();
      low = Math.max(low, t[0]);
      high = Math.min(high, t[t.length - 1]);
    }
    String held =
        found.provenance().stream()
            .filter(from -> !from.covers(0, 5000))
            .map(from ->
                "source %s to %s".formatted(celsius(from.lowest()), celsius(from.highest())))
            .distinct()
            .collect(Collectors.joining(", "));
    String tables = high < 5000 ? celsius(low) + " to " + celsius(high) : "all";
    return held.isEmpty() ? tables : tables + " (" + held + ")";
  }

  private static String celsius(double kelvin) {
    return "%.0f".formatted(kelvin - 273.15);
  }

  private static String giga(PropertyTable table) {
    return number(table.at(ROOM) / 1000);
  }

  private static String number(double value) {
    return new BigDecimal(value, new MathContext(4)).stripTrailingZeros().toPlainString();
  }

  private static CaseMaterial find(String name) {
    var nowhere = new Place("test", 1, 1);
    var empty = new Tree.MapNode(Map.of(), nowhere);
    return new MaterialReader(empty, new Values(Units.NONE, new Faults()))
        .find(name, new Tree.ScalarNode(name, true, nowhere), "material")
        .orElseThrow();
  }
}
