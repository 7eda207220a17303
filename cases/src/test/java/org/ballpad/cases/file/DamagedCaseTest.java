package org.ballpad.cases.file;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a file, reading it gives a case or a list of faults, and nothing else.
class DamagedCaseTest {
  private static final String ODD = "{}[]:,-#&*!|>'\"%@`$?\t\n 0159.eE~/\\\u00e4\u2028";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsOrSaysWhatIsWrong(long seed) throws IOException {
    String sound =
        Files.readString(Path.of("faults/sound/joint.yaml"))
            + "reference: flat\nvariants:\n  flat: {remove: [emboss]}\n"
            + "  tall: {like: flat, set: {parameters.height: ${2 * 3}}}\n";
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Path file = Files.writeString(folder.resolve("damaged.yaml"), damaged(sound, random));
      try {
        CaseFile.read(file);
      } catch (CaseFault fault) {
        assertFalse(fault.faults().isEmpty());
      }
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
      int at = random.nextInt(damaged.length() - 40);
      String odd = Character.toString(ODD.charAt(random.nextInt(ODD.length())));
      switch (random.nextInt(5)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, odd);
        case 2 -> damaged.setCharAt(at, odd.charAt(0));
        case 3 -> damaged.delete(at, at + random.nextInt(40));
        default -> damaged.insert(at, damaged.substring(at, at + random.nextInt(40)));
      }
    }
    return damaged.toString();
  }
}
