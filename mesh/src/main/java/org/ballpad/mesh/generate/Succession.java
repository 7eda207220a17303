package org.ballpad.mesh.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Corner;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.section.Region;

/// From a mesh of places to a mesh of bodies: where several bodies take a place one after the
/// other, each has cells of its own, on the same nodes.
public final class Succession {
  private Succession() {}

  /// The mesh of bodies.
  ///
  /// @param places a mesh whose regions are places
  /// @param bodies all bodies, in the order of the blocks that they get
  /// @param takers for every place that is no body the ids of those that take it
  public static Mesh of(Mesh places, List<Region> bodies, Map<String, List<String>> takers) {
    if (takers.isEmpty()) {
      return places;
    }
    Map<String, List<CellBlock>> cells = new LinkedHashMap<>();
    bodies.forEach(body -> cells.put(body.id(), new ArrayList<>()));
    for (CellBlock block : places.blocks()) {
      takers(block.region(), takers).forEach(id -> cells.get(id).add(block));
    }
    List<CellBlock> blocks = new ArrayList<>();
    for (Region body : bodies) {
      List<CellBlock> of = cells.get(body.id());
      if (!of.isEmpty()) {
        int[] nodes = of.stream().flatMapToInt(b -> Arrays.stream(b.nodes())).toArray();
        blocks.add(new CellBlock(body.id(), body.material(), of.getFirst().shape(), nodes));
      }
    }
    List<Corner> corners = places.corners().stream().map(corner -> corner(corner, takers)).toList();
    return new Mesh(places.coordinates(), blocks, corners, places.curves());
  }

  private static List<String> takers(String place, Map<String, List<String>> takers) {
    return takers.getOrDefault(place, List.of(place));
  }

  /// A corner with the first bodies of its places.
  private static Corner corner(Corner corner, Map<String, List<String>> takers) {
    Stream<String> regions =
        corner.regions().stream().map(place -> takers(place, takers).getFirst());
    return new Corner(corner.node(), corner.r(), corner.z(), regions.sorted().distinct().toList());
  }
}
