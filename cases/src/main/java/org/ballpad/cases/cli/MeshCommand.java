package org.ballpad.cases.cli;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.file.CaseFile;
import org.ballpad.cases.run.Geometry;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.io.VtuWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ballpad mesh`: the first mesh of a variant, for ParaView.
@Command(name = "mesh", description = "Writes the first mesh of a variant as a VTU file.")
final class MeshCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

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
      description = "File to write (default: CASE-VARIANT.vtu in this folder).")
  private Path output;

  @Override
  public Integer call() throws Exception {
    Case theCase = CaseFile.read(file);
    Geometry geometry = Geometry.of(Chosen.variant(theCase, variant, spec.commandLine()));
    Mesh mesh = geometry.mesh();
    Path target = Chosen.output(output, theCase, geometry.variant(), "vtu");
    try (Writer vtu = Files.newBufferedWriter(target)) {
      VtuWriter.write(vtu, mesh, Map.of(), Map.of());
    }
    spec.commandLine()
        .getOut()
        .printf("%s: %d nodes, %d cells%n", target, mesh.nodeCount(), mesh.cellCount());
    return ExitCode.OK.code();
  }
}
