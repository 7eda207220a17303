package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.section.Section;
import org.junit.jupiter.api.Test;

/// Every message of a process, from the case that provokes it.
class FaultsTest {

  private static Flow wafer() {
    return Flow.pitch500().substrate(300);
  }

  private static void assertChecked(Flow flow, String code, String... words) {
    List<StepFault> faults = flow.check();
    assertEquals(List.of(code), faults.stream().map(StepFault::code).toList());
    assertSays(faults.getFirst(), words);
  }

  private static void assertRun(Flow flow, String code, String... words) {
    StepFault fault = assertThrows(StepFault.class, flow::run);
    assertEquals(code, fault.code(), fault.getMessage());
    assertEquals(flow.steps.size() - 1, fault.step());
    assertSays(fault, words);
  }

  private static void assertSays(StepFault fault, String... words) {
    for (String word : words) {
      assertTrue(fault.getMessage().contains(word), fault.getMessage() + " lacks " + word);
    }
  }

  @Test
  void whatAStepNeedsMustExistBeforeIt() {
    assertChecked(wafer().cure("d1", 350), "E-ORDER", "d1 must exist before cure");
    assertChecked(wafer().coat("d", 5, 1).strip("d").strip("d"), "E-ORDER", "d must exist");
    assertChecked(Flow.pitch500().coat("d", 5, 1), "E-ORDER", "substrate must exist");
    assertRun(Flow.pitch500().coat("d", 5, 1), "E-ORDER", "substrate must exist");
    assertRun(wafer().cure("d1", 350), "E-ORDER", "d1 must exist before cure");
    assertChecked(
        wafer().add(new Substrate(Flow.info("again"), "silicon", 1)), "E-ORDER", "first step");
  }

  @Test
  void layersHaveUniqueNames() {
    assertChecked(wafer().coat(null, 5, 1), "E-ID", "coat makes a layer");
    assertChecked(wafer().coat("si", 5, 1), "E-ID", "another step called si");
  }

  @Test
  void intervalsAreDisjointIncreasingAndInside() {
    Flow coated = wafer().coat("d", 5, 1);
    coated.pattern("d", 90, 40, 20).pattern("d", 90, 0, 30, 20, 50).pattern("d", 90, 0, 300);
    coated.pattern("d", 90, -1, 5).pattern("d", 90, 10, Double.POSITIVE_INFINITY);
    List<StepFault> faults = coated.check();
    assertEquals(
        List.of("E-INTERVAL", "E-INTERVAL", "E-OUTSIDE", "E-OUTSIDE"),
        faults.stream().map(StepFault::code).toList());
    assertSays(faults.get(1), "[0, 30], [20, 50]");
    assertSays(faults.get(2), "r = 300 um", "ends at 282.09 um");
    assertEquals(List.of(2, 3, 4, 5), faults.stream().map(StepFault::step).toList());
  }

  @Test
  void onlyPhotosensitiveLayersArePatterned() {
    Flow flow = wafer().deposit("pass", "SiN", 1, 1, Corner.ROUND).pattern("pass", 90, 0, 5);
    assertChecked(flow, "E-NOTPHOTO", "SiN is not photosensitive");
  }

  @Test
  void gapsThatLeaveNothingOfARingAreRefused() {
    Flow flow = wafer().coat("d", 5, 1);
    flow.add(
        new Pattern(
            Flow.info(null),
            "d",
            Flow.open(0, 45),
            90,
            Pattern.CdAt.BOTTOM,
            null,
            new Pattern.Sectors(new Interval(45, 60), 4, 90)));
    assertChecked(flow, "E-RANGE", "4 gaps of 90 deg leave nothing");
  }

  @Test
  void openingsThatCloseAreRefusedWithTheHeight() {
    Flow flow = wafer().coat("d", 10, 1);
    flow.add(
        new Pattern(Flow.info(null), "d", Flow.open(50, 58), 45, Pattern.CdAt.TOP, null, null));
    assertRun(flow, "E-NOTOPEN", "[50, 58]", "45 deg", "closes 6 um above");
    Flow upward = wafer().coat("d", 10, 1).pattern("d", 135, 50, 58);
    assertRun(upward, "E-NOTOPEN", "closes 4 um above");
  }

  @Test
  void openingsReachTheLayerTheyStopOn() {
    Flow flow = wafer().coat("a", 2, 1).coat("b", 2, 1);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("b"),
            Flow.open(0, 30),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.LASER,
            "si"));
    assertRun(flow, "E-NOTOPEN", "does not reach si");
  }

  @Test
  void coatsCoverWhatStandsUp() {
    Flow flow = wafer().coat("d", 10, 1).pattern("d", 90, 50, 1e9);
    assertRun(flow.coat("thin", 4, 1), "E-COAT-THIN", "leaves d 6 um", "expose_ok");
    flow.steps.removeLast();
    flow.add(new Coat(Flow.info("thin"), "photo_pi", 4, 1, Coat.Reference.FIELD, null, 1, true));
    assertEquals((Flow.EQUAL_AREA - 50) * 4, flow.seen().area("thin"), 1e-2);
  }

  @Test
  void platingNeedsAConductorConnectedToItsSeed() {
    Flow covered = wafer().deposit("seed", "Cu", 1, 1, Corner.ROUND).coat("pr", 5, 1);
    assertRun(
        covered.plate("rdl", 5, "seed", Electroplate.Profile.CONFORMAL),
        "E-NOSEED",
        "connected to seed",
        "exposed at the front are: pr");
    Flow insulating = wafer().deposit("seed", "SiN", 1, 1, Corner.ROUND);
    assertChecked(
        insulating.plate("rdl", 5, "seed", Electroplate.Profile.LEVEL), "E-NOSEED", "SiN");
  }

  @Test
  void whatCannotBeReachedCannotBeStripped() {
    Flow flow = wafer().coat("pr", 5, 1).deposit("lid", "SiN", 1, 1, Corner.ROUND);
    assertRun(flow.strip("pr"), "E-TRAPPED", "pr cannot be stripped", "1410.5 um2");
  }

  @Test
  void whatHasNothingToStandOnIsRefused() {
    Flow flow = wafer().coat("pr", 5, 1).deposit("lid", "SiN", 1, 1, Corner.ROUND);
    flow.add(
        new Open(
            Flow.info(null),
            List.of("lid"),
            Flow.open(0, 30),
            90,
            Pattern.CdAt.BOTTOM,
            Open.Method.PLASMA,
            null));
    assertRun(flow.strip("pr"), "E-FLOATING", "lid is detached");
  }

  @Test
  void slivers() {
    Flow flow = wafer().coat("d", 5, 1).pattern("d", 90, 0, 50, 50.003, 100);
    assertRun(flow, "E-SLIVER", "region d", "nm wide");
  }

  @Test
  void whatIsThinnerThanTheGridIsNotDroppedSilently() {
    Flow flow = wafer();
    flow.add(new Coat(Flow.info("c"), "photo_pi", 1, 1, Coat.Reference.VALUE, -400.0, 1, true));
    assertRun(flow, "E-SLIVER", "region c is less than 1 nm wide");
  }

  @Test
  void layersGoWithTheLastOfTheirFilms() {
    Flow flow = wafer();
    List<Film> films = List.of(new Film("Ti", 0.1), new Film("Cu", 0.3));
    flow.add(new Sputter(Flow.info("seed"), films, 1, Corner.ROUND));
    flow.strip("seed.2");
    assertEquals(List.of(), flow.strip("seed").check());
    flow.steps.removeLast();
    assertChecked(flow.strip("seed.1").strip("seed"), "E-ORDER", "seed must exist");
  }

  @Test
  void solderNeedsSomethingToWet() {
    Flow covered = wafer().deposit("pad", "Cu", 5, 1, Corner.ROUND).coat("d3", 5, 1);
    assertRun(covered.ball(300, "pad"), "E-NOWET", "exposed: d3");
    Flow unwettable = wafer().deposit("pad", "Al", 5, 1, Corner.ROUND).ball(300, "pad");
    assertChecked(unwettable, "E-NOWET", "Al");
  }

  @Test
  void onlySolderIsBall() {
    Flow flow = wafer().deposit("pad", "Cu", 5, 1, Corner.ROUND);
    flow.add(new PlaceBall(Flow.info("ball"), "Cu", 300, "pad", null));
    assertChecked(flow, "E-NOWET", "Cu is no solder");
  }

  private static Flow pad(double radius, double depth) {
    Flow flow = wafer().deposit("pad", "Cu", 5, 1, Corner.ROUND);
    return flow.coat("d3", depth, 1).pattern("d3", 90, 0, radius);
  }

  @Test
  void solderMustFillItsOpeningAndCoverWhatStandsInIt() {
    assertRun(pad(110, 30).ball(100, "pad"), "E-SHAPE", "recesses hold 1140400 um3");
    Flow post = wafer().coat("post", 200, 1).pattern("post", 90, 10, 1e9);
    post.deposit("pad", "Cu", 5, 1, Corner.MITRE);
    post.add(new Coat(Flow.info("d3"), "photo_pi", 10, 1, Coat.Reference.FIELD, null, 1, true));
    post.pattern("d3", 90, 0, 110);
    assertRun(post.ball(150, "pad"), "E-SHAPE", "pool is lower");
  }

  @Test
  void neighbouringBallsMustNotTouch() {
    assertChecked(pad(110, 5).ball(500, "pad"), "E-BRIDGE", "before reflow", "pitch 500");
    assertRun(pad(110, 1).ball(499, "pad"), "E-BRIDGE", "after reflow");
    ProcessResult close = pad(110, 5).ball(490, "pad").run();
    assertEquals("W-CLEARANCE", close.warnings().getFirst().code());
  }

  @Test
  void platedBumpsMustNotTouchBeforeTheirReflow() {
    Section section = new Section(Section.Kind.AXISYMMETRIC, 62, 110);
    Flow flow = new Flow(section).substrate(20).deposit("seed", "Cu", 1, 1, Corner.ROUND);
    flow.coat("pr", "resist_positive", 60, 1).pattern("pr", 90, 0, 40);
    flow.add(
        new Electroplate(
            Flow.info("bump"), "SAC305", 76, "seed", Electroplate.Profile.LEVEL, Corner.ROUND));
    flow.strip("pr").etch(0, 1, "bump", "seed");
    flow.add(Flow.reflow(List.of("bump"), List.of()));
    assertRun(flow, "E-BRIDGE", "bump radius 56 um", "before reflow");
  }

  /// A resist of 10 um, metal to 32 um above it: r = 40 + 32 between neighbours at 140 and at 150.
  @Test
  void platedBumpsThatAreNeverMeltedMustNotTouchEither() {
    StepFault fault = assertThrows(StepFault.class, mushroom(140)::run);
    assertEquals("E-BRIDGE", fault.code());
    assertSays(fault, "bump radius 72 um", "pitch 140", "as plated");
    Warning close = mushroom(150).run().warnings().getFirst();
    assertEquals(
        "W-CLEARANCE neighbouring bumps are 6 um apart", close.code() + " " + close.message());
    assertEquals(List.of(), mushroom(160).run().warnings());
  }

  private static Flow mushroom(double pitch) {
    Section section = new Section(Section.Kind.AXISYMMETRIC, pitch / Math.sqrt(Math.PI), pitch);
    Flow flow = new Flow(section).substrate(20).deposit("seed", "Cu", 1, 1, Corner.ROUND);
    flow.coat("pr", "resist_positive", 10, 1).pattern("pr", 90, 0, 40);
    flow.add(
        new Electroplate(
            Flow.info("bump"), "SAC305", 42, "seed", Electroplate.Profile.LEVEL, Corner.ROUND));
    return flow.strip("pr").etch(0, 1, "bump", "seed");
  }

  @Test
  void ballsStayInsideTheSection() {
    Flow flow = Flow.cell(120).substrate(300).deposit("pad", "Cu", 5, 1, Corner.ROUND);
    flow.coat("d3", 5, 1).pattern("d3", 90, 0, 100);
    assertRun(flow.ball(260, "pad"), "E-OUTSIDE", "section ends at 120 um");
  }

  @Test
  void keysThatGoTogether() {
    assertChecked(
        wafer().coat("d", 5, 1).add(new Cure(Flow.info(null), "d", 0, "cure")), "E-KEY", "needs a");
    assertChecked(
        wafer().coat("d", "none", 5, 1).add(new Cure(Flow.at(null, 350), "d", 0, "min(cure,Tg)")),
        "E-NOPROP",
        "material none: no Tg");
    assertChecked(
        wafer()
            .add(new Coat(Flow.info("d"), "photo_pi", 5, 1, Coat.Reference.VALUE, null, 1, false)),
        "E-KEY",
        "reference_height");
    Flow film = wafer().deposit("film", "Ti", 1, 1, Corner.ROUND);
    film.add(new Etch(Flow.info(null), List.of("film"), null, null, 0, 0, 1.0, null));
    assertChecked(film, "E-KEY", "there is none");
    assertChecked(
        wafer().add(new Sputter(Flow.info("s"), List.of(), 0.3, Corner.ROUND)),
        "E-RANGE",
        "at least one film");
    Flow melted = pad(110, 5).ball(300, "pad");
    melted.steps.removeLast();
    melted.add(
        new Reflow(
            Flow.info(null),
            Melt.of(List.of("ball"), List.of("pad"), 400, 490),
            Reflow.Model.CAP,
            null));
    assertChecked(melted, "E-RANGE", "nothing melts");
  }

  @Test
  void solderInPlanarSectionsHasAPlace() {
    Flow flow = new Flow(new Section(Section.Kind.PLANAR, 400, Double.NaN)).substrate(300);
    flow.deposit("pad", "Cu", 5, 1, Corner.ROUND);
    flow.add(new PlaceBall(Flow.info("ball"), "SAC305", 100, "pad", 400.0));
    assertChecked(flow, "E-OUTSIDE", "r = 400 um");
    Flow round = wafer().deposit("pad", "Cu", 5, 1, Corner.ROUND);
    round.add(new PlaceBall(Flow.info("ball"), "SAC305", 100, "pad", 10.0));
    assertChecked(round, "E-KEY", "planar sections");
  }

  @Test
  void allFaultsAreReportedAtOnce() {
    Flow flow = Flow.pitch500().coat("d", 5, 1).pattern("x", 90, 5, 1).cure("y", 100);
    assertEquals(
        List.of("E-ORDER", "E-ORDER", "E-INTERVAL", "E-ORDER"),
        flow.check().stream().map(StepFault::code).toList());
  }
}
