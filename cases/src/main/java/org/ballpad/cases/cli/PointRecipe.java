package org.ballpad.cases.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.run.CaseRunner;
import org.ballpad.cases.run.Progress;
import org.ballpad.cases.run.RunOptions;
import org.ballpad.cases.sweep.PointId;
import org.ballpad.cases.sweep.StudyCase;
import org.ballpad.cases.sweep.Sweep;
import org.ballpad.solver.kernel.vector.KernelChoice;

/// How the points of a study are computed, here or on another machine that sees the same files.
///
/// @param study absolute name of the study's file
/// @param maxNodes largest mesh tried to reach the case's accuracy
/// @param reports absolute name of the folder of the points' reports; null where none are wanted
/// @param arguments the command line, for the manifests
public record PointRecipe(String study, int maxNodes, String reports, List<String> arguments)
    implements Serializable {
  /// Copies the list.
  public PointRecipe {
    arguments = List.copyOf(arguments);
  }

  /// Computes a point where it was not planned. Ids of points hold the content of the study and its
  /// case, the build of the program and its kernels, so they tell whether all that is the same
  /// here.
  ///
  /// @param machine what this one is called in messages
  /// @throws IOException where the study cannot be read here
  public Sweep.Computation elsewhere(String machine) throws IOException {
    StudyCase theCase = read(machine);
    PointId ids = new PointId(theCase, program());
    Sweep.Computation computation = here(theCase);
    return point -> {
      if (!ids.of(point.settings()).equals(point.id())) {
        throw new IOException(
            "point %d is another one on %s: %s, its case, the build of Ballpad or its kernels (there: %s) differ"
                .formatted(point.number(), machine, study, KernelChoice.best().why()));
      }
      return computation.of(point);
    };
  }

  private StudyCase read(String machine) throws IOException {
    try {
      return StudyCase.read(Path.of(study));
    } catch (CaseFault fault) {
      throw new IOException("on " + machine + ": " + fault.getMessage(), fault);
    }
  }

  /// Computes a point where it was planned.
  Sweep.Computation here(StudyCase theCase) {
    RunOptions alone = new RunOptions(1, maxNodes, theCase.study().errors());
    CaseRunner runner = new CaseRunner(alone, Progress.NONE);
    Path folder = reports == null ? null : Path.of(reports);
    return new PointJob(theCase, runner, folder, arguments)::run;
  }

  /// What computes, as far as bits depend on it.
  String program() throws IOException {
    return "%s, kernels of %d lanes, at most %d nodes"
        .formatted(Fingerprint.ofProgram(), KernelChoice.best().kernels().lanes(), maxNodes);
  }
}
