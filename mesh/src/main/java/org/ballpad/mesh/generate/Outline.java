package org.ballpad.mesh.generate;

import java.util.List;

/// What is given to the triangulation: vertices, pieces of boundary, and the film panels that it
/// must leave alone.
///
/// @param r lateral coordinates of the vertices, um; a vertex that no piece ends at does not count
/// @param z heights of the vertices, um
/// @param pieces boundaries of regions and panels; groups are numbered 0, 1, 2 ... without gaps
/// @param panels stretches of film
record Outline(double[] r, double[] z, List<Piece> pieces, List<Panel> panels) {}
