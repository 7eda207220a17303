package org.ballpad.cases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.run.RunFault;
import org.ballpad.materials.OutOfRange;
import org.ballpad.materials.life.NoLife;
import org.ballpad.solver.SolveFault;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong and with which exit code the program ends. No stack trace is shown unless
/// it is asked for.
final class Failures {
  private Failures() {}

  /// Prints the failure of a command and returns the exit code.
  static int report(Throwable failure, boolean debug, PrintWriter err) {
    err.println(text(failure, debug));
    err.flush();
    return code(failure).code();
  }

  /// What a failure means for the shell.
  static ExitCode code(Throwable failure) {
    return switch (failure) {
      case CaseFault _, OutOfRange _ -> ExitCode.CASE_INVALID;
      case RunFault _ -> ExitCode.GEOMETRY;
      case SolveFault _, NoLife _, OutOfMemoryError _ -> ExitCode.NOT_ACCURATE;
      case IOException _, UncheckedIOException _, ParameterException _ -> ExitCode.USAGE;
      default -> ExitCode.BUG;
    };
  }

  /// What a failure says.
  ///
  /// @param debug whether to add its stack trace
  static String text(Throwable failure, boolean debug) {
    String message = message(failure);
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace, true));
      return message + "\n" + trace;
    }
    return code(failure) == ExitCode.BUG
        ? message + "\nPlease report it with the case file and the stack trace that --debug adds."
        : message;
  }

  /// Says what is wrong with a command line and returns the exit code.
  static int usage(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitCode.USAGE.code();
  }

  private static String message(Throwable failure) {
    return switch (failure) {
      case OutOfRange fault -> "E-NOPROP " + fault.getMessage();
      case NoLife none -> "E-LIFE " + none.getMessage();
      case OutOfMemoryError _ ->
          "not enough memory for these meshes; more for Java: BALLPAD_JAVA_OPTS=-Xmx8g";
      case CaseFault _, RunFault _, SolveFault _, ParameterException _ -> failure.getMessage();
      case UncheckedIOException wrapped -> message(wrapped.getCause());
      case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
      case AccessDeniedException denied -> denied.getFile() + ": permission denied";
      case NotDirectoryException file -> file.getFile() + ": not a folder";
      case FileAlreadyExistsException exists -> exists.getFile() + ": exists and is not a folder";
      case IOException io -> "cannot read or write: " + io.getMessage();
      default -> "internal error: " + failure;
    };
  }
}
