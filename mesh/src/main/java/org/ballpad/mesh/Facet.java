package org.ballpad.mesh;

/// One side of one cell.
///
/// @param block index of the cell block in the mesh
/// @param cell index of the cell in its block
/// @param side local number of the facet, counter-clockwise
public record Facet(int block, int cell, int side) {}
