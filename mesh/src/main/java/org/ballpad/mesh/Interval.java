package org.ballpad.mesh;

/// A stretch [from, to] of the lateral coordinate: an annulus of an axisymmetric section, a strip
/// of a planar one.
///
/// Units: um. `to` is positive infinity where the file says `end`, the edge of the section.
public record Interval(double from, double to) {}
