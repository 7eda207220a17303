package org.ballpad.cases.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The list of commands, and the options that all of them take.
@Command(
    name = "ballpad",
    description =
        "Stress and reliability of wafer-level solder joints, from the process steps that make"
            + " them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes%n",
    subcommands = {
      RunCommand.class,
      CompareCommand.class,
      VerifyCommand.class,
      SweepCommand.class,
      CheckCommand.class,
      ClaimsCommand.class,
      ProcessCommand.class,
      CrackCommand.class,
      ExportCommand.class,
      MeshCommand.class,
      ListCommand.class,
      MaterialsCommand.class,
      PointCommand.class,
      SchemaCommand.class,
      BenchCommand.class,
      TrainCommand.class,
      HelpCommand.class
    })
final class Ballpad implements Runnable {
  private final List<String> arguments;
  private final Cluster cluster;

  @Spec private CommandSpec spec;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "No progress, no notes; only results and errors.")
  private boolean quiet;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Stack traces of errors.")
  private boolean debug;

  /// @param arguments the command line, for the manifest
  /// @param cluster what computes points of sweeps; null where this process does
  Ballpad(List<String> arguments, Cluster cluster) {
    this.arguments = List.copyOf(arguments);
    this.cluster = cluster;
  }

  List<String> arguments() {
    return arguments;
  }

  /// What computes points of sweeps; empty where this process does.
  Optional<Cluster> cluster() {
    return Optional.ofNullable(cluster);
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  boolean quiet() {
    return quiet;
  }

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  /// Lists the exit codes in the help text of this command and of its subcommands.
  static void listExitCodes(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    command.getCommandSpec().usageMessage().exitCodeList(codes);
    command.getSubcommands().values().forEach(Ballpad::listExitCodes);
  }
}
