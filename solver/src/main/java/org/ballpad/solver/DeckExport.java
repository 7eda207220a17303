package org.ballpad.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballpad.materials.Elasticity;
import org.ballpad.materials.Expansion;
import org.ballpad.materials.law.Inelastic;
import org.ballpad.materials.law.Mixture;
import org.ballpad.materials.law.ThermoElastic;
import org.ballpad.materials.law.Viscoelastic;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.io.Deck;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.dof.Relation;

/// Turns a model into the plain numbers of a [Deck], so that another program can check the
/// solution.
///
/// A deck holds one elastic stiffness and one strain for each cell block: the temperature must be
/// even over a block. Forces are not exported.
public final class DeckExport {
  private DeckExport() {}

  /// The deck of a model.
  ///
  /// @param title first line of the file
  /// @throws IllegalArgumentException where the model has what a deck does not hold
  public static Deck of(String title, Model model) {
    if (model.loads().bodyForce().length > 0 || !model.loads().pressures().isEmpty()) {
      throw new IllegalArgumentException("a deck holds thermal loads only, the model has forces");
    }
    DofMap dofs = model.constraints().dofs();
    return new Deck(
        title,
        model.mesh(),
        switch (model.hypothesis()) {
          case AXISYMMETRIC -> Deck.Kind.AXISYMMETRIC;
          case PLANE_STRAIN -> Deck.Kind.PLANE_STRAIN;
          case GENERALISED_PLANE_STRAIN ->
              throw new IllegalArgumentException(
                  "a deck holds no planar section whose third strain is an unknown");
        },
        IntStream.range(0, model.laws().size()).mapToObj(b -> body(model, b)).toList(),
        dofs.globals().size(),
        model.constraints().relations().stream()
            .map(relation -> relation(dofs, relation))
            .toList());
  }

  private static Deck.Body body(Model model, int b) {
    double temperature = temperature(model.mesh().blocks().get(b), model.temperature());
    return switch (model.laws().get(b)) {
      case ThermoElastic law -> {
        List<Expansion> expansion = law.material().expansion();
        yield new Deck.Body(
            elastic(law.material().elasticity(), temperature),
            expansion.get(0).strain(temperature, law.stressFree()) + law.birthStrain(),
            expansion.get(1).strain(temperature, law.stressFree()) + law.birthStrain(),
            expansion.get(2).strain(temperature, law.stressFree()) + law.birthStrain());
      }
      case Inelastic _, Viscoelastic _ ->
          throw new IllegalArgumentException(
              "a deck holds no material that yields, creeps or relaxes");
      case Mixture _ ->
          throw new IllegalArgumentException(
              "a deck holds no mixture, as region "
                  + model.mesh().blocks().get(b).region()
                  + " is one");
    };
  }

  private static double temperature(CellBlock block, double[] temperature) {
    double first = temperature[block.nodes()[0]];
    for (int node : block.nodes()) {
      if (temperature[node] != first) {
        throw new IllegalArgumentException(
            "a deck holds one temperature for region "
                + block.region()
                + ", the model has "
                + first
                + " K and "
                + temperature[node]
                + " K there");
      }
    }
    return first;
  }

  private static Deck.Elastic elastic(Elasticity elasticity, double t) {
    return switch (elasticity) {
      case Elasticity.Isotropic(var e, var nu) -> new Deck.Elastic.Isotropic(e.at(t), nu.at(t));
      case Elasticity.Orthotropic o -> {
        double er = o.er().at(t);
        double et = o.et().at(t);
        double nuRt = o.nuRt().at(t);
        double gRz = o.gRz().at(t);
        // Nothing shears out of the section: the two other moduli only have to be positive. With
        // er = et, this one makes the plane of r and t isotropic.
        double gRt = 1 / (1 / er + 1 / et + 2 * nuRt / er);
        yield new Deck.Elastic.Orthotropic(
            er, et, o.ez().at(t), nuRt, o.nuRz().at(t), o.nuTz().at(t), gRt, gRz, gRz);
      }
    };
  }

  private static Deck.Relation relation(DofMap dofs, Relation relation) {
    List<Deck.Term> terms = new ArrayList<>();
    for (Relation.Term term : relation.terms()) {
      terms.add(
          new Deck.Term(node(dofs, term.dof()), component(dofs, term.dof()), term.coefficient()));
    }
    return new Deck.Relation(
        node(dofs, relation.dof()), component(dofs, relation.dof()), terms, relation.constant());
  }

  /// Global unknowns are the first component of a node of their own.
  private static int node(DofMap dofs, int dof) {
    return dofs.isGlobal(dof) ? dof - dofs.nodes() : dofs.node(dof);
  }

  private static int component(DofMap dofs, int dof) {
    return dofs.isGlobal(dof) ? DofMap.R : dofs.component(dof);
  }
}
