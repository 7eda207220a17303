/// What does a crack along an interface release when it grows?
///
/// Reading order: [EnergyRelease] (the answer), [CrackedBody] (a model whose crack is open to any
/// stop), [Closure] (the work that would close it again), [DomainIntegral] (J, from a [Shift] of
/// the points about the tip, less what [MovedSides] do), [CellPoint] (a body at one point), [Track]
/// (lengths and corners of the path).
///
/// Neighbours: [org.ballpad.mesh] has the path and cuts the mesh, [org.ballpad.solver] solves. Left
/// out: bodies that flow, contact of the faces, and when a crack grows.
package org.ballpad.solver.crack;
