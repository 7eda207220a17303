package org.ballpad.cases.file.tree;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;

/// The keys of one annotated record, in the order of its components.
///
/// This is the one place that reads [Key], [Inline] and [Keyword]; the binder, the schema and the
/// reference page follow it.
///
/// @param type the record
/// @param parts one per component
public record Descriptor(Class<?> type, List<Part> parts) {
  /// What a component of a record is filled from.
  sealed interface Part {}

  /// One key of the file.
  ///
  /// @param name the word in the file
  public record Item(String name, Key key, RecordComponent component) implements Part {
    public boolean isRequired() {
      return key.otherwise().equals(Key.REQUIRED);
    }

    public boolean hasDefault() {
      return !isRequired() && !key.otherwise().equals(Key.NOTHING);
    }
  }

  /// A record whose keys stand beside those of its owner.
  record Inlined(Descriptor descriptor) implements Part {}

  /// Describes a record all of whose components carry [Key] or [Inline].
  public static Descriptor of(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type + " is not a record");
    }
    return new Descriptor(
        type, Arrays.stream(type.getRecordComponents()).map(Descriptor::part).toList());
  }

  /// All keys, including inlined ones, in the order of the components.
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Item item -> items.add(item);
        case Inlined inlined -> items.addAll(inlined.descriptor().items());
      }
    }
    return items;
  }

  /// Words of all keys.
  public List<String> names() {
    return items().stream().map(Item::name).toList();
  }

  /// The concrete records of a sealed family that carry a [Keyword], in the order of its `permits`
  /// clause.
  public static List<Class<?>> family(Class<?> sealed) {
    List<Class<?>> members = new ArrayList<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        members.addAll(family(permitted));
      } else {
        members.add(permitted);
      }
    }
    return members;
  }

  /// The word by which the file asks for a record.
  static String keyword(Class<?> type) {
    return type.getAnnotation(Keyword.class).value();
  }

  /// `camelCase` as the file writes it: `camel_case`.
  static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  private static Part part(RecordComponent component) {
    if (component.isAnnotationPresent(Inline.class)) {
      return new Inlined(of(component.getType()));
    }
    Key key = component.getAnnotation(Key.class);
    if (key == null) {
      throw new IllegalArgumentException(
          component.getDeclaringRecord() + "." + component.getName() + " carries neither key");
    }
    String name = key.name().isEmpty() ? snakeCase(component.getName()) : key.name();
    return new Item(name, key, component);
  }
}
