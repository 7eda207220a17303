package org.ballpad.cases.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballpad.cases.file.life.LifeLibrary;
import org.ballpad.cases.file.tree.Curve;
import org.ballpad.cases.file.tree.Descriptor;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.Points;
import org.ballpad.cases.file.tree.Range;
import org.ballpad.cases.file.tree.TimeCurve;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.materials.life.Bundle;
import org.ballpad.materials.life.NorrisLandzberg;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;

/// Says in JSON schema what [RecordBinder] accepts, type by type. Wherever a value may stand,
/// `${...}` may as well.
final class SchemaTypes {
  private static final Map<String, Object> EXPRESSION = ref("expression");

  private SchemaTypes() {}

  /// What a schema begins with.
  static Map<String, Object> draft(String title) {
    return map("$schema", "http://json-schema.org/draft-07/schema#", "title", title);
  }

  /// The keys that every file may begin with.
  static Map<String, Object> head() {
    return map(
        "schema", map("description", "format version", "const", 1), "title", map("type", "string"));
  }

  /// Schemas that the others refer to: one for each quantity, and `expression`.
  static Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("expression", map("type", "string", "pattern", "\\$\\{.*\\}"));
    for (Quantity quantity : Quantity.values()) {
      if (Units.needsUnit(quantity)) {
        definitions.put(Header.word(quantity), number(quantity, map("type", "number")));
      }
    }
    return definitions;
  }

  /// A map with the keys of an annotated record.
  static Map<String, Object> record(Class<?> type) {
    Descriptor descriptor = Descriptor.of(type);
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Descriptor.Item item : descriptor.items()) {
      properties.put(item.name(), property(item));
      if (item.isRequired()) {
        required.add(item.name());
      }
    }
    return closed(properties, required);
  }

  /// A map with the keys of one member of a sealed family, which its keys tell apart.
  static Map<String, Object> anyOf(Class<?> family) {
    List<Object> members = new ArrayList<>();
    for (Class<?> member : Descriptor.family(family)) {
      Map<String, Object> described =
          map("description", member.getAnnotation(Keyword.class).says());
      described.putAll(record(member));
      members.add(described);
    }
    return map("anyOf", members);
  }

  /// A map with the keys of one member of a sealed family, chosen by a word.
  static Map<String, Object> oneOf(Class<?> family, String discriminator) {
    List<Object> members = new ArrayList<>();
    for (Class<?> member : Descriptor.family(family)) {
      Keyword keyword = member.getAnnotation(Keyword.class);
      Map<String, Object> schema = new LinkedHashMap<>(record(member));
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put(discriminator, map("const", keyword.value()));
      properties.putAll(cast(schema.get("properties")));
      List<Object> required = new ArrayList<>(List.of(discriminator));
      required.addAll((List<?>) schema.getOrDefault("required", List.of()));
      Map<String, Object> described = map("title", keyword.value(), "description", keyword.says());
      described.putAll(closed(properties, required));
      members.add(described);
    }
    return map("oneOf", members);
  }

  /// The schema of a record with one key more.
  static Map<String, Object> with(Map<String, Object> record, String key, Object schema) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.putAll(cast(record.get("properties")));
    properties.put(key, schema);
    return closed(properties, (List<?>) record.getOrDefault("required", List.of()));
  }

  /// A map with exactly these keys.
  static Map<String, Object> closed(Map<String, Object> properties, List<?> required) {
    Map<String, Object> schema = map("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /// A schema or a list of what it describes.
  static Map<String, Object> oneOrMany(Map<String, Object> one) {
    return anyOf(one, listOf(one));
  }

  /// A list of what a schema describes.
  static Map<String, Object> listOf(Map<String, Object> one) {
    return map("type", "array", "items", one);
  }

  /// Any of several schemas.
  static Map<String, Object> anyOf(Object... schemas) {
    return map("anyOf", List.of(schemas));
  }

  /// A share of one.
  static Map<String, Object> fraction() {
    return number(Quantity.FRACTION, map("type", "number"));
  }

  /// Reference to one of [#definitions].
  static Map<String, Object> ref(String name) {
    return map("$ref", "#/definitions/" + name);
  }

  /// A map in the order of its arguments: key, value, key, value ...
  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static Map<String, Object> property(Descriptor.Item item) {
    Key key = item.key();
    String range = Range.isLimited(key) ? ", in " + Range.text(key) : "";
    Map<String, Object> property = map("description", key.value() + range);
    if (item.hasDefault()) {
      property.put("default", defaultOf(key.otherwise()));
    }
    property.putAll(value(item.component().getGenericType(), key));
    return property;
  }

  private static Object defaultOf(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return Units.NUMBER.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
  }

  private static Map<String, Object> value(Type type, Key key) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? oneOrMany(value(generic.getActualTypeArguments()[0], key))
          : map("type", "object", "additionalProperties", quantity(key));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == double.class || plain == Double.class) {
      return quantity(key);
    }
    if (plain == int.class || plain == Integer.class) {
      return anyOf(bounded(map("type", "integer"), key), EXPRESSION);
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return anyOf(map("type", "boolean"), EXPRESSION);
    }
    if (plain == String.class) {
      return key.oneOf().length == 0 ? map("type", "string") : words(List.of(key.oneOf()));
    }
    if (plain == Bundle.class || plain == NorrisLandzberg.class) {
      return words(List.copyOf(new LifeLibrary().names()));
    }
    if (plain.isEnum()) {
      return words(
          Arrays.stream(plain.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
              .toList());
    }
    if (plain == Interval.class) {
      return pair(quantity(key), anyOf(quantity(key), map("const", "end")));
    }
    if (plain == Curve.class) {
      var curve = listOf(pair(ref("stress"), fraction()));
      return anyOf(curve, listOf(pair(ref("temperature"), curve)));
    }
    if (plain == TimeCurve.class) {
      return anyOf(map("type", "string"), listOf(pair(ref("time"), ref("temperature"))));
    }
    if (plain == Points.class) {
      return anyOf(quantity(key), listOf(pair(ref("temperature"), quantity(key))));
    }
    return key.word().isEmpty() ? record(plain) : anyOf(map("const", key.word()), record(plain));
  }

  private static Map<String, Object> words(List<String> words) {
    return anyOf(map("enum", words), EXPRESSION);
  }

  private static Map<String, Object> pair(Map<String, Object> first, Map<String, Object> second) {
    return map("type", "array", "items", List.of(first, second), "minItems", 2, "maxItems", 2);
  }

  /// Ranges are in internal units, so the schema can be told only where no other unit exists.
  private static Map<String, Object> quantity(Key key) {
    return Units.needsUnit(key.quantity())
        ? ref(Header.word(key.quantity()))
        : number(key.quantity(), bounded(map("type", "number"), key));
  }

  private static Map<String, Object> bounded(Map<String, Object> number, Key key) {
    if (key.min() > Double.NEGATIVE_INFINITY) {
      number.put(key.above() ? "exclusiveMinimum" : "minimum", key.min());
    }
    if (key.max() < Double.POSITIVE_INFINITY) {
      number.put("maximum", key.max());
    }
    return number;
  }

  private static Map<String, Object> number(Quantity quantity, Map<String, Object> bare) {
    List<String> names = Units.names(quantity);
    if (names.isEmpty()) {
      return anyOf(bare, EXPRESSION);
    }
    String units = names.stream().collect(Collectors.joining("|"));
    String pattern = "^" + Units.NUMBER.pattern() + " *(" + units + ")$";
    return anyOf(bare, map("type", "string", "pattern", pattern), EXPRESSION);
  }

  @SuppressWarnings("unchecked") // properties are always made by this class
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }
}
