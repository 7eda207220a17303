package org.ballpad.cases.file.material;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Curve;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.BackStress;
import org.ballpad.materials.law.Chaboche;
import org.ballpad.materials.law.Multilinear;
import org.ballpad.materials.law.Plasticity;
import org.ballpad.materials.law.YieldCurve;
import org.ballpad.materials.law.YieldPower;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys under `plastic:`.
///
/// @param isotropic yield stress by accumulated plastic strain, or null
/// @param kinematic yield stress and one more point: the slope shifts the yield surface; or null
/// @param multilinear stress by plastic strain of the first loading, which shifts the surface; or
///   null
/// @param power yield stress by a power law of plastic strain, or null
/// @param chaboche parts of the back stress beside `isotropic`
/// @param extend whether the end values of the tables hold outside them
record PlasticKeys(
    @Key(
            value = "yield stress by plastic strain, level behind the last point",
            otherwise = Key.NOTHING)
        Curve isotropic,
    @Key(
            value = "yield stress, and a second point whose slope shifts the yield surface",
            otherwise = Key.NOTHING)
        Curve kinematic,
    @Key(
            value = "stress by plastic strain of the first loading, which shifts the yield surface",
            otherwise = Key.NOTHING)
        Curve multilinear,
    @Key(
            value = "yield from the first stress on: plastic strain C (q / over)^n",
            otherwise = Key.NOTHING)
        Power power,
    @Key(value = "back stresses beside `isotropic`", otherwise = Key.NOTHING) List<Part> chaboche,
    @Key(value = "whether the end values of the tables hold outside them", otherwise = "false")
        boolean extend)
    implements BehaviourKeys {

  /// A back stress that recovers.
  ///
  /// @param modulus C, MPa
  /// @param recovery gamma
  record Part(
      @Key(value = "C, the slope at its beginning", quantity = Quantity.STRESS, min = 0)
          Points modulus,
      @Key(value = "gamma: the part saturates at C / gamma", min = 0) double recovery) {}

  /// A power law.
  ///
  /// @param factor C
  /// @param exponent n
  /// @param over what stress is divided by, MPa
  record Power(
      @Key(value = "plastic strain at q = `over`", name = "C", min = 0, above = true) double factor,
      @Key(value = "exponent of stress", name = "n", min = 1) double exponent,
      @Key(
              value = "what stress is divided by, such as the shear modulus by temperature",
              quantity = Quantity.STRESS,
              min = 0,
              above = true)
          Points over) {}

  /// @throws IllegalArgumentException unless it is one of the forms, with a possible curve
  PlasticKeys {
    if (Stream.of(isotropic, kinematic, multilinear, power).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException(
          "one of `isotropic`, `kinematic`, `multilinear` and `power` is needed");
    }
    if (isotropic == null && !chaboche.isEmpty()) {
      throw new IllegalArgumentException(
          "`chaboche` goes with `isotropic`, the size of the surface");
    }
    if (kinematic != null && kinematic.lists().stream().anyMatch(list -> list.size() > 2)) {
      throw new IllegalArgumentException(
          "`kinematic` is bilinear: two points; take `multilinear` or `chaboche` for a curve");
    }
    if (power == null) {
      plasticity("plastic", isotropic, kinematic, multilinear, chaboche, extend);
    }
  }

  /// What to compute with.
  ///
  /// @param name the material, for messages
  Plasticity plasticity(String name) {
    if (power == null) {
      return plasticity(name + " plastic", isotropic, kinematic, multilinear, chaboche, extend);
    }
    PropertyTable over = power.over().table(name + " plastic.power.over", extend);
    return Plasticity.isotropic(new YieldPower(power.factor(), power.exponent(), over));
  }

  private static Plasticity plasticity(
      String name,
      Curve isotropic,
      Curve kinematic,
      Curve multilinear,
      List<Part> chaboche,
      boolean extend) {
    if (kinematic != null) {
      var size = table(name + ".kinematic", kinematic, kinematic.stresses(0), extend);
      var slope = table(name + ".kinematic", kinematic, slopes(kinematic), extend);
      return Plasticity.kinematic(size, slope);
    }
    if (multilinear != null) {
      return new Multilinear(yieldCurve(name + ".multilinear", multilinear, extend));
    }
    List<BackStress> back =
        chaboche.stream()
            .map(part ->
                new BackStress(part.modulus().table(name + ".chaboche", extend), part.recovery()))
            .toList();
    return new Chaboche(yieldCurve(name + ".isotropic", isotropic, extend), back);
  }

  private static YieldCurve yieldCurve(String name, Curve curve, boolean extend) {
    List<PropertyTable> stresses =
        curve.strains().stream()
            .map(strain -> table(name, curve, curve.stresses(strain), extend))
            .toList();
    return new YieldCurve(curve.strains(), stresses);
  }

  private static List<Double> slopes(Curve kinematic) {
    return kinematic.lists().stream()
        .map(list ->
            (list.getLast().stress() - list.getFirst().stress())
                / Math.max(list.getLast().strain(), Double.MIN_NORMAL))
        .toList();
  }

  private static PropertyTable table(
      String name, Curve curve, List<Double> values, boolean extend) {
    return new Points(curve.at(), curve.kelvin(), values).table(name, extend);
  }
}
