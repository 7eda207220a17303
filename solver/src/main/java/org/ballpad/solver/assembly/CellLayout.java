package org.ballpad.solver.assembly;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.element.Hypothesis;

/// Where the vector and the matrix of every cell stand in arrays that hold those of all cells, run
/// after run of each block.
///
/// - **Shape** a cell of m local degrees of freedom has m entries in the array of vectors and the m
///   (m + 1) / 2 entries of a lower triangle, by rows, in the array of matrices. Within a run the
///   cell is fastest: entry e of all its cells, then entry e + 1.
public final class CellLayout {
  /// Cells per run: rows of 64 numbers are worth a loop, and the matrices of a run stay in cache
  /// while they are summed.
  private static final int RUN = 64;

  private final List<CellBlock> blocks;
  private final List<String> unknowns;
  private final int[] vectorBase;
  private final int[] matrixBase;

  /// @param mesh the mesh
  /// @param hypothesis names the unknowns that all cells have in common
  public CellLayout(Mesh mesh, Hypothesis hypothesis) {
    blocks = mesh.blocks();
    unknowns = hypothesis.unknowns();
    vectorBase = new int[blocks.size() + 1];
    matrixBase = new int[blocks.size() + 1];
    for (int b = 0; b < blocks.size(); b++) {
      int m = dofs(b);
      vectorBase[b + 1] = vectorBase[b] + m * blocks.get(b).size();
      matrixBase[b + 1] =
          Math.addExact(matrixBase[b], Math.multiplyExact(m * (m + 1) / 2, blocks.get(b).size()));
    }
  }

  /// The cells `first .. last - 1` of a block, which stand together.
  ///
  /// @param block number of the block
  /// @param first first cell
  /// @param last one after the last
  public record Run(int block, int first, int last) {}

  /// All runs, in the order of the cells.
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int b = 0; b < blocks(); b++) {
      for (int first = 0; first < cells(b); first += RUN) {
        runs.add(new Run(b, first, Math.min(cells(b), first + RUN)));
      }
    }
    return runs;
  }

  /// Number of blocks.
  public int blocks() {
    return blocks.size();
  }

  /// Number of cells of a block.
  public int cells(int block) {
    return blocks.get(block).size();
  }

  /// Local degrees of freedom of a cell of a block.
  public int dofs(int block) {
    return 2 * blocks.get(block).shape().nodes() + unknowns.size();
  }

  /// The degree of freedom that a local one stands for.
  public int dof(int block, int cell, int local, DofMap dofs) {
    CellBlock cells = blocks.get(block);
    int ofNodes = 2 * cells.shape().nodes();
    return local < ofNodes
        ? dofs.of(cells.node(cell, local / 2), local % 2)
        : dofs.global(unknowns.get(local - ofNodes));
  }

  /// Place of a local degree of freedom in the array of vectors.
  public int vector(int block, int cell, int local) {
    return vectorBase[block] + place(block, cell, local, dofs(block));
  }

  /// Place of an entry of a cell's matrix, counted by rows of the lower triangle.
  public int matrix(int block, int cell, int entry) {
    int m = dofs(block);
    return matrixBase[block] + place(block, cell, entry, m * (m + 1) / 2);
  }

  /// Distance from one entry of a cell to its next, in both arrays.
  public int stride(int block, int cell) {
    return Math.min(RUN, cells(block) - cell / RUN * RUN);
  }

  private int place(int block, int cell, int entry, int perCell) {
    int first = cell / RUN * RUN;
    return first * perCell + entry * stride(block, cell) + cell - first;
  }

  /// Length of the array of vectors.
  public int vectorLength() {
    return vectorBase[blocks.size()];
  }

  /// Length of the array of matrices.
  public int matrixLength() {
    return matrixBase[blocks.size()];
  }

  /// The degree of freedom of every place in the array of vectors.
  public int[] dofs(DofMap dofs) {
    int[] all = new int[vectorLength()];
    for (int b = 0; b < blocks(); b++) {
      for (int c = 0; c < cells(b); c++) {
        for (int i = 0; i < dofs(b); i++) {
          all[vector(b, c, i)] = dof(b, c, i, dofs);
        }
      }
    }
    return all;
  }
}
