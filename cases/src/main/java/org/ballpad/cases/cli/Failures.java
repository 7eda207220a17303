package org.ballpad.cases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.run.RunFault;
import org.ballpad.materials.OutOfRange;
import org.ballpad.solver.SolveFault;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what went wrong and with which exit code the program ends. No stack trace is shown unless
/// it is asked for.
final class Failures {
  private Failures() {}

  /// Prints the failure of a command and returns the exit code.
  static int report(Exception failure, boolean debug, PrintWriter err) {
    ExitCode code =
        switch (failure) {
          case CaseFault _, OutOfRange _ -> ExitCode.CASE_INVALID;
          case RunFault _ -> ExitCode.GEOMETRY;
          case SolveFault _ -> ExitCode.NOT_ACCURATE;
          case IOException _, UncheckedIOException _ -> ExitCode.USAGE;
          default -> ExitCode.BUG;
        };
    err.println(message(failure));
    if (debug) {
      failure.printStackTrace(err);
    } else if (code == ExitCode.BUG) {
      err.println("Please report it with the case file and the stack trace that --debug adds.");
    }
    err.flush();
    return code.code();
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

  private static String message(Exception failure) {
    return switch (failure) {
      case OutOfRange fault -> "E-NOPROP " + fault.getMessage();
      case CaseFault _, RunFault _, SolveFault _ -> failure.getMessage();
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
