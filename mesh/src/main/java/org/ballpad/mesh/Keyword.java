package org.ballpad.mesh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Gives a record its word in the case file: `type: deposit`, `measure: layer_average`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Keyword {
  /// The word.
  String value();

  /// What it stands for, one sentence for the schema and the generated lists.
  String says();
}
