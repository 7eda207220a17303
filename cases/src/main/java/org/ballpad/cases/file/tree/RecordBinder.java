package org.ballpad.cases.file.tree;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// Fills annotated records from a [Tree]: the same rules for process steps, measures, boundary,
/// mesh sizes and settings.
///
/// Unknown and missing keys, wrong types, units, ranges and words are recorded as faults, all of
/// them; a record with a fault is answered with empty.
public final class RecordBinder {
  private final Values values;
  private final Map<Class<?>, Named> named;
  private final List<Mention> mentions = new ArrayList<>();

  /// A name of a region, or of an interface as `a/b`, that somebody must make.
  ///
  /// @param path the key
  public record Mention(String path, String name, Place at) {}

  /// Finds what comes with the program by its name.
  public interface Named {
    /// The thing of a name; a name that nobody bears is recorded.
    ///
    /// @param mention where the name is written
    /// @param path the key there
    Optional<?> find(String name, Tree mention, String path, Faults faults);
  }

  /// @param values header of the file and receiver of faults
  public RecordBinder(Values values) {
    this(values, Map.of());
  }

  /// @param values header of the file and receiver of faults
  /// @param named how components of these types are found by a name
  public RecordBinder(Values values, Map<Class<?>, Named> named) {
    this.values = values;
    this.named = named;
  }

  /// One record from a map.
  ///
  /// @param path the key that holds the map, for messages
  /// @param besides keys of the map that somebody else reads
  public <T> Optional<T> bind(Class<T> type, Tree node, String path, String... besides) {
    Optional<Tree.MapNode> map = values.map(node, path);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Descriptor descriptor = Descriptor.of(type);
    List<String> known = new ArrayList<>(descriptor.names());
    known.addAll(Arrays.asList(besides));
    values.refuseUnknown(map.get(), path, known);
    return Optional.ofNullable(build(descriptor, map.get(), path)).map(type::cast);
  }

  /// One record of a sealed family, chosen by the word under `discriminator`.
  ///
  /// @param later words that a later version will understand
  public <S> Optional<S> bindOneOf(
      Class<S> family, String discriminator, List<String> later, Tree node, String path) {
    Optional<Tree.MapNode> map = values.map(node, path);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Optional<Tree> chosen = map.get().get(discriminator);
    if (chosen.isEmpty()) {
      values.faults().add(node, path, "`" + discriminator + "` is missing");
      return Optional.empty();
    }
    String wordPath = Values.join(path, discriminator);
    Optional<String> word = values.text(chosen.get(), wordPath);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (Class<?> member : Descriptor.family(family)) {
      if (Descriptor.keyword(member).equals(word.get())) {
        return bind(member, node, path, discriminator).map(family::cast);
      }
    }
    values.faults().add(chosen.get(), wordPath, unknown(word.get(), discriminator, family, later));
    return Optional.empty();
  }

  /// Notes a name that somebody else read.
  public void mention(Mention mention) {
    mentions.add(mention);
  }

  /// Names of regions and interfaces met so far.
  public List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  private static String unknown(
      String word, String discriminator, Class<?> family, List<String> later) {
    if (later.contains(word)) {
      return discriminator + " `" + word + "` is not yet built";
    }
    List<String> words = new ArrayList<>();
    Descriptor.family(family).forEach(member -> words.add(Descriptor.keyword(member)));
    words.addAll(later);
    return "unknown " + discriminator + " `" + word + "`" + Spelling.hint(word, words);
  }

  private Object build(Descriptor descriptor, Tree.MapNode map, String path) {
    int before = values.faults().count();
    List<Object> arguments = new ArrayList<>();
    for (Descriptor.Part part : descriptor.parts()) {
      arguments.add(
          switch (part) {
            case Descriptor.Inlined inlined -> build(inlined.descriptor(), map, path);
            case Descriptor.Item item -> component(item, map, path);
          });
    }
    return values.faults().count() > before
        ? null
        : construct(descriptor, arguments.toArray(), map, path);
  }

  private Object component(Descriptor.Item item, Tree.MapNode map, String path) {
    Optional<Tree> written = map.get(item.name());
    Type type = item.component().getGenericType();
    if (written.isPresent()) {
      return value(type, item.key(), written.get(), Values.join(path, item.name()));
    }
    if (item.isRequired()) {
      values.faults().add(map, path, "`" + item.name() + "` is missing: " + item.key().value());
      return null;
    }
    if (item.hasDefault()) {
      Tree text = YamlText.parse("default", item.key().otherwise(), values.faults()).orElseThrow();
      return value(type, item.key(), text, Values.join(path, item.name()));
    }
    return item.component().getType() == List.class ? List.of() : null;
  }

  private Object construct(
      Descriptor descriptor, Object[] arguments, Tree.MapNode map, String path) {
    Class<?>[] types =
        Arrays.stream(descriptor.type().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = descriptor.type().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      // A record checks what relates several of its keys, and says so in its own words.
      if (e.getCause() instanceof IllegalArgumentException refused) {
        values.faults().add(map, path, refused.getMessage());
        return null;
      }
      throw new IllegalStateException(descriptor.type() + " cannot be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(descriptor.type() + " cannot be made", e);
    }
  }

  private Object value(Type type, Key key, Tree node, String path) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? list(generic.getActualTypeArguments()[0], key, node, path)
          : numbersByName(key, node, path);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == double.class || plain == Double.class) {
      return number(key, node, path);
    }
    if (plain == int.class || plain == Integer.class) {
      return integer(key, node, path);
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return values.flag(node, path).orElse(null);
    }
    if (plain == String.class) {
      return text(key, node, path);
    }
    if (named.containsKey(plain)) {
      return values
          .text(node, path)
          .flatMap(name -> named.get(plain).find(name, node, path, values.faults()))
          .orElse(null);
    }
    if (plain.isEnum()) {
      return constant(plain, node, path);
    }
    if (plain == Points.class) {
      return points(key, node, path);
    }
    if (plain == Curve.class) {
      return new CurveReader(values, path).read(node);
    }
    if (plain == TimeCurve.class) {
      return new TimeCurveReader(values, path).read(node);
    }
    if (plain == Interval.class) {
      return interval(key, node, path);
    }
    return key.word().isEmpty() || !(node instanceof Tree.ScalarNode word)
        ? bind(plain, node, path).orElse(null)
        : bare(plain, key, word, path);
  }

  /// The record that a word stands for: the one without any keys.
  private Object bare(Class<?> type, Key key, Tree.ScalarNode word, String path) {
    if (word.text().equals(key.word())) {
      return bind(type, new Tree.MapNode(Map.of(), word.at()), path).orElse(null);
    }
    String message = "`" + key.word() + "` or a map is needed, not " + word.describe();
    values.faults().add(word, path, message);
    return null;
  }

  private List<Object> list(Type of, Key key, Tree node, String path) {
    List<Object> items = new ArrayList<>();
    for (Tree item : values.items(node)) {
      boolean isNamed = item instanceof Tree.MapNode;
      items.add(value(of, key, item, isNamed ? Paths.item(path, item, items.size()) : path));
    }
    return items.contains(null) ? null : List.copyOf(items);
  }

  private Map<String, Double> numbersByName(Key key, Tree node, String path) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (var entry : values.map(node, path).map(m -> m.entries()).orElse(Map.of()).entrySet()) {
      String at = Values.join(path, entry.getKey());
      numbers.put(entry.getKey(), number(key, entry.getValue().value(), at));
      mention(key, new Mention(at, entry.getKey(), entry.getValue().at()));
    }
    return numbers;
  }

  private Double number(Key key, Tree node, String path) {
    OptionalDouble number = values.number(node, path, key.quantity());
    if (number.isEmpty()) {
      return null;
    }
    double v = number.getAsDouble();
    if (v < key.min() || v > key.max() || key.above() && v == key.min()) {
      values.faults().add(node, path, outside(key, node, path));
      return null;
    }
    return v;
  }

  private static String outside(Key key, Tree node, String path) {
    String name = Values.lastWord(path);
    String text = ((Tree.ScalarNode) node).text();
    return "E-RANGE " + name + " = " + text + " is outside " + Range.text(key);
  }

  private Integer integer(Key key, Tree node, String path) {
    Double number = number(key, node, path);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      values.faults().add(node, path, "a whole number is needed, not " + node.describe());
      return null;
    }
    return number.intValue();
  }

  private String text(Key key, Tree node, String path) {
    Optional<String> text = values.text(node, path);
    List<String> allowed = List.of(key.oneOf());
    if (text.isPresent() && !allowed.isEmpty() && !allowed.contains(text.get())) {
      String hint = Spelling.hint(text.get(), allowed);
      values.faults().add(node, path, "`" + text.get() + "` is not known" + hint);
      return null;
    }
    text.ifPresent(name -> mention(key, new Mention(path, name, node.at())));
    return text.orElse(null);
  }

  private void mention(Key key, Mention mention) {
    if (!key.named().allows(mention.name())) {
      String is = "`" + mention.name() + "` is no " + key.named().text();
      values.faults().add(new Fault(mention.at(), mention.path(), is));
    } else if (key.named() != Key.Named.ANYTHING) {
      mentions.add(mention);
    }
  }

  private Object constant(Class<?> type, Tree node, String path) {
    Optional<String> text = values.text(node, path);
    if (text.isEmpty()) {
      return null;
    }
    Map<String, Object> allowed = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      allowed.put(((Enum<?>) constant).name().toLowerCase(Locale.ROOT), constant);
    }
    if (!allowed.containsKey(text.get())) {
      String hint = Spelling.hint(text.get(), allowed.keySet());
      values.faults().add(node, path, "`" + text.get() + "` is not known" + hint);
    }
    return allowed.get(text.get());
  }

  private Interval interval(Key key, Tree node, String path) {
    if (!(node instanceof Tree.ListNode list) || list.items().size() != 2) {
      String message = "an interval [from, to] is needed, not " + node.describe();
      values.faults().add(node, path, message);
      return null;
    }
    Double from = number(key, list.items().getFirst(), path);
    if (list.items().getLast() instanceof Tree.ScalarNode last && last.text().equals("end")) {
      return from == null ? null : new Interval(from, Double.POSITIVE_INFINITY);
    }
    Double to = number(key, list.items().getLast(), path);
    return from == null || to == null ? null : new Interval(from, to);
  }

  private Points points(Key key, Tree node, String path) {
    if (!(node instanceof Tree.ListNode list)) {
      Double number = number(key, node, path);
      return number == null ? null : Points.constant(node.at(), number);
    }
    int before = values.faults().count();
    List<Double> kelvin = new ArrayList<>();
    List<Double> numbers = new ArrayList<>();
    for (Tree row : list.items()) {
      if (row instanceof Tree.ListNode pair && pair.items().size() == 2) {
        Tree first = pair.items().getFirst();
        OptionalDouble t = values.number(first, path, Quantity.TEMPERATURE);
        t.ifPresent(next -> addRising(kelvin, next, first, path));
        numbers.add(number(key, pair.items().getLast(), path));
      } else {
        values.faults().add(row, path, "a pair [T, value] is needed, not " + row.describe());
      }
    }
    if (list.items().size() < 2) {
      String message = "a table needs two temperatures; a constant is written as one number";
      values.faults().add(node, path, message);
    }
    return values.faults().count() > before ? null : new Points(node.at(), kelvin, numbers);
  }

  private void addRising(List<Double> kelvin, double next, Tree node, String path) {
    if (!kelvin.isEmpty() && next <= kelvin.getLast()) {
      values
          .faults()
          .add(node, path, "temperatures of a table must rise; " + node.describe() + " does not");
    }
    kelvin.add(next);
  }
}
