package org.ballpad.solver.dof;

import java.util.List;

/// Numbers the degrees of freedom before any constraint: u_r and u_z of every node, then the
/// unknowns that belong to no node.
///
/// @param nodes number of nodes
/// @param globals names of the unknowns without a node, such as `e` or `tilt`
public record DofMap(int nodes, List<String> globals) {
  /// Component number of u_r.
  public static final int R = 0;

  /// Component number of u_z.
  public static final int Z = 1;

  /// Copies the list.
  public DofMap {
    globals = List.copyOf(globals);
  }

  /// Degree of freedom of a component, [#R] or [#Z], at a node.
  public int of(int node, int component) {
    return 2 * node + component;
  }

  /// Degree of freedom of a global unknown.
  public int global(String name) {
    int i = globals.indexOf(name);
    if (i < 0) {
      throw new IllegalArgumentException("no unknown called " + name + " among " + globals);
    }
    return 2 * nodes + i;
  }

  /// Number of degrees of freedom.
  public int size() {
    return 2 * nodes + globals.size();
  }

  /// Whether a degree of freedom belongs to no node.
  public boolean isGlobal(int dof) {
    return dof >= 2 * nodes;
  }

  /// Node of a degree of freedom that is not global.
  public int node(int dof) {
    return dof / 2;
  }

  /// Component of a degree of freedom that is not global.
  public int component(int dof) {
    return dof % 2;
  }

  /// `u_r`, `u_z` or the name of the global unknown.
  public String name(int dof) {
    return isGlobal(dof) ? globals.get(dof - 2 * nodes) : component(dof) == R ? "u_r" : "u_z";
  }
}
