package org.ballpad.cases.file.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;

/// Who vouches for the numbers of one entry: `source:` for all of them, `sources:` for each.
///
/// @param whole the text of `source:`, if it is given
/// @param parts entries of `sources:` by property: `elastic.E`, `elastic`
public record Sources(Optional<String> whole, Map<String, SourceKeys> parts) {
  /// The numbers of nature among the traits.
  static final List<String> TRAITS = List.of("Tg", "surface_tension", "liquid_density");

  /// Reads both keys of an entry.
  ///
  /// @param properties what `sources:` may speak of
  public static Sources read(
      Tree.MapNode map, String path, Values values, List<String> properties) {
    Optional<String> whole =
        map.get("source").flatMap(node -> values.text(node, Values.join(path, "source")));
    String below = Values.join(path, "sources");
    var parts = new LinkedHashMap<String, SourceKeys>();
    var written = map.get("sources").flatMap(node -> values.map(node, below));
    if (written.isPresent()) {
      values.refuseUnknown(written.get(), below, properties);
      var binder = new RecordBinder(values);
      for (Map.Entry<String, Tree.Entry> entry : written.get().entries().entrySet()) {
        binder
            .bind(SourceKeys.class, entry.getValue().value(), Values.join(below, entry.getKey()))
            .ifPresent(keys -> parts.put(entry.getKey(), keys));
      }
    }
    return new Sources(whole, parts);
  }

  /// The provenance of a property: from the entry of `sources:` for it or for its group, else from
  /// `source:`.
  ///
  /// @param at where the property is written
  public Provenance of(String property, Place at) {
    String group = property.split("\\.")[0];
    SourceKeys keys = parts.getOrDefault(property, parts.get(group));
    if (keys == null) {
      return new Provenance(
          property,
          whole.isPresent() ? Mark.CASE : Mark.NONE,
          whole.orElse(""),
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          at);
    }
    boolean limited = !keys.range().isEmpty();
    return new Provenance(
        property,
        Mark.valueOf(keys.mark()),
        keys.source(),
        limited ? keys.range().getFirst() : Double.NEGATIVE_INFINITY,
        limited ? keys.range().getLast() : Double.POSITIVE_INFINITY,
        at);
  }

  /// What the sources of a material may speak of.
  static List<String> ofMaterial() {
    var properties = new ArrayList<>(List.of("elastic", "expansion"));
    properties.addAll(BehaviourReader.KEYS);
    TRAITS.forEach(trait -> properties.add("process." + trait));
    ElasticKeys.ISOTROPIC.forEach(key -> properties.add("elastic." + key));
    ElasticKeys.ORTHOTROPIC.forEach(key -> properties.add("elastic." + key));
    ExpansionKeys.DIRECTIONS.forEach(key -> properties.add("expansion." + key));
    return properties;
  }
}
