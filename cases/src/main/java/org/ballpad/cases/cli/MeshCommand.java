package org.ballpad.cases.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.ballpad.cases.file.Case;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.io.VtuWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `ballpad mesh`: the first mesh of a variant, for ParaView.
@Command(name = "mesh", description = "Writes the first mesh of a variant as a VTU file.")
final class MeshCommand implements Callable<Integer> {
  @Mixin private FileSettings settings;

  @Override
  public Integer call() throws Exception {
    Case theCase = settings.read();
    Mesh mesh = settings.geometry(theCase).mesh();
    return settings.writeText(
        theCase, ".vtu", mesh, vtu -> VtuWriter.write(vtu, mesh, Map.of(), Map.of()));
  }
}
