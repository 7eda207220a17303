package org.ballpad.mesh;

import java.util.List;

/// The surface `first/second` shared by two regions (or unions of regions), as pairs of facets.
///
/// Entry i of both lists is the same curve seen from its two sides; the two cells run through it in
/// opposite directions. Facets are ordered along the interface as far as it is connected. Normals
/// of the interface point from `second` to `first`.
public record Interface(String first, String second, List<Facet> ofFirst, List<Facet> ofSecond) {
  /// `first/second`, the name that results use.
  public String name() {
    return first + "/" + second;
  }

  /// Whether the two regions do not touch.
  public boolean isEmpty() {
    return ofFirst.isEmpty();
  }
}
