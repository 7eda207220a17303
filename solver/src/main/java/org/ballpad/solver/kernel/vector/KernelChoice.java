package org.ballpad.solver.kernel.vector;

import org.ballpad.solver.kernel.BlockedKernels;
import org.ballpad.solver.kernel.DenseKernels;

/// The kernels to compute with on this machine.
///
/// @param kernels the kernels
/// @param why they were chosen, for the manifest of a run
public record KernelChoice(DenseKernels kernels, String why) {
  private static final String MODULE = "jdk.incubator.vector";

  /// Vectors where there are any, which gives the same bits as the scalar definition.
  public static KernelChoice best() {
    if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
      return new KernelChoice(new BlockedKernels(4), "plain Java: it runs without " + MODULE);
    }
    DenseKernels vectors = new WarmingKernels();
    String length = "vectors of " + vectors.lanes() + " doubles";
    return switch (vectors.lanes()) {
      case 2, 4, 8 -> new KernelChoice(vectors, length);
      default -> new KernelChoice(new BlockedKernels(4), "plain Java: no kernels for " + length);
    };
  }
}
