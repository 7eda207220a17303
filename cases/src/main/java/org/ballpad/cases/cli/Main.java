package org.ballpad.cases.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/// The program: arguments in, exit code out.
public final class Main {
  private Main() {}

  /// Runs a command as the shell does.
  public static void main(String[] args) {
    main(args, null);
  }

  /// The same on a cluster.
  ///
  /// @param cluster what computes points of sweeps; null where this process does
  public static void main(String[] args, Cluster cluster) {
    // Files and tables have a decimal point and plain digits in every country.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(ErrorStream.open());
    int code;
    try (cluster) {
      code = execute(args, out, err, cluster);
    }
    if (out.checkError() && code == ExitCode.OK.code()) {
      err.println("stdout was closed or is full before everything was written");
      code = ExitCode.USAGE.code();
    }
    err.flush();
    System.exit(code);
  }

  /// Runs a command and returns its exit code, see [ExitCode].
  ///
  /// @param out receives results
  /// @param err receives log, progress and errors
  public static int execute(String[] args, PrintWriter out, PrintWriter err) {
    return execute(args, out, err, null);
  }

  /// The same on a cluster.
  ///
  /// @param cluster what computes points of sweeps; null where this process does
  public static int execute(String[] args, PrintWriter out, PrintWriter err, Cluster cluster) {
    Ballpad ballpad = new Ballpad(List.of(args), cluster);
    CommandLine command =
        new CommandLine(ballpad)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((wrong, arguments) -> Failures.usage(wrong))
            .setExecutionExceptionHandler(
                (exception, failed, parsed) -> Failures.report(exception, ballpad.debug(), err));
    Ballpad.listExitCodes(command);
    try {
      return command.execute(args);
    } catch (OutOfMemoryError tooLarge) {
      return Failures.report(tooLarge, ballpad.debug(), err);
    }
  }

  /// A writer that does not depend on the locale: results are UTF-8 everywhere.
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
