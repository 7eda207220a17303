package org.ballpad.mesh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A mesh without some of its regions.
///
/// @param mesh the rest, its nodes in the order of the whole
/// @param blocks for every block its index in the whole
/// @param nodes for every node its number in the whole
public record MeshPart(Mesh mesh, List<Integer> blocks, int[] nodes) {
  /// Copies the list, not the array.
  public MeshPart {
    blocks = List.copyOf(blocks);
  }

  /// Leaves out the regions with these ids, and the corners at which one of them meets others.
  public static MeshPart without(Mesh whole, Set<String> regions) {
    List<Integer> blocks = new ArrayList<>();
    int[] number = new int[whole.nodeCount()];
    Arrays.fill(number, -1);
    for (int b = 0; b < whole.blocks().size(); b++) {
      if (!regions.contains(whole.blocks().get(b).region())) {
        blocks.add(b);
        Arrays.stream(whole.blocks().get(b).nodes()).forEach(node -> number[node] = 0);
      }
    }
    int[] nodes = new int[(int) Arrays.stream(number).filter(n -> n == 0).count()];
    int count = 0;
    for (int node = 0; node < number.length; node++) {
      if (number[node] == 0) {
        nodes[count] = node;
        number[node] = count++;
      }
    }
    return new MeshPart(part(whole, regions, blocks, nodes, number), blocks, nodes);
  }

  private static Mesh part(
      Mesh whole, Set<String> regions, List<Integer> blocks, int[] nodes, int[] number) {
    double[] coordinates = new double[2 * nodes.length];
    int[] arcOfNode = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      coordinates[2 * i] = whole.r(nodes[i]);
      coordinates[2 * i + 1] = whole.z(nodes[i]);
      arcOfNode[i] = whole.curves().arcOfNode()[nodes[i]];
    }
    List<CellBlock> rest = new ArrayList<>();
    for (int b : blocks) {
      CellBlock block = whole.blocks().get(b);
      int[] renumbered = Arrays.stream(block.nodes()).map(node -> number[node]).toArray();
      rest.add(new CellBlock(block.region(), block.material(), block.shape(), renumbered));
    }
    List<Corner> corners = new ArrayList<>();
    for (Corner corner : whole.corners()) {
      if (corner.regions().stream().noneMatch(regions::contains)) {
        corners.add(new Corner(number[corner.node()], corner.r(), corner.z(), corner.regions()));
      }
    }
    CurvedSides curves = new CurvedSides(whole.curves().arcs(), arcOfNode);
    return new Mesh(coordinates, rest, corners, curves);
  }
}
