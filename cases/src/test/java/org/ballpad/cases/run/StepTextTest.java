package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.junit.jupiter.api.Test;

class StepTextTest {
  private static String text(String name, int step) throws CaseFault {
    Traveller traveller = Traveller.of(CaseFile.read(Path.of(name + ".yaml")).asWritten());
    return traveller.cards().get(step - 1).step().text();
  }

  @Test
  void aStepIsSaidWithItsUnits() throws CaseFault {
    assertEquals("photo_pi, 5 um, planarisation 0.9", text("embossed-vs-flat", 5));
    assertEquals(
        "d2, open 0 .. 45 um and 63.64 .. 100 um, wall 85 deg, cd at bottom",
        text("embossed-vs-flat", 6));
    assertEquals("d2, at 350 degC", text("embossed-vs-flat", 7));
    assertEquals("Ti 0.1 um + Cu 0.3 um", text("embossed-vs-flat", 8));
  }

  @Test
  void valuesWithKeysOfTheirOwnAndOtherUnitsAreSaid() throws CaseFault {
    assertEquals(
        "dryfilm_negative, 101.6 um, tent width 0 um, conform 0", text("seed003", 7)); // 4 mil
    assertEquals("dry, mask (dark 0 .. 50 um)", text("seed003", 8));
    assertEquals(
        "dry, wall 90 deg, cd at top, foot (shape wedge, depth 8 um, height 10 um)",
        text("seed003", 9));
    assertEquals("pad, open 45 um .. end, method plasma, stop on si", text("seed003", 3));
    assertEquals("liquid, mask self, opaque dry", text("seed003", 11));
  }
}
