package org.ballpad.cases.file.material;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.ballpad.materials.law.CreepRule;
import org.junit.jupiter.api.Test;

/// The table of sets in `docs/materials.md` is what the files say, with the stresses that the laws
/// give.
final class LawTableTest {
  private static final Path PAGE = Path.of("../docs/materials.md");
  private static final String BEGIN = "<!-- law table: begin -->\n";
  private static final String END = "<!-- law table: end -->";

  @Test
  void pageShowsTheSets() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String current = page.substring(0, begin) + table() + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("ballpad.write")) {
      Files.writeString(PAGE, current);
    }
    assertEquals(current, Files.readString(PAGE), "run the tests with -Dballpad.write=true");
  }

  private static String table() {
    var out = new StringBuilder();
    out.append(
        "| name | what | key | 25 degC, 1e-3/s | 25 degC, 1e-5/s | 125 degC, 1e-3/s | mark |\n");
    out.append("|---|---|---|---|---|---|---|\n");
    var refused = new StringBuilder();
    for (LawSet set : new LawLibrary().sets()) {
      if (set.refused().isEmpty()) {
        out.append(
            "| `%s` | %s | `%s` | %s | %s |\n"
                .formatted(
                    String.join("`, `", set.names()),
                    set.title(),
                    String.join("`, `", set.keys()),
                    set.creep().map(LawTableTest::stresses).orElse(" | | "),
                    marks(set)));
      } else {
        refused.append("- `%s` (%s): %s\n".formatted(set.name(), set.title(), set.refused()));
      }
    }
    return out + "\nRefused by name:\n\n" + refused;
  }

  private static String marks(LawSet set) {
    return set.blocks().values().stream()
        .map(block -> block.provenance().mark().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String stresses(CreepRule rule) {
    return "%.1f | %.1f | %.1f"
        .formatted(
            SteadyFlow.stress(rule, 298.15, 1e-3),
            SteadyFlow.stress(rule, 298.15, 1e-5),
            SteadyFlow.stress(rule, 398.15, 1e-3));
  }
}
