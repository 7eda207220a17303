/// What does one cell answer to the displacement of its nodes?
///
/// Reading order: [ReferenceCell] (sealed: [T3], [T6], [Q4], [Q8]) with [Quadrature] and
/// [Integration]; [Hypothesis] (which strains and what measure); [ElementRoutine] (internal force
/// and stiffness of runs of cells, by way of `PointGeometry`, `CellStiffness` and `Rows`);
/// [FacetPressure]; [CellExtrapolation] (from integration points to nodes).
///
/// Neighbours: shapes and coordinates come from [org.ballpad.mesh], stress and tangent from
/// [org.ballpad.materials.law]. Left out: numbers of equations, which [org.ballpad.solver.assembly]
/// knows, and averages over cells, which [org.ballpad.solver.result] takes.
package org.ballpad.solver.element;
