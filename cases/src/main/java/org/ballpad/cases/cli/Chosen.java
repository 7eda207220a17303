package org.ballpad.cases.cli;

import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Finds the variant that a command line names.
final class Chosen {
  private Chosen() {}

  /// The variant of this name, or without a name the case as written.
  static Variant variant(Case theCase, String name, CommandLine command) throws CaseFault {
    if (name == null) {
      return theCase.asWritten();
    }
    return theCase
        .variant(name)
        .orElseThrow(() ->
            new ParameterException(
                command,
                "there is no variant '%s'; there are %s"
                    .formatted(
                        name,
                        String.join(
                            ", ", theCase.variants().stream().map(Variant::name).toList()))));
  }
}
