package org.ballpad.cases.file.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.material.Library;
import org.ballpad.cases.file.material.Mark;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlText;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.Conditions;
import org.ballpad.materials.life.Darveaux;
import org.ballpad.materials.life.LifeKind;
import org.ballpad.materials.life.Metric;
import org.ballpad.materials.life.NorrisLandzberg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the files of `materials/library/life` promise, and their numbers.
final class LifeLibraryTest {
  private static final LifeLibrary LIBRARY = new LifeLibrary();
  private static final Tree MENTION = new Tree.ScalarNode("x", true, new Place("test", 3, 7));

  static List<LifeEntry> entries() {
    return LIBRARY.entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyModelIsFoundUnderItsNamesAndHasASource(LifeEntry entry) {
    Library index = Library.open("life/");
    List<String> indexed =
        index.names().stream().filter(n -> index.files().get(n).equals(entry.name())).toList();
    assertEquals(indexed, entry.names());
    assertFalse(entry.title().isBlank() || entry.note().isBlank());
    boolean refused = entry.content() instanceof LifeContent.Refused;
    assertEquals(refused, entry.provenance().isEmpty());
    assertTrue(refused || entry.provenance().getFirst().property().equals("law"));
    entry
        .provenance()
        .forEach(p -> {
          assertNotEquals("", p.source());
          assertNotEquals(Mark.NONE, p.mark());
        });
  }

  /// Table 6 of Darveaux, converted by hand to MPa and metres; the files have psi and mil.
  @ParameterizedTest
  @CsvSource({
    "slice-52-0.6mil,20.6825,-1.44,1.49224e-06,1.15,15.24",
    "slice-52-1mil,16.007,-1.45,1.87307e-06,1.15,25.4",
    "slice-52-1.3mil,12.6449,-1.46,2.15286e-06,1.15,33.02",
    "slice-56-tunif,10.6218,-1.51,2.06431e-06,0.98,25.4",
    "slice-56-coarse,10.5207,-1.52,2.11357e-06,0.99,25.4",
    "slice-56-fine,11.6091,-1.52,1.95426e-06,0.98,25.4",
    "quarter-0.5mil,22.3696,-1.62,1.30406e-06,1.05,12.7",
    "quarter-1mil,17.7382,-1.62,1.50148e-06,1.04,25.4",
    "quarter-1.5mil,13.7758,-1.64,1.70827e-06,1.04,38.1",
    "linear-anand-0.5mil,35.381,-1.49,1.05376e-06,1.16,12.7",
    "linear-anand-1mil,31.6682,-1.54,1.13809e-06,1.19,25.4",
    "linear-anand-1.5mil,27.6432,-1.58,1.2153e-06,1.21,38.1",
    "linear-creep-0.5mil,31.2019,-1.55,1.12861e-06,1.19,12.7",
    "linear-creep-1mil,27.8822,-1.61,1.24991e-06,1.23,25.4",
    "linear-creep-1.5mil,24.6944,-1.65,1.32959e-06,1.25,38.1"
  })
  void darveauxTableInOtherUnits(
      String name, double k1, double k2, double k3, double k4, double layer) {
    Bundle bundle = bundle("snpb-darveaux2000-" + name);
    var table = new Darveaux(k1, k2, k3 * 1e6, k4, 1);
    for (double work = 0.03; work < 3; work *= 2) {
      double life = table.cycles(work, Conditions.crack(400));
      assertEquals(life, bundle.law().cycles(work, Conditions.crack(400)), 1e-5 * life);
    }
    assertEquals(layer, bundle.layer(), 1e-9);
    assertEquals(LifeKind.CHARACTERISTIC, bundle.kind());
    assertEquals(Metric.INELASTIC_WORK, bundle.metric());
  }

  /// The paper's own example, through the file: 33 psi, 16 mil.
  @Test
  void darveauxExample() {
    Bundle bundle = bundle("snpb-darveaux2000-quarter-0.5mil");
    double psi = 0.006894757293168;
    assertEquals(1721, bundle.law().cycles(33 * psi, Conditions.crack(406.4)), 0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "sac-syed2004-schubert-strain,0.0513,sac-schubert2003,CREEP_STRAIN",
    "sac305-syed2004-schubert,0.0019,sac-schubert2003,CREEP_WORK",
    "sac-syed2004-wiese-strain,0.0468,sac-wiese2002,CREEP_STRAIN",
    "sac-syed2004-wiese-energy,0.0015,sac-wiese2002,CREEP_WORK"
  })
  void syedConstantsBelongToTheirCreepLaw(String name, double constant, String law, Metric metric) {
    Bundle bundle = bundle(name);
    assertEquals(1 / (constant * 0.02), bundle.law().cycles(0.02, Conditions.UNSAID), 1e-9);
    assertEquals(law, bundle.constitutive());
    assertEquals(metric, bundle.metric());
    assertEquals(25, bundle.layer());
    assertEquals(LifeKind.MEAN, bundle.kind());
  }

  /// Cycles by hand from the printed equations: 345 x 10^1.02, 210 x 10^1.2, 4.5 x 50^1.295, 1.2928
  /// x 50^1.96, 0.235 x 50^1.75.
  @ParameterizedTest
  @CsvSource({
    "sac-schubert2003-energy,0.1,3612.593",
    "snpb-schubert2003-energy,0.1,3328.276",
    "sac-schubert2003-strain,0.02,713.475",
    "snpb-solomon,0.02,2763.838",
    "sac-chiang-wlcsp,0.02,220.9354"
  })
  void powerLawsAsPrinted(String name, double damage, double cycles) {
    Bundle bundle = bundle(name);
    assertEquals(cycles, bundle.law().cycles(damage, Conditions.UNSAID), 1e-6 * cycles);
    assertEquals(1, LIBRARY.find(name).orElseThrow().warnings().size());
  }

  /// N = 1/2 (g / 2 eps_f)^(1/c) by a script from the printed constants, T in degC, dwells in min:
  /// c = -0.442 - 6e-4 T + 1.74e-2 ln(1 + 360/t) with 2 eps_f 0.65 and, for SAC305 and SAC405, c =
  /// -(0.390 + 9.3e-4 T - 1.93e-2 ln(1 + 500/t)) with 0.48. At 50 degC and 15 min they are -0.41599
  /// and -0.36825.
  @ParameterizedTest
  @CsvSource({
    "snpb-engelmaier, 0.01, 50, 15, 11403.107417",
    "snpb-engelmaier, 0.02, 42.5, 10, 2723.073098",
    "snpb-engelmaier, 0.005, 20, 720, 26836.922255",
    "sac-engelmaier, 0.01, 50, 15, 18383.247054",
    "sac-engelmaier, 0.02, 42.5, 10, 3997.904285",
    "sac-engelmaier, 0.005, 20, 720, 47236.209949"
  })
  void engelmaierInCelsiusAndMinutes(
      String name, double shear, double celsius, double minutes, double cycles) {
    Conditions cycle = Conditions.cycle(celsius + 273.15, 60 * minutes);
    assertEquals(cycles, bundle(name).law().cycles(shear, cycle), 1e-9 * cycles);
    assertEquals(LifeKind.MEDIAN, bundle(name).kind());
  }

  /// Joints of 300 um by a script from the printed constants: 37.97 W^-2.8 + a / (3.99e-6 m W^2.05)
  /// with W in MPa, and 13173 W^-1.45 + a / (3.92e-7 in W^1.12) with W in psi.
  @ParameterizedTest
  @CsvSource({
    "sac305-motalab2013, 0.05, 201784.303126",
    "sac305-motalab2013, 0.5, 575.796310939",
    "snpb-darveaux-comsol, 0.05, 4020.42585520",
    "snpb-darveaux-comsol, 0.5, 274.908753254"
  })
  void crackGrowthOfOthers(String name, double work, double cycles) {
    assertEquals(cycles, bundle(name).law().cycles(work, Conditions.crack(300)), 1e-9 * cycles);
    assertEquals(LifeKind.CHARACTERISTIC, bundle(name).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "snpb-norris-landzberg,5.05983",
    "sac-norris-landzberg-pan,23.2693",
    "sac305-norris-landzberg-lall,23.6339"
  })
  void accelerationByHand(String name, double factor) {
    var test = new NorrisLandzberg.Cycle(273.15, 373.15, 3600);
    var use = new NorrisLandzberg.Cycle(298.15, 333.15, 43200);
    var content = (LifeContent.Acceleration) LIBRARY.find(name).orElseThrow().content();
    assertEquals(factor, content.model().acceleration(test, use), 1e-4 * factor);
  }

  @Test
  void constantsThatNobodyHasSeenWarn() {
    LifeEntry pan = LIBRARY.find("sac-norris-landzberg-pan").orElseThrow();
    assertEquals(
        List.of("W-NOSOURCE life sac-norris-landzberg-pan: law.activation: not checked: not seen"),
        pan.warnings());
    assertEquals(List.of(), LIBRARY.find("snpb-darveaux2000").orElseThrow().warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sac-syed2004-mixed", "sac-syed2004", "syed2004"})
  void thePopularPairIsRefusedWithTheReason(String name) {
    var faults = new Faults();
    assertEquals(Optional.empty(), LIBRARY.use(name, MENTION, "life.bundle", faults));
    String said = faults.list().getFirst().toString();
    assertTrue(said.startsWith("test:3:7 life.bundle: `" + name + "` is refused: "), said);
    assertTrue(said.contains("mixes the constants of two creep laws"), said);
    assertTrue(said.contains("sac-syed2004-schubert-strain"), said);
  }

  @Test
  void aMisspeltNameIsGuessed() {
    var faults = new Faults();
    LIBRARY.use("sac-engelmayer", MENTION, "life.bundle", faults);
    String said = faults.list().getFirst().message();
    assertTrue(said.endsWith("did you mean `sac-engelmaier`?"), said);
  }

  /// Every damage to a file of the library is a fault, so a wrong file cannot be packed unseen.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "law: {type: syed, constant: 0.0019} | law: {type: sied, constant: 1} | did you mean `syed`",
        "alloy: sn_pb | alloy: tin | `tin` is not known",
        "metric: creep_work | metric: work | `work` is not known",
        "layer: 25 um | layer: 25 | E-UNIT",
        "layer: 25 um | layer: 0 um | E-RANGE",
        "gives: mean | gives: some | `some` is not known",
        "gives: mean | give: mean | unknown key",
        "  law: {mark: V1 | '  laws: {mark: V1' | unknown key"
      })
  void aDamagedFileIsAFault(String from, String to, String message) {
    String sound =
        """
        name: x
        title: t
        alloy: sn_pb
        note: n
        metric: creep_work
        layer: 25 um
        recipe: r
        gives: mean
        law: {type: syed, constant: 0.0019}
        sources:
          law: {mark: V1, source: paper}
        """;
    assertTrue(sound.contains(from), from);
    assertEquals(Set.of(), new HashSet<>(faults(sound)));
    List<String> said = faults(sound.replace(from, to));
    assertTrue(said.stream().anyMatch(text -> text.contains(message)), said.toString());
  }

  private static List<String> faults(String text) {
    var faults = new Faults();
    Tree.MapNode map = (Tree.MapNode) YamlText.parse("x.yaml", text, faults).orElseThrow();
    new EntryReader(faults).read(map);
    return faults.list().stream().map(Object::toString).toList();
  }

  private static Bundle bundle(String name) {
    return ((LifeContent.Fatigue) LIBRARY.find(name).orElseThrow().content()).bundle();
  }
}
