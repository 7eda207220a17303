package org.ballpad.solver;

import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.kernel.vector.KernelChoice;

/// With what to solve; nothing here changes a bit of the result.
///
/// @param threads threads to compute with
/// @param kernels dense operations of the factorisation
public record SolveOptions(int threads, DenseKernels kernels) {
  /// The fastest kernels of this machine.
  public static SolveOptions threads(int threads) {
    return new SolveOptions(threads, KernelChoice.best().kernels());
  }
}
