package org.ballpad.cases.file.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.Material;
import org.ballpad.materials.law.Anand;
import org.ballpad.materials.law.Behaviour;
import org.ballpad.materials.law.Chaboche;
import org.ballpad.materials.law.Garofalo;
import org.ballpad.materials.law.YieldCurve;
import org.junit.jupiter.api.Test;

final class MaterialReaderTest {
  private static final double ROOM = 298.15;
  private final Faults faults = new Faults();

  @Test
  void libraryMaterialByNameAndAlias() {
    var reader = reader("{}");
    var byName = find(reader, "Si3N4").orElseThrow();
    var byAlias = find(reader, "SiN").orElseThrow();
    assertEquals("SiN", byAlias.name());
    assertEquals(250000, stiffness(byAlias)[0] * uniaxial(0.23), 1e-6);
    assertEquals(byName.provenance(), byAlias.provenance());
    assertEquals(List.of(), messages());
  }

  @Test
  void likeTakesOverWhatIsNotSaid() {
    var reader =
        reader("{my_pi: {like: photo_pi, elastic: {E: 2.5 GPa}, expansion: 50 ppm/K, source: me}}");
    var mine = find(reader, "my_pi").orElseThrow();
    assertEquals(List.of(), messages());
    assertEquals(2500, stiffness(mine)[0] * uniaxial(0.35), 1e-9);
    assertEquals(5e-3, strain(mine, 0, 398.15, ROOM), 1e-17);
    assertTrue(mine.traits().photosensitive());
    assertEquals("negative", mine.traits().tone());
    assertEquals(Mark.CASE, mark(mine, "elastic.E"));
    assertEquals(Mark.M, mark(mine, "elastic.nu"));
  }

  @Test
  void entryOfALibraryNameGoesOverIt() {
    var copper = find(reader("{Cu: {elastic: {E: 120 GPa}}}"), "Cu").orElseThrow();
    assertEquals(120000, stiffness(copper)[0] * uniaxial(0.34), 1e-9);
    assertTrue(copper.traits().wettable());
    assertEquals(Mark.V2, mark(copper, "expansion"));
    assertEquals(Mark.NONE, mark(copper, "elastic.E"));
  }

  @Test
  void likeMayNameAnotherEntryAndTraitsAreMerged() {
    var reader =
        reader(
            "{b: {like: a, process: {opaque: true}}, a: {like: Cu, process: {wettable: false}}}");
    var b = find(reader, "b").orElseThrow();
    assertTrue(b.traits().opaque());
    assertTrue(b.traits().conductor());
    assertFalse(b.traits().wettable());
    assertEquals(List.of(), messages());
  }

  @Test
  void tablesTakeTheUnitsOfTheHeaderOrTheirOwn() {
    var reader =
        reader(
            "{my_cu: {elastic: {E: [[25, 117 GPa], [490.15 K, 105000]], nu: 0.34},"
                + " expansion: {secant: [[25, 16.7 ppm/K], [217, 17.3 ppm/K]], reference: 25}}}");
    var mine = find(reader, "my_cu").orElseThrow();
    assertEquals(List.of(), messages());
    assertEquals(117000, stiffness(mine)[0] * uniaxial(0.34), 1e-9);
    double secant = 17.0e-6 * 96 - 17.3e-6 * 192;
    assertEquals(secant, strain(mine, 0, 121 + 273.15, 217 + 273.15), 1e-17);
    assertEquals(
        List.of(
            "f:1:1 steps.0.material: E-NOPROP material my_cu: no elastic.E at -40 degC"
                + " (given from 25 to 217); give it under `materials.my_cu`",
            "f:1:1 steps.0.material: E-NOPROP material my_cu: no expansion at -40 degC"
                + " (given from 25 to 217); give it under `materials.my_cu`"),
        texts(mine.lacks(490.15, 233.15)));
    assertEquals(List.of(), mine.lacks(490.15, 298.15));
  }

  @Test
  void instantaneousAndDirectionsAndExtend() {
    var reader =
        reader(
            "{board: {like: FR4, expansion: {z: {instantaneous: [[0, 40 ppm/K], [100, 60 ppm/K]],"
                + " extend: true}}}}");
    var board = find(reader, "board").orElseThrow();
    assertEquals(List.of(), messages());
    assertEquals(15e-6, strain(board, 0, 299.15, ROOM), 1e-18);
    assertEquals(50e-6 * 100 + 60e-6 * 50, strain(board, 1, 423.15, 273.15), 1e-16);
    assertInstanceOf(Expansion.Constant.class, material(board).expansion().get(2));
    assertInstanceOf(Elasticity.Orthotropic.class, material(board).elasticity());
  }

  @Test
  void creepLawsReplaceEachOtherAndRelaxationAll() {
    var reader =
        reader(
            "{a: {like: SAC305, anand: sac305-motalab2012,"
                + " plastic: {kinematic: [[20 MPa, 0], [70 MPa, 0.05]]}, source: me},"
                + " b: {like: a, creep: sac-schubert2003},"
                + " c: {like: a, viscoelastic: underfill-feustel2000}}");
    var a = (Behaviour.Flow) find(reader, "a").orElseThrow().behaviour();
    var b = (Behaviour.Flow) find(reader, "b").orElseThrow().behaviour();
    assertEquals(List.of(), messages());
    assertInstanceOf(Anand.class, a.creep().orElseThrow());
    assertInstanceOf(Garofalo.class, b.creep().orElseThrow());
    assertEquals(a.plasticity().isPresent(), b.plasticity().isPresent());
    var plasticity = assertInstanceOf(Chaboche.class, a.plasticity().orElseThrow());
    assertEquals(1000, plasticity.back().getFirst().modulus().at(300), 1e-9);
    assertInstanceOf(Behaviour.Relaxing.class, find(reader, "c").orElseThrow().behaviour());
    assertEquals(Mark.V2, mark(find(reader, "a").orElseThrow(), "anand"));
    assertEquals(Mark.CASE, mark(find(reader, "a").orElseThrow(), "plastic"));
    assertTrue(find(reader, "SAC305").orElseThrow().behaviour().isElastic());
  }

  /// Curves with different strains at two temperatures, linear between both.
  @Test
  void curvesAreTakenTogether() {
    var reader =
        reader(
            "{a: {like: Cu, plastic: {isotropic: [[0, [[100 MPa, 0], [200 MPa, 0.1]]],"
                + " [100, [[60 MPa, 0], [80 MPa, 0.05]]]]}}}");
    var flow = (Behaviour.Flow) find(reader, "a").orElseThrow().behaviour();
    var plasticity = assertInstanceOf(Chaboche.class, flow.plasticity().orElseThrow());
    var curve = assertInstanceOf(YieldCurve.class, plasticity.yield());
    assertEquals(List.of(), messages());
    assertEquals(List.of(0.0, 0.05, 0.1), curve.strain());
    double[] expected = {80, 115, 140};
    for (int i = 0; i < 3; i++) {
      assertEquals(expected[i], curve.stress().get(i).at(323.15), 1e-9);
    }
  }

  @Test
  void isotropicConstantsReplaceDirectionalOnes() {
    var silicon = find(reader("{silicon: {elastic: {E: 160 GPa, nu: 0.25}}}"), "silicon");
    assertInstanceOf(Elasticity.Isotropic.class, material(silicon.orElseThrow()).elasticity());
    assertEquals(List.of(), messages());
  }

  @Test
  void materialWithoutDataStandsInTheGeometryOnly() {
    var barrier = find(reader("{}"), "NiV").orElseThrow();
    assertEquals(Optional.empty(), barrier.material());
    assertTrue(barrier.traits().conductor());
    assertEquals(
        List.of(
            "f:1:1 steps.0.material: E-NOPROP material NiV: no elastic.E, elastic.nu, expansion;"
                + " give it under `materials.NiV`"),
        texts(barrier.lacks(ROOM, ROOM)));
    assertFalse(find(reader("{}"), "resist_positive").orElseThrow().traits().structural());
  }

  @Test
  void uncheckedAndStretchedNumbersAreSaid() {
    var reader = reader("{x: {elastic: {E: 1 GPa, nu: 0.3}, expansion: 1 ppm/K}}");
    assertEquals(
        List.of("W-NOSOURCE material x: elastic.E, elastic.nu, expansion: no source is named"),
        find(reader, "x").orElseThrow().warnings(ROOM, ROOM));
    assertEquals(
        List.of(
            "W-NOSOURCE material Ti: elastic.E, elastic.nu, expansion: not checked: handbook,"
                + " not seen"),
        find(reader, "Ti").orElseThrow().warnings(ROOM, ROOM));
    assertEquals(
        List.of(
            "W-RANGE material SAC305: elastic.E, elastic.nu: used at 217 degC,"
                + " its source speaks of -40 to 125"),
        find(reader, "SAC305").orElseThrow().warnings(ROOM, 490.15));
    assertEquals(List.of(), find(reader, "SAC305").orElseThrow().warnings(490.15, ROOM));
    assertEquals(List.of(), find(reader, "Cu").orElseThrow().warnings(ROOM, 623.15));
  }

  @Test
  void unknownNamesAreGuessed() {
    var reader = reader("{my_pi: {like: photo_pj}}");
    find(reader, "Copper");
    find(reader, "unobtainium");
    assertEquals(
        List.of(
            "f:2:27 materials.my_pi.like: unknown material `photo_pj`; did you mean `photo_pi`?",
            "f:1:1 steps.0.material: unknown material `Copper`; did you mean `copper`?",
            "f:1:1 steps.0.material: unknown material `unobtainium`; define it under `materials`"
                + " or take one of docs/materials.md"),
        messages());
  }

  @Test
  void everyEntryIsCheckedEvenIfNobodyUsesIt() {
    reader(
        "{a: {elastic: {E: -1 GPa, mu: 0.3}, creep: {}, colour: red},\n"
            + "  b: {elastic: {E: 1, E_r: 2}},\n"
            + "  c: {expansion: {secant: 17 ppm/K}},\n"
            + "  d: {elastic: {E: [[25, 1], [20, 2]], nu: [[25, 0.3]]}},\n"
            + "  e: {process: {tone: both}},\n"
            + "  f: 3,\n"
            + "  g: {elastic: {E_r: 1, E_z: 1, E_t: 1, nu_rz: 2, nu_rt: 0, nu_tz: 0, G_rz: 1}},\n"
            + "  h: {expansion: 17},\n"
            + "  i: {sources: {elastic: {mark: V9}, elastic.F: {}}}}");
    assertEquals(
        List.of(
            "materials.a.colour: unknown key; allowed: like, title, note, elastic, expansion,"
                + " plastic, creep, anand, viscoelastic, process, source, sources",
            "materials.a.elastic.mu: unknown key; did you mean `nu`?",
            "materials.a.elastic.E: E-RANGE E = -1 GPa is outside (0, inf) MPa",
            "materials.a.creep: one of `norton`, `garofalo` and `double_power` is needed",
            "materials.b.elastic: either E and nu, or E_r, E_z, E_t, nu_rz, nu_rt, nu_tz, G_rz;"
                + " not both",
            "materials.c.expansion: `reference` belongs to `secant`, and `secant` needs it: it is"
                + " not the stress-free temperature",
            "materials.d.elastic.E: temperatures of a table must rise; \"20\" does not",
            "materials.d.elastic.nu: a table needs two temperatures; a constant is written as one"
                + " number",
            "materials.e.process.tone: `both` is not known; allowed: positive, negative",
            "materials.f: a map is needed, not \"3\"",
            "materials.g.elastic: E_r 1.0, E_z 1.0, E_t 1.0 MPa, nu_rz 2.0, nu_rt 0.0, nu_tz 0.0,"
                + " G_rz 1.0 MPa: the stiffness is not positive definite; ratios are load axis"
                + " first, |nu_rz| < sqrt(E_r / E_z)",
            "materials.h.expansion: E-UNIT expansion: \"17\" is not an expansion: it has no unit"
                + " and `units:` gives none; accepted units: ppm/K, 1/K",
            "materials.i.sources.elastic.F: unknown key; did you mean `elastic.E`?",
            "materials.i.sources.elastic.mark: `V9` is not known; did you mean `V1`?",
            "materials.i.sources.elastic: `source` is missing: who says so",
            "materials.i.sources.elastic.F: `mark` is missing: how far it was checked",
            "materials.i.sources.elastic.F: `source` is missing: who says so"),
        faults.list().stream().map(f -> f.path() + ": " + f.message()).toList());
  }

  @Test
  void circlesAreCut() {
    reader("{a: {like: b}, b: {like: c}, c: {like: a}}");
    assertEquals(
        List.of("f:2:51 materials.c.like: `like` goes in a circle: a -> b -> c -> a"), messages());
  }

  @Test
  void longChainsAreRefused() {
    var block = new StringBuilder("{");
    for (int i = 0; i < 5000; i++) {
      block.append("m").append(i).append(": {like: m").append(i + 1).append("},\n  ");
    }
    reader(block.append("m5000: {like: Cu}}").toString());
    assertTrue(messages().getFirst().endsWith("a chain of more than 20 materials"));
  }

  private MaterialReader reader(String block) {
    String text = "units: {temperature: degC, stress: MPa}\nmaterials: " + block;
    var document = (Tree.MapNode) YamlText.parse("f", text, faults).orElseThrow();
    return new MaterialReader(document, new Values(Header.read(document, faults), faults));
  }

  /// The entries that `docs/materials.md` shows are without fault and complete.
  @Test
  void examplesOfThePageAreSound() throws IOException {
    String page = Files.readString(Path.of("../docs/materials.md"));
    List<String> entries = new ArrayList<>();
    for (String part : page.split("```yaml\n")) {
      if (part.startsWith("materials:\n")) {
        String block = part.substring("materials:\n".length(), part.indexOf("```"));
        var faulty = new Faults();
        Tree.MapNode document =
            (Tree.MapNode) YamlText.parse("page", "materials:\n" + block, faulty).get();
        var reader =
            new MaterialReader(document, new Values(Header.read(document, faulty), faulty));
        block
            .lines()
            .filter(line -> line.matches("  \\w+:.*"))
            .map(line -> line.strip().split(":")[0])
            .forEach(name -> {
              entries.add(name);
              assertTrue(find(reader, name).orElseThrow().material().isPresent(), name);
            });
        assertEquals(List.of(), texts(faulty.list()));
      }
    }
    assertTrue(entries.size() >= 9, entries.toString());
  }

  private static Optional<CaseMaterial> find(MaterialReader reader, String name) {
    Tree mention = new Tree.ScalarNode(name, true, new Place("f", 1, 1));
    return reader.find(name, mention, "steps.0.material");
  }

  private List<String> messages() {
    return texts(faults.list());
  }

  private static List<String> texts(List<Fault> faults) {
    return faults.stream().map(Fault::toString).toList();
  }

  private static Material material(CaseMaterial found) {
    return found.material().orElseThrow();
  }

  private static double[] stiffness(CaseMaterial found) {
    double[] tangent = new double[16];
    material(found).elasticity().stiffness(ROOM, tangent, 1, 0);
    return tangent;
  }

  /// E over the constrained modulus of an isotropic material.
  private static double uniaxial(double nu) {
    return (1 + nu) * (1 - 2 * nu) / (1 - nu);
  }

  private static double strain(CaseMaterial found, int direction, double t, double t0) {
    return material(found).expansion().get(direction).strain(t, t0);
  }

  private static Mark mark(CaseMaterial found, String property) {
    return found.provenance().stream()
        .filter(p -> p.property().equals(property))
        .findFirst()
        .orElseThrow()
        .mark();
  }
}
