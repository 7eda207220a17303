/// How fast can this machine do the dense operations?
///
/// [KernelChoice] takes [VectorKernels] where Java offers its vectors and plain Java where it does
/// not, and says why. Nothing else in Ballpad knows the incubating module `jdk.incubator.vector`.
package org.ballpad.solver.kernel.vector;
