/// How are thousands of points of a study computed, and none lost?
///
/// [PointTable] is what comes out: every point with its parameters, results and errors.
package org.ballpad.cases.sweep;
