/// Who does the work?
///
/// [Workers] share out independent tasks; a [Crew] goes through one piece of work together, step by
/// step. Neither may change a result: what is summed in which order is fixed before the work is
/// shared out.
///
/// Knows nothing of what is computed.
package org.ballpad.solver.parallel;
