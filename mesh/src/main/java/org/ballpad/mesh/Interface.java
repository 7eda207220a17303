package org.ballpad.mesh;

import java.util.ArrayList;
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

  /// Its connected stretches, in the same order.
  public List<Interface> stretches(Mesh mesh) {
    List<Interface> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= ofFirst.size(); i++) {
      if (i == ofFirst.size() || mesh.node(ofFirst.get(i - 1), 1) != mesh.node(ofFirst.get(i), 0)) {
        stretches.add(
            new Interface(first, second, ofFirst.subList(start, i), ofSecond.subList(start, i)));
        start = i;
      }
    }
    return stretches;
  }

  /// Whether the two regions do not touch.
  public boolean isEmpty() {
    return ofFirst.isEmpty();
  }
}
