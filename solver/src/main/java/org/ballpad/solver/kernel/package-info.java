/// Which dense operations does the sparse factorisation spend its time in?
///
/// Reading order: [DenseKernels], the contract; [ScalarKernels], its definition entry by entry,
/// which is never tuned. Fast implementations live in `kernel.vector` and are tested against the
/// definition bit for bit.
///
/// Knows nothing of sparse matrices.
package org.ballpad.solver.kernel;
