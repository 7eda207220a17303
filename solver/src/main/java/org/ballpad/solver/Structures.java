package org.ballpad.solver;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.assembly.Assembler;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.dof.Relation;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.sparse.SymbolicCholesky;

/// What is known of the structure of equations: where the entries of cells go, and in which order
/// equations are eliminated. Models with the same mesh and constraints share it, whatever their
/// laws, temperatures and loads are.
///
/// - **Error** none: the places of the nodes are part of what must agree, because the order follows
///   them, so a structure found here is the one that would be found anew.
public final class Structures {
  /// Few: points of a sweep that are computed after each other are alike, or nothing is.
  private static final int KEPT = 8;

  /// Nodes of the largest mesh that is kept: beyond it, memory counts more than the analysis.
  private static final int LARGEST = 20_000;

  private final Map<Key, Structure> kept = new LinkedHashMap<>(2 * KEPT, 0.75F, true);

  /// The structure of some equations. Immutable.
  ///
  /// @param assembler fills their matrix
  /// @param symbolic how the matrix is factored
  record Structure(Assembler assembler, SymbolicCholesky symbolic) {}

  /// What a structure follows from.
  private record Key(
      Mesh mesh, Hypothesis hypothesis, DofMap dofs, List<Relation> relations, int lanes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && hypothesis == key.hypothesis
          && lanes == key.lanes
          && dofs.equals(key.dofs)
          && (mesh == key.mesh || isSame(mesh, key.mesh))
          && relations.equals(key.relations);
    }

    private static boolean isSame(Mesh one, Mesh other) {
      return Arrays.equals(one.coordinates(), other.coordinates())
          && shapes(one).equals(shapes(other))
          && Arrays.deepEquals(cells(one), cells(other));
    }

    private static List<CellShape> shapes(Mesh mesh) {
      return mesh.blocks().stream().map(CellBlock::shape).toList();
    }

    private static int[][] cells(Mesh mesh) {
      return mesh.blocks().stream().map(CellBlock::nodes).toArray(int[][]::new);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(mesh.coordinates()) + lanes;
    }
  }

  /// The structure of a model's equations, or null where it is not known.
  Structure known(Model model, int lanes) {
    synchronized (kept) {
      return kept.get(key(model, lanes));
    }
  }

  /// Keeps a structure.
  void keep(Model model, int lanes, Structure structure) {
    if (model.mesh().nodeCount() > LARGEST) {
      return;
    }
    synchronized (kept) {
      kept.put(key(model, lanes), structure);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next()); // that which was asked for longest ago
      }
    }
  }

  private static Key key(Model model, int lanes) {
    return new Key(
        model.mesh(),
        model.hypothesis(),
        model.constraints().dofs(),
        model.constraints().relations(),
        lanes);
  }
}
