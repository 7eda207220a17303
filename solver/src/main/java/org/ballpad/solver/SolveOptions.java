package org.ballpad.solver;

import org.ballpad.solver.kernel.DenseKernels;
import org.ballpad.solver.kernel.vector.KernelChoice;

/// With what to solve; nothing here changes a bit of the result.
///
/// @param threads threads to compute with
/// @param kernels dense operations of the factorisation
/// @param structures where structures of equations are looked for before they are analysed
public record SolveOptions(int threads, DenseKernels kernels, Structures structures) {
  /// With nothing known beforehand.
  public SolveOptions(int threads, DenseKernels kernels) {
    this(threads, kernels, new Structures());
  }

  /// The fastest kernels of this machine.
  public static SolveOptions threads(int threads) {
    return new SolveOptions(threads, KernelChoice.best().kernels());
  }
}
