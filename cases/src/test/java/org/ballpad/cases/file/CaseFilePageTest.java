package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.history.ThenKeys;
import org.ballpad.cases.file.tree.Descriptor;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.process.Settings;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.result.Probe;
import org.junit.jupiter.api.Test;

/// `docs/case-file.md` lists the keys that the reader knows.
class CaseFilePageTest {
  private static final Path PAGE = Path.of("../docs/case-file.md");
  private static final String BEGIN = "<!-- generated -->\n";
  private static final String END = "<!-- end -->";

  @Test
  void theTablesAreCurrent() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String current = page.substring(0, begin) + tables() + page.substring(end);
    if (Boolean.getBoolean("ballpad.write")) {
      Files.writeString(PAGE, current);
    }
    assertEquals(current, Files.readString(PAGE), "run the tests with -Dballpad.write=true");
  }

  @Test
  void everyKeyOfTheTopIsExplained() throws IOException {
    String page = Files.readString(PAGE);
    CaseFile.KEYS.forEach(key -> assertTrue(page.contains("| `" + key + "` |"), key));
  }

  private static String tables() {
    StringBuilder text = new StringBuilder("\n### Units\n\n| quantity | units |\n|---|---|\n");
    for (Quantity quantity : Header.quantities()) {
      String units = String.join("`, `", Units.names(quantity));
      text.append("| `%s` | `%s` |\n".formatted(Header.word(quantity), units));
    }
    block(text, "### `section`", Descriptor.of(SectionReader.Keys.class).items());
    block(text, "### `boundary`", Descriptor.of(Boundary.class).items());
    block(text, "### `mesh`", Descriptor.of(MeshSizes.class).items());
    block(text, "### `settings`", Descriptor.of(Settings.class).items());
    for (Class<?> kind : Descriptor.family(ThenKeys.class)) {
      Keyword keyword = kind.getAnnotation(Keyword.class);
      String heading =
          "### Entry of `history.then`: `%s`\n\n%s".formatted(keyword.value(), keyword.says());
      block(text, heading, Descriptor.of(kind).items());
    }
    for (Class<?> measure : Descriptor.family(Probe.class)) {
      Keyword keyword = measure.getAnnotation(Keyword.class);
      String heading = "### Measure `%s`\n\n%s".formatted(keyword.value(), keyword.says());
      block(text, heading, Descriptor.of(measure).items());
    }
    return text.append('\n').toString();
  }

  private static void block(StringBuilder text, String heading, List<Descriptor.Item> items) {
    text.append("\n").append(heading).append("\n\n");
    text.append(KeyWords.table(items));
  }
}
