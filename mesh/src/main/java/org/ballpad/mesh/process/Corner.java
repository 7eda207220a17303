package org.ballpad.mesh.process;

/// How a growing layer turns around a convex corner.
public enum Corner {
  /// With an arc of the thickness.
  ROUND,
  /// With a sharp edge.
  MITRE
}
