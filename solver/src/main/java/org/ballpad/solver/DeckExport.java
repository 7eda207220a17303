package org.ballpad.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballpad.materials.law.MaterialLaw;
import org.ballpad.mesh.io.Deck;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.dof.Relation;

/// Turns a model into the plain numbers of a [Deck], so that another program can check the
/// solution.
///
/// The temperature must be the same everywhere in a cell block, and forces are not exported.
public final class DeckExport {
  private DeckExport() {}

  /// The deck of a model without memory at its temperature: one step brings the thermal strain on.
  ///
  /// @param title first line of the file
  /// @throws DeckFault where the model has what a deck does not hold
  public static Deck of(String title, Model model) {
    List<Deck.Body> bodies = bodies(model, (law, b) -> DeckBody.at(law, temperature(model, b)));
    return deck(title, model, bodies, Deck.atOnce(), Deck.Increments.standard());
  }

  /// The deck of a model that goes through a history of even temperatures.
  ///
  /// @param title first line of the file
  /// @param history times (s) and temperatures (K), beginning where the model is free of stress
  /// @param increments how its steps are cut
  /// @throws DeckFault where the model has what a deck does not hold
  public static Deck of(
      String title, Model model, List<Deck.Moment> history, Deck.Increments increments) {
    DeckBody tables = new DeckBody(history);
    return deck(title, model, bodies(model, (law, b) -> tables.of(law)), history, increments);
  }

  private interface Turn {
    Deck.Body body(MaterialLaw law, int block);
  }

  /// The bodies of all blocks; what cannot be told is listed by region.
  private static List<Deck.Body> bodies(Model model, Turn turn) {
    List<Deck.Body> bodies = new ArrayList<>();
    Map<String, String> faults = new LinkedHashMap<>();
    for (int b = 0; b < model.laws().size(); b++) {
      try {
        bodies.add(turn.body(model.laws().get(b), b));
      } catch (DeckFault fault) {
        faults.put(model.mesh().blocks().get(b).region(), fault.getMessage());
      }
    }
    if (!faults.isEmpty()) {
      throw DeckFault.of(faults);
    }
    return bodies;
  }

  private static Deck deck(
      String title,
      Model model,
      List<Deck.Body> bodies,
      List<Deck.Moment> history,
      Deck.Increments increments) {
    if (model.loads().bodyForce().length > 0 || !model.loads().pressures().isEmpty()) {
      throw new DeckFault("a deck holds thermal loads only, the model has forces");
    }
    DofMap dofs = model.constraints().dofs();
    return new Deck(
        title,
        model.mesh(),
        switch (model.hypothesis()) {
          case AXISYMMETRIC -> Deck.Kind.AXISYMMETRIC;
          case PLANE_STRAIN -> Deck.Kind.PLANE_STRAIN;
          case GENERALISED_PLANE_STRAIN ->
              throw new DeckFault(
                  "a CalculiX deck cannot hold section.strain `generalised` or imposed; `plane` it"
                      + " can");
        },
        bodies,
        history,
        increments,
        dofs.globals().size(),
        model.constraints().relations().stream()
            .map(relation -> relation(dofs, relation))
            .toList());
  }

  private static double temperature(Model model, int b) {
    int[] nodes = model.mesh().blocks().get(b).nodes();
    double first = model.temperature()[nodes[0]];
    for (int node : nodes) {
      double other = model.temperature()[node];
      if (other != first) {
        throw new DeckFault("more than one temperature, %s K and %s K".formatted(first, other));
      }
    }
    return first;
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
