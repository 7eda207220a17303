/// Which dense operations does the sparse factorisation spend its time in?
///
/// Reading order: [DenseKernels], the contract; [ScalarKernels], its definition entry by entry,
/// which is never tuned; [BlockedKernels], plain Java where there are no vectors. The fast ones
/// live in `kernel.vector`. All are tested against the definition bit for bit.
///
/// Knows nothing of sparse matrices.
package org.ballpad.solver.kernel;
