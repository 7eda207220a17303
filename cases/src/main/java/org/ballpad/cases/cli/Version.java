package org.ballpad.cases.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the program.
final class Version implements IVersionProvider {
  /// The version in the manifest of the jar; classes that run without one are under development.
  static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Ballpad " + number(), "Java ${java.version}, ${os.name} ${os.arch}"};
  }
}
