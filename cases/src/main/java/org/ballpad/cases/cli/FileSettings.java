package org.ballpad.cases.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.run.Geometry;
import org.ballpad.mesh.Mesh;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the commands that write one file of one variant have in common on the command line.
final class FileSettings {
  /// Writes the contents of a text file.
  @FunctionalInterface
  interface Text {
    void write(Writer writer) throws IOException;
  }

  /// Writes the contents of a file.
  @FunctionalInterface
  interface Contents {
    void write(OutputStream stream) throws IOException;
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "CASE", description = "Case file.")
  private Path file;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "Variant (default: the case as written).")
  private String variant;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: in this folder, named after CASE and variant).")
  private Path output;

  /// The case.
  Case read() throws IOException, CaseFault {
    return CaseFile.read(file);
  }

  /// The cross-section of the variant that is asked for.
  Geometry geometry(Case theCase) throws CaseFault {
    return Geometry.of(Chosen.variant(theCase, variant, spec.commandLine()));
  }

  /// Writes a text file and says what is in it.
  ///
  /// @param ending of the file's name when none is asked for
  int writeText(Case theCase, String ending, Mesh mesh, Text text) throws IOException {
    return write(
        theCase,
        ending,
        mesh,
        stream -> {
          Writer writer =
              new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          text.write(writer);
          writer.flush();
        });
  }

  /// Writes a file and says what is in it.
  ///
  /// @param ending of the file's name when none is asked for
  int write(Case theCase, String ending, Mesh mesh, Contents contents) throws IOException {
    Path target = output;
    if (target == null) {
      target = Path.of(theCase.name() + (variant == null ? "" : "-" + variant) + ending);
    }
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target))) {
      contents.write(stream);
    }
    String said = "%s: %d nodes, %d cells".formatted(target, mesh.nodeCount(), mesh.cellCount());
    spec.commandLine().getOut().println(said);
    return ExitCode.OK.code();
  }
}
