package org.ballpad.cases.run;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballpad.cases.file.tree.Descriptor;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Units;
import org.ballpad.mesh.Interval;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.process.Expose;
import org.ballpad.mesh.process.Film;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.section.Rounded;

/// A step as a process traveller says it: the keys that the case gives, in its order, with units.
final class StepText {
  /// Keys whose values speak for themselves.
  private static final Set<String> BARE =
      Set.of("material", "layer", "layers", "ids", "target", "regions", "thickness", "kind");

  private static final double GRAMS = 1e15; // g/cm3 in kg/um3

  private StepText() {}

  /// The sentence, without the step's type and id.
  ///
  /// @param written the step in the case, all parameters replaced
  static String of(ProcessStep step, Tree.MapNode written) {
    List<Descriptor.Item> items = Descriptor.of(step.getClass()).items();
    List<String> parts = new ArrayList<>();
    for (String key : written.entries().keySet()) {
      items.stream()
          .filter(item -> item.name().equals(key) && !key.equals("id"))
          .map(item -> part(item, owner(item, (Record) step)))
          .forEach(parts::add);
    }
    return String.join(", ", parts);
  }

  /// The record that holds an item: the step, or one of those whose keys stand beside its own.
  private static Record owner(Descriptor.Item item, Record step) {
    Class<?> owner = item.component().getDeclaringRecord();
    return owner.isInstance(step)
        ? step
        : Arrays.stream(step.getClass().getRecordComponents())
            .filter(component -> component.getType() == owner)
            .map(component -> (Record) value(component, step))
            .findFirst()
            .orElseThrow();
  }

  private static String part(Descriptor.Item item, Record owner) {
    String value = text(value(item.component(), owner), item.key());
    return switch (item.name()) {
      case "T" -> "at " + value;
      case String name when BARE.contains(name) -> value;
      case String name -> name.replace('_', ' ') + " " + value;
    };
  }

  private static Object value(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static String text(Object value, Key key) {
    return switch (value) {
      case null -> "none";
      case Double number -> number(number, key.quantity());
      case Interval interval -> ends(interval);
      case List<?> list when !list.isEmpty() && list.getFirst() instanceof Interval ->
          list.stream().map(i -> ends((Interval) i)).collect(Collectors.joining(" and "));
      case List<?> list ->
          list.stream()
              .map(item -> text(item, key))
              .collect(
                  Collectors.joining(
                      !list.isEmpty() && list.getFirst() instanceof Film ? " + " : ", "));
      case Film film -> film.material() + " " + number(film.thickness(), Quantity.LENGTH);
      case Expose.Mask mask when mask.isSelf() -> "self";
      case Record record -> "(" + keys(record) + ")";
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      default -> value.toString();
    };
  }

  /// What a record holds, without what was left out.
  private static String keys(Record record) {
    return Descriptor.of(record.getClass()).items().stream()
        .filter(item -> {
          Object value = value(item.component(), record);
          return value != null && !List.of().equals(value);
        })
        .map(item -> part(item, record))
        .collect(Collectors.joining(", "));
  }

  private static String ends(Interval interval) {
    return interval.to() == Double.POSITIVE_INFINITY
        ? number(interval.from(), Quantity.LENGTH) + " .. end"
        : Rounded.text(interval.from()) + " .. " + number(interval.to(), Quantity.LENGTH);
  }

  private static String number(double value, Quantity quantity) {
    return switch (quantity) {
      case TEMPERATURE -> Words.celsius(value);
      case DENSITY -> Rounded.text(value * GRAMS) + " g/cm3";
      default -> Rounded.text(value) + unit(quantity);
    };
  }

  private static String unit(Quantity quantity) {
    String unit = Units.internal(quantity).name();
    return unit.isEmpty() ? "" : " " + unit;
  }
}
