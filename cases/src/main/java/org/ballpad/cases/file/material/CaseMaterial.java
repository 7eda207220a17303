package org.ballpad.cases.file.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.mesh.process.ProcessTraits;

/// A material as a case uses it.
///
/// @param name the name that the case uses
/// @param material what to compute with; empty if something is missing
/// @param missing keys without a value, as `elastic.nu`
/// @param traits what process steps ask of it
/// @param provenance where each of its properties comes from
public record CaseMaterial(
    String name,
    Optional<Material> material,
    List<String> missing,
    ProcessTraits traits,
    List<Provenance> provenance) {

  /// Why it cannot carry stress between two temperatures: one `E-NOPROP` message for each reason,
  /// none if it can.
  ///
  /// @param from lowest temperature of the run, K
  /// @param to highest temperature of the run, K
  public List<String> lacks(double from, double to) {
    if (material.isEmpty()) {
      String keys = String.join(", ", missing);
      return List.of(
          "E-NOPROP material %s: no %s; give it under `materials.%s`".formatted(name, keys, name));
    }
    return material.get().uncovered(from, to).stream()
        .map(t -> lacks(t, from, to))
        .distinct()
        .toList();
  }

  private String lacks(PropertyTable table, double from, double to) {
    double[] points = table.temperatures();
    double wanted = table.covers(from, from) ? to : from;
    return "E-NOPROP material %s: no %s at %s degC; given from %s to %s degC"
        .formatted(
            name,
            table.name().substring(name.length() + 1),
            celsius(wanted),
            celsius(points[0]),
            celsius(points[points.length - 1]));
  }

  /// What a report must say about its numbers when they are used between two temperatures:
  /// `W-NOSOURCE` for values without a checked source, `W-RANGE` for values used where their source
  /// does not speak. Properties with the same to say share a message.
  ///
  /// @param from lowest temperature of the run, K
  /// @param to highest temperature of the run, K
  public List<String> warnings(double from, double to) {
    var properties = new LinkedHashMap<String, List<String>>();
    for (Provenance p : provenance) {
      if (p.mark().isUnchecked()) {
        String why = p.source().isEmpty() ? "no source is named" : "not checked: " + p.source();
        properties.computeIfAbsent("W-NOSOURCE|" + why, _ -> new ArrayList<>()).add(p.property());
      }
      if (!p.covers(from, to)) {
        String why =
            "used from %s to %s degC, its source ends at %s and %s degC"
                .formatted(celsius(from), celsius(to), celsius(p.lowest()), celsius(p.highest()));
        properties.computeIfAbsent("W-RANGE|" + why, _ -> new ArrayList<>()).add(p.property());
      }
    }
    return properties.entrySet().stream().map(this::message).toList();
  }

  private String message(Map.Entry<String, List<String>> said) {
    String[] codeAndWhy = said.getKey().split("\\|", 2);
    String keys = String.join(", ", said.getValue());
    return "%s material %s: %s: %s".formatted(codeAndWhy[0], name, keys, codeAndWhy[1]);
  }

  private static String celsius(double kelvin) {
    BigDecimal value = BigDecimal.valueOf(kelvin).subtract(new BigDecimal("273.15"));
    return value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
