package org.ballpad.mesh.io;

import java.util.List;
import org.ballpad.mesh.Mesh;

/// A thermo-elastic model as plain numbers, ready to be written for another program.
///
/// @param title first line of the file
/// @param mesh the mesh
/// @param kind what the third direction does
/// @param bodies what each cell block is made of, in the order of the blocks
/// @param references number of nodes that belong to no cell; they are numbered on from those of the
///   mesh and carry the unknowns that relations share
/// @param relations supports and ties
public record Deck(
    String title,
    Mesh mesh,
    Kind kind,
    List<Body> bodies,
    int references,
    List<Relation> relations) {
  /// What the third direction does.
  public enum Kind {
    AXISYMMETRIC,
    PLANE_STRAIN
  }

  /// Stiffness along r, z and the third direction t. Units: MPa.
  public sealed interface Elastic {
    /// The same in all directions.
    record Isotropic(double e, double nu) implements Elastic {}

    /// Moduli, contraction ratios (load axis first) and shear moduli in the order of the
    /// engineering constants of directions r, t, z.
    record Orthotropic(
        double er,
        double et,
        double ez,
        double nuRt,
        double nuRz,
        double nuTz,
        double gRt,
        double gRz,
        double gTz)
        implements Elastic {}
  }

  /// The material of one cell block.
  ///
  /// @param elastic stiffness
  /// @param strainR strain without stress in direction r
  /// @param strainZ the same in direction z
  /// @param strainT the same in the third direction
  public record Body(Elastic elastic, double strainR, double strainZ, double strainT) {
    /// Whether it matters how the material lies in the section.
    public boolean hasDirections() {
      return elastic instanceof Elastic.Orthotropic || strainR != strainZ || strainR != strainT;
    }
  }

  /// Component `component` (0 for u_r, 1 for u_z) at node `node`, times a factor.
  public record Term(int node, int component, double factor) {}

  /// One linear constraint: the displacement of a node equals the sum of the terms plus a constant.
  ///
  /// @param node node that follows
  /// @param component its component, 0 for u_r, 1 for u_z
  /// @param terms what it follows; empty where the displacement is prescribed
  /// @param constant prescribed displacement, um; zero where there are terms
  public record Relation(int node, int component, List<Term> terms, double constant) {
    /// Copies the list.
    public Relation {
      terms = List.copyOf(terms);
      if (!terms.isEmpty() && constant != 0) {
        throw new IllegalArgumentException(
            "node "
                + node
                + " follows others with an offset of "
                + constant
                + " um, which no deck can say");
      }
    }
  }

  /// Copies the lists.
  public Deck {
    bodies = List.copyOf(bodies);
    relations = List.copyOf(relations);
    if (bodies.size() != mesh.blocks().size()) {
      throw new IllegalArgumentException(
          bodies.size() + " bodies for " + mesh.blocks().size() + " cell blocks");
    }
  }
}
