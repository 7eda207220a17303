/// In which order are the nodes of a sparse matrix eliminated?
package org.ballpad.solver.sparse.ordering;
