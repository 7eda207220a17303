package org.ballpad.mesh.generate;

/// The wanted size of cells at every place of the section.
interface SizeField {
  /// Wanted length of the sides of a cell around (r, z), um.
  double at(double r, double z);
}
