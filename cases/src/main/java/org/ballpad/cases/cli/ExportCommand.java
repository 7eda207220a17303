package org.ballpad.cases.cli;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.run.Geometry;
import org.ballpad.cases.run.Physics;
import org.ballpad.mesh.io.CalculixWriter;
import org.ballpad.solver.DeckExport;
import org.ballpad.solver.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ballpad export`: the model of a variant for another program.
@Command(
    name = "export",
    description = "Writes mesh, materials, supports and load of a variant for another solver.")
final class ExportCommand implements Callable<Integer> {
  /// Formats that other programs read.
  private enum Format {
    CCX
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "Variant (default: the case as written).")
  private String variant;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "ccx: input deck of CalculiX.")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: CASE-VARIANT.inp in this folder).")
  private Path output;

  @Override
  public Integer call() throws Exception {
    Case theCase = CaseFile.read(file);
    Geometry geometry = Geometry.of(Chosen.variant(theCase, variant, spec.commandLine()));
    Model model = Physics.model(geometry.variant(), geometry.partition(), geometry.mesh());
    Path target = Chosen.output(output, theCase, geometry.variant(), "inp");
    String title = theCase.name() + ", " + geometry.variant().name();
    try (Writer deck = Files.newBufferedWriter(target)) {
      switch (format) {
        case CCX -> CalculixWriter.write(DeckExport.of(title, model), deck);
      }
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %d nodes, %d cells%n", target, model.mesh().nodeCount(), model.mesh().cellCount());
    return ExitCode.OK.code();
  }
}
