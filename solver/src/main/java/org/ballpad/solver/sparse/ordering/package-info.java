/// In which order are the nodes of a symmetric sparse matrix eliminated, so that its Cholesky
/// factor stays sparse?
///
/// Reading order: [NodeGraph], what is ordered; [NodeOrdering] with [GraphDissection] and
/// [CoordinateDissection]; `Dissection`, the recursion that both share, with `LeafElimination` at
/// its end; `Bisector`, how a part is split: `CoordinateBisector` (with `Ranks`) and
/// `MultilevelBisector` (with `CoarseGraph`, `EdgeCut`, `GraphSearch`); `Separator`, which refines
/// what either finds; `Balance`, what a cut costs; [ColumnCounts], what an order costs.
///
/// Knows neither matrices with values nor factors. Left out: unsymmetric structures, minimum degree
/// for whole matrices.
package org.ballpad.solver.sparse.ordering;
