/// How does one point of a material answer a path of strain, stress and temperature, and how sure
/// is the answer?
///
/// Read in this order: [org.ballpad.materials.point.Leg] (a stretch of the path: a
/// [org.ballpad.materials.point.Control] for each component and a
/// [org.ballpad.materials.point.Pace]), [org.ballpad.materials.point.PointPath] (the increments
/// that an error asks for), [org.ballpad.materials.point.Trace] of
/// [org.ballpad.materials.point.Station]s (what came out).
///
/// Behind them [org.ballpad.materials.law.PointDriver] takes each increment. Left out on purpose:
/// what a path is written in, and how a trace is shown.
package org.ballpad.materials.point;
