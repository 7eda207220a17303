package org.ballpad.solver.dof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.dof.Relation.Term;
import org.ballpad.solver.element.Hypothesis;

/// Turns the words of a [Boundary] into constraints (docs/theory.md, section 3).
///
/// In every case the inner face is held at u_r = 0: the axis r = 0 of an axisymmetric section,
/// whose bore is free where it has one, and the left face of a planar section, which is a symmetry
/// plane.
public final class BoundaryConditions {
  /// Nodes closer to a plane than this share of the section's size are on it; less than the 1 nm
  /// grid of sections.
  private static final double ON_PLANE = 1e-7;

  private final Mesh mesh;
  private final Hypothesis hypothesis;
  private final boolean[] lasts;
  private final double onPlane;
  private final double innerR;
  private final double outerR;
  private final double bottomZ;
  private final double topZ;

  private BoundaryConditions(Mesh mesh, Hypothesis hypothesis, Set<String> passing) {
    lasts = lasting(mesh, passing);
    this.mesh = mesh;
    this.hypothesis = hypothesis;
    double minR = Double.POSITIVE_INFINITY;
    double minZ = Double.POSITIVE_INFINITY;
    double maxZ = Double.NEGATIVE_INFINITY;
    double maxR = 0;
    for (int node = 0; node < mesh.nodeCount(); node++) {
      if (!lasts[node]) {
        continue;
      }
      minZ = Math.min(minZ, mesh.z(node));
      maxZ = Math.max(maxZ, mesh.z(node));
      minR = Math.min(minR, mesh.r(node));
      maxR = Math.max(maxR, mesh.r(node));
    }
    bottomZ = minZ;
    topZ = maxZ;
    outerR = maxR;
    innerR = hypothesis.isPlanar() ? minR : 0;
    onPlane = ON_PLANE * Math.max(maxR, maxZ - minZ);
  }

  /// Constraints of a section with nothing imposed out of its plane.
  public static Constraints of(Mesh mesh, Hypothesis hypothesis, Boundary boundary) {
    return of(mesh, hypothesis, boundary, OutOfPlane.FREE);
  }

  /// Constraints of a section.
  ///
  /// @param outOfPlane what is imposed under generalised plane strain
  public static Constraints of(
      Mesh mesh, Hypothesis hypothesis, Boundary boundary, OutOfPlane outOfPlane) {
    return of(mesh, hypothesis, boundary, outOfPlane, Set.of());
  }

  /// Constraints of a section in which some regions do not last: it is held at the faces of what
  /// does.
  ///
  /// @param passing ids of the regions that do not last
  public static Constraints of(
      Mesh mesh,
      Hypothesis hypothesis,
      Boundary boundary,
      OutOfPlane outOfPlane,
      Set<String> passing) {
    return new BoundaryConditions(mesh, hypothesis, passing).constraints(boundary, outOfPlane);
  }

  /// Which nodes belong to a region that lasts.
  private static boolean[] lasting(Mesh mesh, Set<String> passing) {
    boolean[] lasts = new boolean[mesh.nodeCount()];
    for (CellBlock block : mesh.blocks()) {
      if (!passing.contains(block.region())) {
        for (int node : block.nodes()) {
          lasts[node] = true;
        }
      }
    }
    return lasts;
  }

  private Constraints constraints(Boundary boundary, OutOfPlane outOfPlane) {
    DofMap dofs = new DofMap(mesh.nodeCount(), globals(boundary));
    List<Relation> relations = new ArrayList<>();
    nodes(node -> near(mesh.r(node), innerR))
        .forEach(node -> relations.add(Relation.fixed(dofs.of(node, DofMap.R), 0)));
    nodes(node -> near(mesh.r(node), outerR))
        .forEach(node -> outer(boundary.outer(), dofs, node, relations));
    bottom(boundary.bottom(), dofs, relations);
    if (boundary.top() == Boundary.Top.PLANE) {
      Term top = new Term(dofs.global("top"), 1);
      nodes(node -> near(mesh.z(node), topZ))
          .forEach(node -> relations.add(Relation.tied(dofs.of(node, DofMap.Z), top)));
    }
    if (outOfPlane.e() != null) {
      relations.add(Relation.fixed(dofs.global("e_t"), outOfPlane.e()));
    }
    if (outOfPlane.tilt() != null) {
      relations.add(Relation.fixed(dofs.global("tilt_t"), outOfPlane.tilt()));
    }
    return new Constraints(dofs, relations);
  }

  private List<String> globals(Boundary boundary) {
    List<String> names = new ArrayList<>();
    switch (boundary.outer()) {
      case FREE, FIXED -> {}
      case UNIFORM -> names.add("e");
      case PLANE -> names.addAll(List.of("e", "tilt"));
    }
    if (boundary.top() == Boundary.Top.PLANE) {
      names.add("top");
    }
    names.addAll(hypothesis.unknowns());
    return names;
  }

  private void outer(Boundary.Outer outer, DofMap dofs, int node, List<Relation> relations) {
    int dof = dofs.of(node, DofMap.R);
    switch (outer) {
      case FREE -> {}
      case FIXED -> relations.add(Relation.fixed(dof, 0));
      case UNIFORM -> relations.add(Relation.tied(dof, new Term(dofs.global("e"), outerR)));
      case PLANE ->
          relations.add(
              Relation.tied(
                  dof,
                  new Term(dofs.global("e"), outerR),
                  new Term(dofs.global("tilt"), -outerR * mesh.z(node))));
    }
  }

  private void bottom(Boundary.Bottom bottom, DofMap dofs, List<Relation> relations) {
    switch (bottom) {
      case FREE -> relations.add(Relation.fixed(dofs.of(heldNode(), DofMap.Z), 0));
      case FIXED_Z ->
          nodes(node -> near(mesh.z(node), bottomZ))
              .forEach(node -> relations.add(Relation.fixed(dofs.of(node, DofMap.Z), 0)));
    }
  }

  /// The lowest of the innermost nodes of the region that comes first and lasts: of the substrate,
  /// which is there all along. Only the rigid motion along z is left to hold (the symmetry plane
  /// stops a planar section from turning), so any single point does and its reaction is zero by
  /// equilibrium.
  private int heldNode() {
    String first =
        mesh.blocks().stream()
            .filter(block -> lasts[block.nodes()[0]])
            .map(CellBlock::region)
            .findFirst()
            .orElseThrow();
    int held = -1;
    for (CellBlock block : mesh.blocks()) {
      if (block.region().equals(first)) {
        for (int node : block.nodes()) {
          held = held < 0 || isLower(node, held) ? node : held;
        }
      }
    }
    return held;
  }

  private boolean isLower(int node, int than) {
    double inward = mesh.r(than) - mesh.r(node);
    return inward > onPlane || Math.abs(inward) <= onPlane && mesh.z(node) < mesh.z(than);
  }

  private boolean near(double a, double b) {
    return Math.abs(a - b) <= onPlane;
  }

  private IntStream nodes(IntPredicate which) {
    return IntStream.range(0, mesh.nodeCount()).filter(which);
  }
}
