package org.ballpad.solver.result;

import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;

/// Finds regions and interfaces of a mesh by the names that cases use, and says which there are
/// when a name is unknown.
public final class Names {
  private Names() {}

  /// Indices of the blocks of a region or union of regions; at least one.
  static int[] blocks(Mesh mesh, String region) {
    int[] blocks =
        IntStream.range(0, mesh.blocks().size())
            .filter(b -> mesh.blocks().get(b).isPartOf(region))
            .toArray();
    if (blocks.length == 0) {
      throw new NotInMesh(
          "no region is called '" + region + "'; there are " + String.join(", ", regions(mesh)));
    }
    return blocks;
  }

  /// The interface called `first/second`; not empty.
  ///
  /// @throws IllegalArgumentException where there is none; it says which there are
  public static Interface between(Mesh mesh, String name) {
    String[] parts = name.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "'" + name + "' names no interface: write two regions, first/second");
    }
    blocks(mesh, parts[0]);
    blocks(mesh, parts[1]);
    Interface common = Interfaces.between(mesh, parts[0], parts[1]);
    if (common.isEmpty()) {
      throw new NotInMesh(
          "there is no interface '" + name + "'; there are " + String.join(", ", interfaces(mesh)));
    }
    return common;
  }

  private static List<String> regions(Mesh mesh) {
    return mesh.blocks().stream().map(CellBlock::region).distinct().sorted().toList();
  }

  private static List<String> interfaces(Mesh mesh) {
    List<String> regions = regions(mesh);
    return regions.stream()
        .flatMap(first ->
            regions.stream()
                .filter(second -> first.compareTo(second) < 0)
                .map(second -> Interfaces.between(mesh, first, second))
                .filter(common -> !common.isEmpty())
                .map(Interface::name))
        .toList();
  }
}
