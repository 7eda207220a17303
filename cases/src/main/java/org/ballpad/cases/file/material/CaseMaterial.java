package org.ballpad.cases.file.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.materials.Material;
import org.ballpad.materials.PropertyTable;
import org.ballpad.materials.law.Behaviour;
import org.ballpad.mesh.process.ProcessTraits;

/// A material as a case uses it.
///
/// Units: K.
///
/// @param name the name that the case uses
/// @param at where the case mentions it
/// @param path the key there
/// @param material what to compute with; empty if something is missing
/// @param missing keys without a value, as `elastic.nu`
/// @param behaviour what it does besides thermo-elasticity
/// @param traits what process steps ask of it
/// @param provenance where each of its properties comes from
/// @param origins where the numbers among its traits come from, by property
public record CaseMaterial(
    String name,
    Place at,
    String path,
    Optional<Material> material,
    List<String> missing,
    Behaviour behaviour,
    ProcessTraits traits,
    List<Provenance> provenance,
    Map<String, Provenance> origins) {

  /// The same material mentioned elsewhere.
  CaseMaterial mentioned(Place where, String key) {
    return new CaseMaterial(
        name, where, key, material, missing, behaviour, traits, provenance, origins);
  }

  /// A fault of the material where the case mentions it.
  public Fault fault(String code, String why) {
    return new Fault(at, path, code + " material " + name + ": " + why);
  }

  /// Why its stress cannot be computed: one `E-NOPROP` fault for each reason, none if it can.
  ///
  /// @param stressFree temperature without stress, K
  /// @param end temperature looked at, K
  public List<Fault> lacks(double stressFree, double end) {
    Stream<String> lacking =
        material
            .map(known ->
                Stream.concat(
                        known.uncovered(stressFree, end).stream(),
                        behaviour.tables().stream()
                            .filter(t -> !(t.covers(end, end) && t.covers(stressFree, stressFree))))
                    .map(t -> lacks(t, stressFree, end)))
            .orElse(Stream.of("no " + String.join(", ", missing)));
    return lacking
        .distinct()
        .map(why -> "E-NOPROP material " + name + ": " + why + "; give it under `" + key() + "`")
        .map(message -> new Fault(at, path, message))
        .toList();
  }

  private String key() {
    return "materials." + name;
  }

  private String lacks(PropertyTable table, double stressFree, double end) {
    double[] points = table.temperatures();
    double wanted = table.covers(end, end) ? stressFree : end;
    return "no %s at %s degC (given from %s to %s)"
        .formatted(
            table.name().substring(name.length() + 1),
            celsius(wanted),
            celsius(points[0]),
            celsius(points[points.length - 1]));
  }

  /// What a report must say about its numbers: `W-NOSOURCE` for values without a checked source,
  /// `W-RANGE` for values used where their source does not speak. Properties with the same to say
  /// share a message.
  ///
  /// @param stressFree temperature without stress, K
  /// @param end temperature looked at, K
  public List<String> warnings(double stressFree, double end) {
    var properties = new LinkedHashMap<Remark, List<String>>();
    for (Provenance p : provenance) {
      for (Remark remark : remarks(p, stressFree, end)) {
        properties.computeIfAbsent(remark, _ -> new ArrayList<>()).add(p.property());
      }
    }
    return properties.entrySet().stream()
        .map(said -> message(said.getKey(), String.join(", ", said.getValue())))
        .toList();
  }

  /// What is to be said of a property.
  private record Remark(String code, String why) {}

  private static List<Remark> remarks(Provenance p, double stressFree, double end) {
    // Stress is in total form: the stiffness counts at the end alone.
    double from = p.isElastic() ? end : Math.min(stressFree, end);
    double to = p.isElastic() ? end : Math.max(stressFree, end);
    var remarks = new ArrayList<Remark>();
    if (p.mark().isUnchecked()) {
      remarks.add(unchecked(p));
    }
    if (!p.covers(from, to)) {
      String used = from == to ? "at " : "from " + celsius(from) + " to ";
      String source = celsius(p.lowest()) + " to " + celsius(p.highest());
      String why = "used " + used + celsius(to) + " degC, its source speaks of " + source;
      remarks.add(new Remark("W-RANGE", why));
    }
    return remarks;
  }

  private static Remark unchecked(Provenance p) {
    String why = p.source().isEmpty() ? "no source is named" : "not checked: " + p.source();
    return new Remark("W-NOSOURCE", why);
  }

  /// The same about one of its traits, which only some steps ask for.
  ///
  /// @param trait as `process.Tg`
  public List<String> traitWarnings(String trait) {
    return Stream.ofNullable(origins.get(trait))
        .filter(p -> p.mark().isUnchecked())
        .map(p -> message(unchecked(p), p.property()))
        .toList();
  }

  private String message(Remark remark, String properties) {
    return "%s material %s: %s: %s".formatted(remark.code(), name, properties, remark.why());
  }

  private static String celsius(double kelvin) {
    BigDecimal value = BigDecimal.valueOf(kelvin).subtract(new BigDecimal("273.15"));
    return value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
