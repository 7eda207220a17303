package org.ballpad.solver.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Facet;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.Quantity;
import org.ballpad.solver.Solution;

/// A singular point of an interface and a way that leads from it.
///
/// @param face the interface and the side whose stress is taken
/// @param at end of the interface at which the point lies; null for the outer end, or with `near`
/// @param near r and z of a place near the point, in place of an end; empty for an end
/// @param way where the way goes; null along the interface where it leads one way only
public record CornerWay(
    @Inline Face face,
    @Key(
            value = "End of the interface at which the singular point lies; outer if absent.",
            otherwise = Key.NOTHING)
        End at,
    @Key(
            value = "The singular point of the interface nearest to [r, z], in place of an end.",
            quantity = Quantity.LENGTH,
            otherwise = Key.NOTHING)
        List<Double> near,
    @Key(
            value =
                "Inward or outward along the interface, or the bisector of the region inside it;"
                    + " along the interface if absent and only one way leads on.",
            otherwise = Key.NOTHING)
        Way way) {
  /// An end of an interface.
  public enum End {
    /// The one that is farther from the axis.
    OUTER,
    INNER
  }

  /// Where a way goes.
  public enum Way {
    /// Along the interface to its inner end.
    INWARD,
    /// Along the interface to its outer end.
    OUTWARD,
    /// Inside the region whose stress is taken.
    BISECTOR
  }

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException where `near` is no point, or an end is named beside it
  public CornerWay {
    near = List.copyOf(near);
    if (!near.isEmpty() && near.size() != 2) {
      throw new IllegalArgumentException("`near` has 2 coordinates, [r, z], not " + near.size());
    }
    if (!near.isEmpty() && at != null) {
      throw new IllegalArgumentException("`near` stands in place of `at`: one of them is needed");
    }
  }

  /// The singular point on one mesh.
  ///
  /// @throws IllegalArgumentException where the interface or such a point is missing
  public Corner corner(Mesh mesh) {
    List<Corner> corners = face.corners(mesh);
    if (!near.isEmpty()) {
      return corners.stream()
          .min(
              Comparator.comparingDouble(c -> Math.hypot(c.r() - near.get(0), c.z() - near.get(1))))
          .orElseThrow(() -> new IllegalArgumentException(said(corners)));
    }
    int end = end(mesh);
    return corners.stream()
        .filter(corner -> corner.node() == end)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the %s end of %s, at %s, is no singular point; %s"
                    .formatted(
                        at == End.INNER ? "inner" : "outer",
                        face.along(),
                        Corner.place(mesh.r(end), mesh.z(end)),
                        said(corners))));
  }

  /// The way on one mesh.
  Trail on(Solution solution) {
    Mesh mesh = solution.mesh();
    Corner start = corner(mesh);
    if (way == Way.BISECTOR) {
      return BisectorTrail.of(solution, face.region(), start);
    }
    List<InterfaceTrail> trails =
        face.chains(mesh).stream()
            .filter(chain -> chain.nodes().contains(start.node()))
            .flatMap(chain -> sides(chain, start.node()))
            .filter(sides -> !sides.isEmpty())
            .map(sides -> new InterfaceTrail(mesh, face.on(solution), start, sides))
            .toList();
    if (trails.isEmpty()) {
      throw new IllegalArgumentException(
          "%s does not go on %s from the singular point at %s"
              .formatted(face.along(), way.name().toLowerCase(Locale.ROOT), start.place()));
    }
    if (trails.size() > 1) {
      throw new IllegalArgumentException(
          "%d ways lead along %s from the singular point at %s: %s"
              .formatted(
                  trails.size(),
                  face.along(),
                  start.place(),
                  way == null
                      ? "`way` says which, inward or outward"
                      : "take `way: bisector`, or another point"));
    }
    return trails.getFirst();
  }

  private Stream<List<Facet>> sides(Chain chain, int start) {
    List<Facet> inward = way == Way.OUTWARD ? List.of() : chain.from(start, false);
    List<Facet> outward = way == Way.INWARD ? List.of() : chain.from(start, true);
    return Stream.of(inward, outward);
  }

  private int end(Mesh mesh) {
    Comparator<Integer> outward = Comparator.comparingDouble(mesh::r);
    List<Chain> chains = face.chains(mesh);
    return at == End.INNER
        ? chains.stream().map(Chain::inner).min(outward).orElseThrow()
        : chains.stream().map(Chain::outer).max(outward).orElseThrow();
  }

  private String said(List<Corner> corners) {
    return corners.isEmpty()
        ? "there is none on " + face.along()
        : corners.stream()
            .map(Corner::place)
            .collect(Collectors.joining(", ", "those of " + face.along() + " are at ", ""));
  }
}
