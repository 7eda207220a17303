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

  /// Whether a `String`, or the keys of a `Map`, name a region that the steps make, or an interface
  /// `a/b` of two; other names are faults.
  boolean region() default false;
}
