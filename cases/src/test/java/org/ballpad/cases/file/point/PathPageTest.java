package org.ballpad.cases.file.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ballpad.cases.file.KeyWords;
import org.ballpad.cases.file.tree.Descriptor;
import org.junit.jupiter.api.Test;

/// `docs/materials.md` lists the keys of path files that the reader knows.
final class PathPageTest {
  private static final Path PAGE = Path.of("../docs/materials.md");
  private static final String BEGIN = "<!-- path keys: begin -->\n";
  private static final String END = "<!-- path keys: end -->";

  @Test
  void theTablesAreCurrent() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String current = page.substring(0, begin) + tables() + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("ballpad.write")) {
      Files.writeString(PAGE, current);
    }
    assertEquals(current, Files.readString(PAGE), "run the tests with -Dballpad.write=true");
  }

  private static String tables() {
    return KeyWords.table(Descriptor.of(PathFile.Top.class).items())
        + "\nof a segment:\n\n"
        + KeyWords.table(Descriptor.of(SegmentKeys.class).items());
  }
}
