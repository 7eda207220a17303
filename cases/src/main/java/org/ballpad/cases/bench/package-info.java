/// How fast is the sparse solver, beside others on the same matrix?
///
/// Reading order: [MatrixFile], the format that generators and peers share; [SparseBench], what is
/// measured. `docs/performance.md` has the results and the commands that reproduce them.
package org.ballpad.cases.bench;
