package org.ballpad.cases.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.file.Variant;
import org.ballpad.mesh.generate.Quality;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Edge;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Measures;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/// The shipped cases of the seeds: what their processes build, against the numbers of the drawing
/// board.
class SeedCasesTest {
  private static List<Variant> variants(String name) throws CaseFault {
    return CaseFile.read(Path.of(name + ".yaml")).variants();
  }

  private static Geometry geometry(String name, String variant) throws CaseFault {
    return Geometry.of(
        variants(name).stream().filter(v -> v.name().equals(variant)).findFirst().orElseThrow());
  }

  private static Envelope box(Partition partition, String id) {
    return partition.region(id).orElseThrow().shape().getEnvelopeInternal();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed000-joint",
        "seed000-edge",
        "seed001",
        "seed001-gaps",
        "seed001-wiring",
        "seed002",
        "seed002-wiring",
        "seed003",
        "board-embossed"
      })
  void everyVariantMeshes(String name) throws CaseFault {
    for (Variant variant : variants(name)) {
      Geometry geometry = Geometry.of(variant);
      List<String> warnings =
          geometry.warnings().stream()
              .filter(w -> !w.startsWith("W-THIN")) // of a sputtered seed, on steep walls
              .toList();
      assertEquals(List.of(), warnings, variant.name());
      assertTrue(Quality.of(geometry.mesh()).leastJacobian() > 0, variant.name());
    }
  }

  /// A kerf of 40 in a trench of 120 leaves 40 on each wall; before, the filler shows at the back.
  @Test
  void theDieKeepsASkinOfFiller() throws CaseFault {
    Partition filled = geometry("seed000-edge", "filled").partition();
    assertEquals(40, box(filled, "filler").getMaxX() - box(filled, "si").getMaxX(), 1e-9);
    assertEquals(320, box(filled, "si").getHeight(), 1e-9);
    Landscape landscape = Landscape.of(filled);
    double shown =
        landscape.edges(filled.region("filler").orElseThrow().shape()).stream()
            .filter(e -> e.z0() == -320 && e.z1() == -320)
            .mapToDouble(Edge::length)
            .sum();
    assertEquals(40, shown, 1e-9);
    Partition unfilled = geometry("seed000-edge", "unfilled").partition();
    assertEquals(980, box(unfilled, "si").getMaxX(), 1e-9);
    assertTrue(filled.region("back").isEmpty() && unfilled.region("back").isEmpty());
  }

  @Test
  void theRidgeHoldsThePasteOfItsAperture() throws CaseFault {
    Partition filled = geometry("seed000-edge", "filled").partition();
    double metal = 2 * 140 * 150 * 0.9 * 0.5;
    double ridge =
        new Measures(filled.section())
            .volume(filled.region("paste").orElseThrow().shape(), filled.arcs());
    assertEquals(metal, ridge, 1e-5 * metal);
  }

  @Test
  void theFillerCoversTheWiringButForItsOpening() throws CaseFault {
    Partition joint = geometry("seed000-joint", "photo").partition();
    Profile profile = Profile.of(Landscape.of(joint));
    assertTrue(profile.pieces().stream().noneMatch(e -> e.borders("rdl")));
    Measures measures = new Measures(joint.section());
    double contact = measures.contact(Landscape.of(joint), "rdl", "paste").surface();
    assertEquals(Math.PI * 110 * 110, contact, 20);
    double plug = 0;
    for (String film : List.of("plug.1", "plug.2", "plug.3")) {
      Column column = Column.of(joint.region(film).orElseThrow().shape(), 5);
      plug += column.top() - column.bottom();
    }
    assertEquals(9, plug, 1e-9);
  }

  /// The same hole, made with light or without.
  @Test
  void aLaserOpensWhatLightOpens() throws CaseFault {
    Partition photo = geometry("seed000-joint", "photo").partition();
    Partition laser = geometry("seed000-joint", "laser").partition();
    for (int i = 0; i < photo.regions().size(); i++) {
      assertTrue(photo.regions().get(i).shape().equalsExact(laser.regions().get(i).shape()));
    }
  }

  /// The pad is the footprint of the bump. A wet etch of 150 % of 1.5 um undercuts it by 2.25 um at
  /// the top, by sqrt(2.25^2 - 0.8^2) at the bottom of its copper.
  @ParameterizedTest
  @CsvSource({"lined, 50", "footed, 58", "as_plated, 50", "wet, 47.897", "footed_wet, 55.897"})
  void thePadFollowsTheFootprint(String variant, double radius) throws CaseFault {
    Partition bump = geometry("seed003", variant).partition();
    double chords = 0.02; // how far chords may lie beside their arc
    assertEquals(radius, box(bump, "ubm.3").getMaxX(), chords);
    assertTrue(bump.region("dry").isEmpty() && bump.region("liquid").isEmpty());
  }

  @Test
  void reflowKeepsTheVolumeAndTheFootWidensTheBump() throws CaseFault {
    Partition lined = geometry("seed003", "lined").partition();
    Partition plated = geometry("seed003", "as_plated").partition();
    Measures measures = new Measures(lined.section());
    double before = measures.volume(plated.region("bump").orElseThrow().shape(), plated.arcs());
    double after = measures.volume(lined.region("bump").orElseThrow().shape(), lined.arcs());
    assertEquals(before, after, 1e-5 * before);
    Partition footed = geometry("seed003", "footed").partition();
    assertTrue(box(footed, "bump").getMaxX() > box(lined, "bump").getMaxX() + 2);
    assertTrue(box(footed, "bump").getMaxY() < box(lined, "bump").getMaxY() - 4);
  }

  /// Ball and paste are in the joint, whatever the pad; the land is reached without load.
  @Test
  void aMountedJointHoldsBallAndPaste() throws CaseFault {
    double metal = Math.PI * 300 * 300 * 300 / 6 + 1e6;
    for (Variant variant : variants("board-embossed")) {
      Partition mounted = Geometry.of(variant).partition();
      double joint =
          new Measures(mounted.section())
              .volume(mounted.region("ball").orElseThrow().shape(), mounted.arcs());
      assertEquals(metal, joint, 5e-6 * metal, variant.name());
      assertEquals(box(mounted, "board.1").getMinY(), box(mounted, "ball").getMaxY(), 1e-9);
    }
  }

  @Test
  void theReportOfAMountedJointSaysWhatIsMissing() throws Exception {
    Case theCase = CaseFile.read(Path.of("board-embossed.yaml"));
    List<Variant> flat = List.of(theCase.variant("flat_d2").orElseThrow());
    Report report =
        new CaseRunner(new RunOptions(2, 100_000), Progress.NONE).run(theCase, flat, List.of());
    assertTrue(report.history().endsWith("no board shear"), report.history());
  }

  /// Metal in the gaps of a polymer ring stiffens it: the bounds do not meet, and the stiffer one
  /// loads the solder more.
  @Test
  void theRingWithGapsIsSolvedBetweenItsBounds() throws CaseFault {
    Case gaps = CaseFile.read(Path.of("seed001-gaps.yaml"));
    Report report =
        new CaseRunner(new RunOptions(2, 100_000), Progress.NONE)
            .run(gaps, List.of(gaps.variant("gaps").orElseThrow()), List.of());
    double voigt = report.variants().get(0).answer("vm25").orElseThrow().value();
    double reuss = report.variants().get(1).answer("vm25").orElseThrow().value();
    double spread = report.bounds().getFirst().spread(report, "vm25").orElseThrow();
    assertTrue(0 < reuss && reuss < voigt && spread < 0.1, reuss + " " + voigt);
  }
}
