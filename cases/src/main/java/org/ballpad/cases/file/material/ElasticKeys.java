package org.ballpad.cases.file.material;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// The keys under `elastic:`: either E and nu, or the seven constants along r, z and t.
///
/// @param extend whether the end values of the tables hold outside them
record ElasticKeys(
    @Key(
            value = "Young's modulus",
            name = "E",
            quantity = Quantity.STRESS,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Points e,
    @Key(
            value = "Poisson's ratio",
            name = "nu",
            min = -1,
            above = true,
            max = 0.5,
            otherwise = Key.NOTHING)
        Points nu,
    @Key(
            value = "Young's modulus along r",
            name = "E_r",
            quantity = Quantity.STRESS,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Points er,
    @Key(
            value = "Young's modulus along z",
            name = "E_z",
            quantity = Quantity.STRESS,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Points ez,
    @Key(
            value = "Young's modulus along t",
            name = "E_t",
            quantity = Quantity.STRESS,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Points et,
    @Key(value = "contraction along z under load along r", name = "nu_rz", otherwise = Key.NOTHING)
        Points nuRz,
    @Key(value = "contraction along t under load along r", name = "nu_rt", otherwise = Key.NOTHING)
        Points nuRt,
    @Key(value = "contraction along z under load along t", name = "nu_tz", otherwise = Key.NOTHING)
        Points nuTz,
    @Key(
            value = "shear modulus in the section",
            name = "G_rz",
            quantity = Quantity.STRESS,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Points gRz,
    @Key(value = "whether the end values of the tables hold outside them", otherwise = "false")
        boolean extend) {
  static final List<String> ISOTROPIC = List.of("E", "nu");
  static final List<String> ORTHOTROPIC =
      List.of("E_r", "E_z", "E_t", "nu_rz", "nu_rt", "nu_tz", "G_rz");

  /// @throws IllegalArgumentException if constants of both forms are given
  ElasticKeys {
    boolean isotropic = e != null || nu != null;
    if (isotropic && Stream.of(er, ez, et, nuRz, nuRt, nuTz, gRz).anyMatch(p -> p != null)) {
      throw new IllegalArgumentException(
          "either E and nu, or %s; not both".formatted(String.join(", ", ORTHOTROPIC)));
    }
  }

  /// What is written, by key.
  Map<String, Points> given() {
    var given = new LinkedHashMap<String, Points>();
    given.put("E", e);
    given.put("nu", nu);
    given.put("E_r", er);
    given.put("E_z", ez);
    given.put("E_t", et);
    given.put("nu_rz", nuRz);
    given.put("nu_rt", nuRt);
    given.put("nu_tz", nuTz);
    given.put("G_rz", gRz);
    given.values().removeIf(points -> points == null);
    return Collections.unmodifiableMap(given);
  }
}
