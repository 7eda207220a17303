package org.ballpad.mesh;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Keys of a record that case files may name one day: they are refused as not yet built, not as
/// unknown.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Later {
  /// The words of the keys.
  String[] value();
}
