/// What may move, and what follows what?
///
/// Reading order: [DofMap] (numbers all degrees of freedom), [Relation] (one linear constraint),
/// [Constraints] (all of them, as the map u = T x + b), [Boundary] and [OutOfPlane] (the words of a
/// case) and [BoundaryConditions] (what they mean on a mesh).
///
/// Neighbours: [org.ballpad.solver.assembly] builds the reduced stiffness from T. Left out:
/// penalties and multipliers, and inequality such as contact.
package org.ballpad.solver.dof;
