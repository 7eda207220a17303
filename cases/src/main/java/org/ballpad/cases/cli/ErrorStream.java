package org.ballpad.cases.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.charset.StandardCharsets;

/// Where errors go.
///
/// Java announces its incubating vectors on stderr at every start, before the program begins, and
/// has no switch against it. So the launcher sends that stderr nowhere and hands the real one over
/// under another number, in the system property `ballpad.stderr`.
final class ErrorStream {
  private static final String NUMBER = "ballpad.stderr";

  private ErrorStream() {}

  /// The descriptor of the real stderr, which Java's own stack traces then go to as well.
  static FileDescriptor open() {
    FileDescriptor descriptor = descriptor();
    if (descriptor != FileDescriptor.err) {
      FileOutputStream stream = new FileOutputStream(descriptor);
      System.setErr(new PrintStream(stream, true, StandardCharsets.UTF_8));
    }
    return descriptor;
  }

  private static FileDescriptor descriptor() {
    Integer number = Integer.getInteger(NUMBER);
    if (number == null) {
      return FileDescriptor.err;
    }
    try {
      // The only way to a descriptor that is not one of the three; the jar's manifest opens it.
      Constructor<FileDescriptor> byNumber = FileDescriptor.class.getDeclaredConstructor(int.class);
      byNumber.setAccessible(true);
      return byNumber.newInstance(number);
    } catch (ReflectiveOperationException | InaccessibleObjectException closed) {
      return FileDescriptor.err;
    }
  }
}
