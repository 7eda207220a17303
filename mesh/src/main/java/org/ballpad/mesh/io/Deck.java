package org.ballpad.mesh.io;

import java.util.List;
import java.util.Optional;
import org.ballpad.mesh.Mesh;

/// A model and its history as plain numbers, ready to be written for another program.
///
/// The temperature of a deck is whatever its tables and its history agree on: kelvins, or a factor
/// of the thermal strain that goes from 0 to 1.
///
/// @param title first line of the file
/// @param mesh the mesh
/// @param kind what the third direction does
/// @param bodies what each cell block is made of, in the order of the blocks
/// @param history when everything is free of stress, then what it goes through, one step each
/// @param increments how a step is cut where material flows
/// @param references number of nodes that belong to no cell; they are numbered on from those of the
///   mesh and carry the unknowns that relations share
/// @param relations supports and ties
public record Deck(
    String title,
    Mesh mesh,
    Kind kind,
    List<Body> bodies,
    List<Moment> history,
    Increments increments,
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

  /// A property at a temperature of the deck; linear between rows.
  public record Row<T>(double temperature, T value) {}

  /// Coefficients of expansion along r, z and t: the thermal strain over the distance from the
  /// first temperature of the history.
  public record Expansion(double r, double z, double t) {
    boolean isEven() {
      return r == z && r == t;
    }
  }

  /// What a material does besides thermo-elasticity. Units: MPa, s.
  public sealed interface Flow {
    /// It yields and hardens isotropically.
    ///
    /// @param curves yield stress by plastic strain, at some temperatures
    record Plastic(List<Row<List<YieldPoint>>> curves) implements Flow {
      /// Copies the list.
      public Plastic {
        curves = List.copyOf(curves);
      }
    }

    /// It creeps at the rate `factor q^exponent`.
    ///
    /// @param laws by temperature, at the same ones as its elasticity
    record Creep(List<Row<PowerLaw>> laws) implements Flow {
      /// Copies the list.
      public Creep {
        laws = List.copyOf(laws);
      }
    }
  }

  /// A point of a yield curve.
  public record YieldPoint(double stress, double plasticStrain) {}

  /// Constants of a power law: the rate (1/s) at 1 MPa and the exponent.
  public record PowerLaw(double factor, double exponent) {}

  /// The material of one cell block.
  ///
  /// @param elastic stiffness; one row where it is the same at all temperatures
  /// @param expansion coefficients of expansion
  /// @param flow what it does besides; empty where nothing
  public record Body(
      List<Row<Elastic>> elastic, List<Row<Expansion>> expansion, Optional<Flow> flow) {
    /// Copies the lists.
    public Body {
      elastic = List.copyOf(elastic);
      expansion = List.copyOf(expansion);
    }

    /// A material whose temperature is a factor of its thermal strain.
    public static Body of(Elastic elastic, Expansion strain) {
      return new Body(
          List.of(new Row<>(1, elastic)), List.of(new Row<>(1, strain)), Optional.empty());
    }

    /// Whether it matters how the material lies in the section.
    public boolean hasDirections() {
      return elastic.getFirst().value() instanceof Elastic.Orthotropic
          || expansion.stream().anyMatch(row -> !row.value().isEven());
    }

    /// Whether it creeps.
    boolean creeps() {
      return flow.isPresent() && flow.get() instanceof Flow.Creep;
    }
  }

  /// A point of the history, reached along a straight line from the one before.
  ///
  /// @param seconds time since the start
  /// @param temperature temperature of the deck everywhere
  public record Moment(double seconds, double temperature) {}

  /// How a step is cut where material flows.
  ///
  /// @param tolerance largest change of the creep rate in an increment times its length: CETOL
  /// @param longest longest increment, as a share of its step
  public record Increments(double tolerance, double longest) {
    /// Strains to 1e-4, and at least fifty increments.
    public static Increments standard() {
      return new Increments(1e-4, 0.02);
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
    history = List.copyOf(history);
    relations = List.copyOf(relations);
    if (bodies.size() != mesh.blocks().size()) {
      throw new IllegalArgumentException(
          bodies.size() + " bodies for " + mesh.blocks().size() + " cell blocks");
    }
    if (history.size() < 2) {
      throw new IllegalArgumentException("a history has a start and an end, not " + history);
    }
  }

  /// The history of a temperature that is a factor of thermal strains.
  public static List<Moment> atOnce() {
    return List.of(new Moment(0, 0), new Moment(1, 1));
  }

  /// Whether some material yields or creeps.
  boolean flows() {
    return bodies.stream().anyMatch(body -> body.flow().isPresent());
  }

  /// Whether some material creeps.
  boolean creeps() {
    return bodies.stream().anyMatch(Body::creeps);
  }
}
