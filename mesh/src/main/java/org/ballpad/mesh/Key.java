package org.ballpad.mesh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Describes one key of the case file, written on the record component that receives it.
///
/// The file reader, its faults and the JSON schema are all derived from this one descriptor, so a
/// new process step or measure is a record and nothing else. Component types understood: `double`,
/// `Double`, `int`, `boolean`, `String`, enums (written in lower case with underscores), `List` of
/// these, [Interval], `Map<String, Double>`, records with keys of their own, and lists of them. A
/// scalar where a list is expected is a list of one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /// Marks a key without a default: its absence is a fault.
  String REQUIRED = "<required>";

  /// Marks a key whose absence gives `null` (or an empty list).
  String NOTHING = "<nothing>";

  /// What the key means, one sentence for the schema and the messages.
  String value();

  /// Name in the file; the component's name in snake_case when empty.
  String name() default "";

  /// Dimension of a number.
  Quantity quantity() default Quantity.NUMBER;

  /// The value of an absent key, as a user would write it.
  String otherwise() default REQUIRED;

  /// Smallest allowed value, in internal units.
  double min() default Double.NEGATIVE_INFINITY;

  /// Largest allowed value, in internal units.
  double max() default Double.POSITIVE_INFINITY;

  /// Whether [#min] itself is refused.
  boolean above() default false;

  /// The only texts allowed, for a `String`; anything goes when empty.
  String[] oneOf() default {};

  /// A word that may stand for a record none of whose keys is given; there is none when empty.
  String word() default "";

  /// What a `String`, or the keys of a `Map`, name; what the steps do not make is a fault.
  Named named() default Named.ANYTHING;

  /// What a name may be of.
  enum Named {
    /// Not looked at.
    ANYTHING("text"),
    /// A region or a union of regions.
    REGION("region"),
    /// The interface of two regions.
    INTERFACE("interface a/b"),
    /// Either.
    PLACE("region or interface a/b");

    private final String text;

    Named(String text) {
      this.text = text;
    }

    /// The word for it in documents and messages.
    public String text() {
      return text;
    }

    /// Whether a name can be one of these, by its form.
    public boolean allows(String name) {
      String[] regions = name.split("/", -1);
      boolean isInterface = regions.length == 2 && !regions[0].equals(regions[1]);
      return switch (this) {
        case ANYTHING -> true;
        case REGION -> regions.length == 1;
        case INTERFACE -> isInterface;
        case PLACE -> regions.length == 1 || isInterface;
      };
    }
  }
}
