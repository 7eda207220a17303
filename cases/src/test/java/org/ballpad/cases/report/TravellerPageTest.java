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
import org.ballpad.mesh.section.Region;
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

  private static StepChange change(String name, int step) throws CaseFault {
    return StepChange.of(traveller(name).cards().get(step - 1));
  }

  private static double length(StepChange change, Dimension.Kind kind) {
    return change.dimensions().stream()
        .filter(d -> d.kind() == kind)
        .findFirst()
        .orElseThrow()
        .length();
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

  /// Every region of every step is drawn with its own area. A corner may be off by half of a tenth
  /// of a pixel in each direction, an outline by its length times that.
  @ParameterizedTest
  @ValueSource(strings = {"embossed-vs-flat", "seed000-edge", "seed000-joint", "seed003"})
  void drawnAreasAreThoseOfTheSection(String name) throws CaseFault {
    Traveller traveller = traveller(name);
    TravellerPage page = new TravellerPage(traveller);
    for (Traveller.Card card : traveller.cards()) {
      Window window = StepWindows.of(card.after(), StepChange.of(card)).detail();
      for (Region region : card.after().regions()) {
        Drawn drawn = drawn(page.picture(card), region.id());
        double expected = region.shape().getArea() * window.scale() * window.zScale();
        assertEquals(
            expected, drawn.area(), 0.1 * drawn.length(), card.step().name() + " " + region.id());
      }
    }
  }

  /// What is drawn of a region in the detail: pixels.
  private record Drawn(double area, double length) {}

  /// The detail is the last panel of a picture.
  private static Drawn drawn(String picture, String region) {
    Matcher group =
        Pattern.compile("<title>" + Pattern.quote(region) + ",[^>]*</title>\\s*<path d='([^']*)'")
            .matcher(picture);
    String path = "";
    while (group.find()) {
      path = group.group(1);
    }
    double twice = 0;
    double length = 0;
    for (String ring : path.split("Z")) {
      String[] corners = ring.replace("M", "").split("L");
      for (int i = 0; i < corners.length; i++) {
        String[] a = corners[i].split(" ");
        String[] b = corners[(i + 1) % corners.length].split(" ");
        double ax = Double.parseDouble(a[0]);
        double ay = Double.parseDouble(a[1]);
        double bx = Double.parseDouble(b[0]);
        double by = Double.parseDouble(b[1]);
        twice += ax * by - bx * ay;
        length += Math.hypot(bx - ax, by - ay);
      }
    }
    return new Drawn(Math.abs(twice) / 2, length);
  }

  /// What was done is measured: films on the field, openings at their mouth and floor, a plug in
  /// its hole, new heights.
  @Test
  void dimensionsAreThoseOfTheSteps() throws CaseFault {
    String lines = new TravellerPage(traveller("seed000-edge")).lines();
    List<String> expected =
        List.of(
            "2 deposit al +1000 um2, height 1, top at 1",
            "5 pattern -374.28 um2, at 618.41 .. 661.59, floor at 620 .. 660, depth 9",
            "7 coat back +8000 um2, height 8, bottom at -733",
            "12 electroplate rdl +3040 um2, at 300 .. 680, height 8",
            "15 trench street -20400 um2, at 940 .. 1000, depth 340",
            "18 grind thin -413000 um2, depth 413, bottom at -320",
            "22 mark no change");
    List<String> actual = lines.lines().map(line -> line.trim().replaceAll(" +", " ")).toList();
    assertTrue(actual.containsAll(expected), lines);
  }

  /// An attack in all directions reaches as far sideways as down: 0.4 um of seed and 20 % more.
  @Test
  void anEtchIsMeasuredBelowItsMask() throws CaseFault {
    StepChange etch = change("embossed-vs-flat", 13);
    assertEquals(1.2 * 0.4, length(etch, Dimension.Kind.UNDERCUT), 2e-3);
  }

  /// The foot of the case is 8 um deep and 10 um high: pi h d (a + d / 3) of liquid resist in it.
  @Test
  void theFootOfAResistIsMeasured() throws CaseFault {
    StepChange foot = change("seed003", 9);
    assertEquals(8, length(foot, Dimension.Kind.UNDERCUT), 2e-3);
    assertEquals(Math.PI * 10 * 8 * (50 + 8 / 3.0), change("seed003", 15).removedVolume(), 0.5);
  }

  /// A ball waits as a sphere and is as large after its reflow; it reaches beyond its opening.
  @Test
  void solderKeepsItsVolume() throws CaseFault {
    StepChange ball = change("embossed-vs-flat", 17);
    assertEquals(150, length(ball, Dimension.Kind.WIDTH), 2e-3);
    assertEquals(300, length(ball, Dimension.Kind.HEIGHT), 0.5); // a polygon
    StepChange melt = change("embossed-vs-flat", 18);
    assertEquals(Math.PI * Math.pow(300, 3) / 6, melt.addedVolume(), 10);
    double overhang = length(melt, Dimension.Kind.OVERHANG);
    double radius = length(melt, Dimension.Kind.WIDTH);
    assertEquals(111.14, radius - overhang, 0.01); // the mouth of the opening
  }

  /// Where a reach is too short to be seen beside the rest, a close-up shows it.
  @Test
  void shortReachesHaveACloseUp() throws CaseFault {
    Traveller.Card etch = traveller("embossed-vs-flat").cards().get(12);
    Window close = StepWindows.of(etch.after(), StepChange.of(etch)).closeUp().orElseThrow();
    assertTrue(0.48 * close.scale() > 30);
    assertEquals(close.scale(), close.zScale());
    Traveller.Card coat = traveller("embossed-vs-flat").cards().get(2);
    assertTrue(StepWindows.of(coat.after(), StepChange.of(coat)).closeUp().isEmpty());
  }

  /// Both what a step did at the edge and what it did at a joint is in the window of the step.
  @Test
  void windowsGoWhereTheStepWorks() throws CaseFault {
    List<Traveller.Card> cards = traveller("seed000-edge").cards();
    Window trench = StepWindows.of(cards.get(14).after(), StepChange.of(cards.get(14))).detail();
    assertTrue(trench.rMin() > 400 && trench.rMax() == 1000 && trench.zMin() < -330);
    Window back = StepWindows.of(cards.get(6).after(), StepChange.of(cards.get(6))).detail();
    assertTrue(back.zMax() < -720 && back.zMin() < -733);
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
    assertThrows(RunFault.class, traveller::requireComplete);
    TravellerPage page = new TravellerPage(traveller);
    assertTrue(page.lines().contains("13  electroplate bump         cannot be carried out"));
    String html = written(page);
    assertTrue(html.contains("id='12-develop-rinse'"));
    String last =
        html.substring(html.indexOf("<section class='card fault' id='13-electroplate-bump'"));
    assertTrue(last.contains("E-NOSEED"), last);
  }

  private String written(TravellerPage page) throws IOException {
    try (RunFolder folder = RunFolder.open(scratch, "seed003-process")) {
      page.write(folder, "A <bump>");
      folder.write("manifest.json", "{}");
      return Files.readString(folder.commit().resolve("index.html"));
    }
  }

  @Test
  void theFolderHoldsThePageAndItsPictures() throws IOException, CaseFault {
    Traveller traveller = traveller("seed003");
    String page = written(new TravellerPage(traveller));
    try (Stream<Path> files = Files.list(scratch.resolve("seed003-process"))) {
      assertEquals(traveller.cards().size() + 2, files.count());
    }
    assertTrue(page.contains("A &lt;bump&gt;"));
    traveller.cards().forEach(card -> assertTrue(page.contains("id='" + card.step().name() + "'")));
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("http"), "no network");
  }
}
