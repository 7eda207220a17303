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
import org.ballpad.materials.Elasticity;
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

  /// Sets whose source leaves one constant open, and which.
  private static final Map<String, String> INCOMPLETE =
      Map.of("underfill_feustel", "elastic.nu", "FR4_zahn2000", "elastic.G_rz");

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
    Stream.concat(found.provenance().stream(), found.origins().values().stream())
        .forEach(from -> {
          assertNotEquals(Mark.NONE, from.mark(), from.property());
          assertNotEquals("", from.source(), from.property());
        });
  }

  @ParameterizedTest
  @MethodSource("files")
  void numbersAreCompleteOrAbsent(String file) {
    CaseMaterial found = find(file, new Faults());
    assertEquals(WITHOUT_DATA.contains(file), found.provenance().isEmpty());
    if (!WITHOUT_DATA.contains(file)) {
      List<String> missing =
          INCOMPLETE.containsKey(file) ? List.of(INCOMPLETE.get(file)) : List.of();
      assertEquals(missing, found.missing());
    }
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

  /// The values of the formula at four temperatures, as the reference data list them.
  @ParameterizedTest
  @CsvSource({"-40,1.89", "25,2.55", "125,3.20", "217,3.56"})
  void siliconExpandsAsListed(double celsius, double ppm) {
    double t = celsius + 273.15;
    double slope = material("silicon").expansion().getFirst().strain(t + 0.5, t - 0.5);
    assertEquals(ppm, 1e6 * slope, 0.006);
  }

  /// The cubic crystal turned by 45 degrees about [001], component by component: C'_ijkl = R_ia
  /// R_jb R_kc R_ld C_abcd. Rows r = [110], z = [001], t = [-110]. In the plane the biaxial modulus
  /// stays 180.3 GPa.
  @Test
  void siliconAlong110IsTheTurnedCrystal() {
    double[] c = new double[16];
    material("Si_110").elasticity().stiffness(300, c, 1, 0);
    double half = Math.sqrt(0.5);
    double[][] axes = {{half, half, 0}, {0, 0, 1}, {-half, half, 0}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertEquals(turned(axes[i], axes[i], axes[j], axes[j]), c[4 * i + j], 0.1);
        assertEquals(c[4 * i + j], c[4 * j + i]);
      }
    }
    assertEquals(2 * turned(axes[0], axes[1], axes[0], axes[1]), c[15], 1e-6);
    double minor = c[0] * c[5] - c[1] * c[4];
    double det = minor * c[10] + 2 * c[1] * c[2] * c[6] - c[0] * c[6] * c[6] - c[5] * c[2] * c[2];
    assertTrue(c[0] > 0 && minor > 0 && det > 0 && c[15] > 0, "positive definite");
    assertEquals(180315.6, c[0] + c[2] - 2 * c[1] * c[1] / c[5], 0.1);
  }

  /// Young's moduli and ratios in that frame, as the reference data list them.
  @Test
  void siliconAlong110HasThePrintedConstants() {
    var o = (Elasticity.Orthotropic) material("Si_110").elasticity();
    assertEquals(169.1, o.er().at(300) / 1000, 0.05);
    assertEquals(169.1, o.et().at(300) / 1000, 0.05);
    assertEquals(130.1, o.ez().at(300) / 1000, 0.05);
    assertEquals(0.062, o.nuRt().at(300), 5e-4);
    assertEquals(0.362, o.nuRz().at(300), 5e-4);
    assertEquals(0.362, o.nuTz().at(300), 5e-4);
    assertEquals(0.278, o.nuRz().at(300) * o.ez().at(300) / o.er().at(300), 5e-4);
  }

  /// A component of silicon's cubic stiffness along other axes, MPa.
  private static double turned(double[] p, double[] q, double[] r, double[] s) {
    double sum = 0;
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        sum += 63900 * p[a] * q[a] * r[b] * s[b];
        sum += 79600 * (p[a] * q[b] * r[a] * s[b] + p[a] * q[b] * r[b] * s[a]);
      }
      sum += (165700 - 63900 - 2 * 79600.0) * p[a] * q[a] * r[a] * s[a];
    }
    return sum;
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
