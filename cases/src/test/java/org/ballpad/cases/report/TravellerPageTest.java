package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.run.RunFault;
import org.ballpad.cases.run.Traveller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class TravellerPageTest {
  @TempDir Path scratch;

  private static Traveller traveller(String name) throws CaseFault {
    return Traveller.of(CaseFile.read(Path.of(name + ".yaml")).asWritten());
  }

  @ParameterizedTest
  @ValueSource(strings = {"embossed-vs-flat", "seed000-edge", "seed000-joint", "seed003"})
  void everyStepHasAWellFormedPicture(String name) throws Exception {
    Traveller traveller = traveller(name);
    TravellerPage page = new TravellerPage(traveller);
    assertEquals(traveller.variant().steps().size(), traveller.cards().size());
    for (Traveller.Card card : traveller.cards()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page.picture(card))));
    }
    TravellerPage again = new TravellerPage(traveller(name));
    for (Traveller.Card card : traveller.cards()) {
      assertEquals(page.picture(card), again.picture(card));
    }
  }

  /// Films of 5 um and 1 um over the whole section, in one picture.
  @Test
  void drawnAreasAreThoseOfTheSection() throws CaseFault {
    Traveller traveller = traveller("embossed-vs-flat");
    String picture = new TravellerPage(traveller).picture(traveller.cards().get(2));
    assertEquals(5, area(picture, "d1") / area(picture, "pass"), 0.02); // a tenth of a pixel
  }

  private static double area(String picture, String region) {
    Matcher path =
        Pattern.compile("<title>" + region + ",[^>]*</title>\\s*<path d='([^']*)'")
            .matcher(picture);
    assertTrue(path.find());
    String[] corners = path.group(1).replaceAll("[MZ]", "").split("L");
    double twice = 0;
    for (int i = 0; i < corners.length; i++) {
      String[] a = corners[i].trim().split(" ");
      String[] b = corners[(i + 1) % corners.length].trim().split(" ");
      twice +=
          Double.parseDouble(a[0]) * Double.parseDouble(b[1])
              - Double.parseDouble(b[0]) * Double.parseDouble(a[1]);
    }
    return Math.abs(twice) / 2;
  }

  /// What was done is measured: films on the field, openings at their widest, a plug in its hole.
  @Test
  void dimensionsAreThoseOfTheSteps() throws CaseFault {
    String lines = new TravellerPage(traveller("seed000-edge")).lines();
    List<String> expected =
        List.of(
            "2 deposit al +1000 um2, height 1",
            "12 electroplate rdl +3040 um2, r 300 .. 680, height 8",
            "15 trench street -20400 um2, r 940 .. 1000, height 340",
            "18 grind thin -413000 um2, height 413",
            "22 mark no change");
    List<String> actual = lines.lines().map(line -> line.trim().replaceAll(" +", " ")).toList();
    assertTrue(actual.containsAll(expected), lines);
  }

  @Test
  void aFlowThatFailsIsDrawnUpToThere() throws IOException, CaseFault {
    Path file = scratch.resolve("bare.yaml");
    Path base = scratch.toRealPath().relativize(Path.of("seed003.yaml").toRealPath());
    // a resist that stays in the opening leaves nothing to plate on
    Files.writeString(
        file,
        """
        schema: 1
        extends: %s
        variants:
          v: {set: {steps.liquid.material: resist_negative}}
        """
            .formatted(base));
    Variant variant = CaseFile.read(file).variant("v").orElseThrow();
    Traveller traveller = Traveller.of(variant);
    assertEquals(12, traveller.cards().size());
    assertTrue(traveller.fault().orElseThrow().contains("E-NOSEED"), traveller.fault().get());
    assertThrows(RunFault.class, traveller::requireComplete);
  }

  @Test
  void theFolderHoldsThePageAndItsPictures() throws IOException, CaseFault {
    Traveller traveller = traveller("seed003");
    try (RunFolder folder = RunFolder.open(scratch, "seed003-process")) {
      new TravellerPage(traveller).write(folder, "A <bump>");
      folder.write("manifest.json", "{}");
      folder.commit();
    }
    try (Stream<Path> files = Files.list(scratch.resolve("seed003-process"))) {
      assertEquals(traveller.cards().size() + 2, files.count());
    }
    String page = Files.readString(scratch.resolve("seed003-process/index.html"));
    assertTrue(page.contains("A &lt;bump&gt;"));
    traveller.cards().forEach(card -> assertTrue(page.contains("id='" + card.name() + "'")));
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http"), "no network");
  }
}
