package org.ballpad.cases.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.bench.MatrixFile;
import org.ballpad.cases.file.Case;
import org.ballpad.cases.run.DeckOf;
import org.ballpad.cases.run.Geometry;
import org.ballpad.cases.run.Physics;
import org.ballpad.cases.run.Suitability;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.Refinement;
import org.ballpad.mesh.io.CalculixWriter;
import org.ballpad.mesh.io.Deck;
import org.ballpad.solver.DeckFault;
import org.ballpad.solver.Model;
import org.ballpad.solver.StiffnessExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ballpad export`: the model of a variant for another program.
@Command(
    name = "export",
    description = "Writes mesh, materials, supports and history of a variant for another solver.")
final class ExportCommand implements Callable<Integer> {
  /// Formats that other programs read.
  private enum Format {
    CCX,
    MATRIX
  }

  @Spec private CommandSpec spec;

  @Mixin private FileSettings settings;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "ccx: input deck of CalculiX; matrix: stiffness in the format of `bench sparse`.")
  private Format format;

  @Option(
      names = "--refine",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Times that cells of the first mesh are halved; results of a run without `accuracy` are"
              + " those of --refine 1.")
  private int refine;

  @Override
  public Integer call() throws Exception {
    Case theCase = settings.read();
    Geometry geometry = settings.geometry(theCase);
    Suitability.require(List.of(geometry));
    Mesh mesh = mesh(geometry);
    return switch (format) {
      case CCX -> {
        Deck deck = deck(theCase, geometry, mesh);
        yield settings.writeText(
            theCase, ".inp", mesh, writer -> CalculixWriter.write(deck, writer));
      }
      case MATRIX -> {
        Model model = Physics.model(geometry, mesh);
        StiffnessExport stiffness = StiffnessExport.of(model, 1);
        MatrixFile file = new MatrixFile(stiffness.matrix(), 2, stiffness.places());
        yield settings.write(theCase, ".bin", mesh, file::write);
      }
    };
  }

  private Mesh mesh(Geometry geometry) {
    if (refine < 0) {
      throw new ParameterException(
          spec.commandLine(), "--refine %d: a mesh is not made coarser".formatted(refine));
    }
    Mesh mesh = geometry.mesh();
    for (int i = 0; i < refine; i++) {
      mesh = Refinement.uniform(mesh);
    }
    return mesh;
  }

  private Deck deck(Case theCase, Geometry geometry, Mesh mesh) {
    String title = theCase.name() + ", " + geometry.variant().name();
    try {
      return DeckOf.variant(title, geometry, mesh, Deck.Increments.standard());
    } catch (DeckFault fault) {
      throw new ParameterException(spec.commandLine(), fault.getMessage(), fault);
    }
  }
}
