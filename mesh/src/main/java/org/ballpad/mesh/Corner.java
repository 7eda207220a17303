package org.ballpad.mesh;

import java.util.List;

/// A point where linear elasticity allows the stress to grow without bound: the free edge of an
/// interface, a point where three or more materials meet, or a re-entrant corner of one material.
///
/// @param node node of the mesh at the point
/// @param r lateral coordinate, um
/// @param z height, um
/// @param regions ids of the regions that meet there, sorted
public record Corner(int node, double r, double z, List<String> regions) {}
