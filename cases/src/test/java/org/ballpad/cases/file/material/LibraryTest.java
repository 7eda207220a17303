package org.ballpad.cases.file.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.materials.Material;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the files of the library promise, whatever their numbers.
final class LibraryTest {
  /// Materials that stand in the geometry only.
  private static final Set<String> WITHOUT_DATA =
      Set.of("NiV", "epoxy", "resist_positive", "resist_negative", "dryfilm_negative");

  static Set<String> files() {
    return new LinkedHashSet<>(Library.open().files().values());
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileIsWithoutFaultAndUnderItsNames(String file) {
    var faults = new Faults();
    var values = new Values(Units.NONE, faults);
    Tree.MapNode map = Library.open().read(file, faults).orElseThrow();
    List<String> names = new ArrayList<>();
    names.add(values.text(map.get("name").orElseThrow(), "name").orElseThrow());
    map.get("aliases")
        .map(values::items)
        .orElse(List.of())
        .forEach(alias -> names.add(values.text(alias, "aliases").orElseThrow()));
    Library library = Library.open();
    List<String> indexed =
        library.names().stream().filter(name -> library.files().get(name).equals(file)).toList();
    assertEquals(indexed, names);
    assertEquals(file, names.getFirst());
    assertTrue(map.get("title").isPresent() && map.get("note").isPresent(), "title and note");
    find(file, faults);
    assertEquals(List.of(), faults.list());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyNumberHasASource(String file) {
    CaseMaterial found = find(file, new Faults());
    Stream.concat(found.provenance().stream(), found.transition().stream())
        .forEach(from -> {
          assertNotEquals(Mark.NONE, from.mark(), from.property());
          assertNotEquals("", from.source(), from.property());
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void numbersAreCompleteOrAbsent(String file) {
    CaseMaterial found = find(file, new Faults());
    assertEquals(WITHOUT_DATA.contains(file), found.material().isEmpty());
    assertEquals(WITHOUT_DATA.contains(file), found.provenance().isEmpty());
  }

  /// The embossed pad: polyimide cured at 350 degC, solder frozen at 217, looked at at 25.
  @ParameterizedTest
  @CsvSource({"silicon,350", "SiN,350", "photo_pi,350", "Ti,350", "Cu,350", "SAC305,217"})
  void packageCanBeCooledFromItsProcess(String name, double celsius) {
    assertEquals(List.of(), find(name, new Faults()).lacks(celsius + 273.15, 298.15));
  }

  /// The formula of Okada and Tokumaru, at every kelvin of the table.
  @Test
  void siliconExpandsAsTheFormula() {
    var alpha = material("silicon").expansion().getFirst();
    for (double t = 208.15; t < 722.15; t++) {
      double middle = t + 0.5;
      double formula = 3.725e-6 * (1 - Math.exp(-5.88e-3 * (middle - 124))) + 5.548e-10 * middle;
      assertEquals(formula, alpha.strain(t + 1, t), 1e-3 * formula);
    }
  }

  /// A (001) wafer is isotropic in its plane: C11 + C12 - 2 C12^2 / C11.
  @Test
  void siliconKeepsTheBiaxialModulusOfTheCrystal() {
    double[] c = new double[16];
    material("silicon").elasticity().stiffness(300, c, 1, 0);
    double crystal = 165700 + 63900 - 2 * 63900.0 * 63900 / 165700;
    assertEquals(crystal, c[0] + c[2] - 2 * c[1] * c[1] / c[5], 1e-6 * crystal);
  }

  /// Solder lines as published, T in K.
  @ParameterizedTest
  @CsvSource({
    "SAC_schubert,61251,58.5,0.36",
    "SAC_wiese,59533,66.667,0.36",
    "Sn63Pb37,75842,152,0.35"
  })
  void solderSoftensAlongItsLine(String name, double e0, double slope, double nu) {
    double uniaxial = (1 + nu) * (1 - 2 * nu) / (1 - nu);
    for (double t = 210; t < 456; t += 41) {
      double[] c = new double[16];
      material(name).elasticity().stiffness(t, c, 1, 0);
      assertEquals(e0 - slope * t, c[0] * uniaxial, 1e-6 * e0);
    }
  }

  private static Material material(String name) {
    return find(name, new Faults()).material().orElseThrow();
  }

  private static CaseMaterial find(String name, Faults faults) {
    var nowhere = new Place("test", 1, 1);
    var empty = new Tree.MapNode(Map.of(), nowhere);
    return new MaterialReader(empty, new Values(Units.NONE, faults))
        .find(name, new Tree.ScalarNode(name, true, nowhere), "material")
        .orElseThrow();
  }
}
