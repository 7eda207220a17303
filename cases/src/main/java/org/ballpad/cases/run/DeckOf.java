package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.io.Deck;
import org.ballpad.solver.DeckExport;
import org.ballpad.solver.DeckFault;
import org.ballpad.solver.nonlinear.Stage;

/// The model of a variant as a deck for another solver: one step at the end of its history, or,
/// where the history is followed in time, a step for every stretch of it.
public final class DeckOf {
  private DeckOf() {}

  /// The deck of one variant on one mesh. Its materials must have passed [Suitability#require].
  ///
  /// @param title first line of the file
  /// @param increments how steps are cut where material flows
  /// @throws DeckFault where the variant has what a deck does not hold
  public static Deck variant(
      String title, Geometry geometry, Mesh mesh, Deck.Increments increments) {
    Variant variant = geometry.variant();
    if (variant.history().mode() == History.Mode.SEQUENCE) {
      throw new DeckFault(
          "a CalculiX deck cannot hold births, as `history: {mode: sequence}` has them;"
              + " `single_reference` it can");
    }
    if (!variant.isStaged()) {
      return DeckExport.of(title, Physics.model(geometry, mesh));
    }
    Sequence sequence = Sequence.of(geometry);
    List<Stage> stages = sequence.stages((region, kelvin) -> Physics.law(geometry, region, kelvin));
    return DeckExport.of(
        title,
        Physics.model(geometry, mesh, sequence.start()),
        moments(sequence.start(), stages),
        increments);
  }

  private static List<Deck.Moment> moments(double start, List<Stage> stages) {
    List<Deck.Moment> moments = new ArrayList<>(List.of(new Deck.Moment(0, start)));
    stages.forEach(stage -> add(stage, moments));
    return moments;
  }

  private static void add(Stage stage, List<Deck.Moment> moments) {
    switch (stage) {
      case Stage.Ramp ramp ->
          moments.add(new Deck.Moment(moments.getLast().seconds() + ramp.seconds(), ramp.kelvin()));
      case Stage.CycleStart _, Stage.CycleEnd _ -> {}
      case Stage.Cycles cycles -> {
        if (cycles.change() > 0 || cycles.jump()) {
          throw new DeckFault(
              "a CalculiX deck has all of its cycles: it can neither end when they are saturated"
                  + " nor jump; give their `count` alone");
        }
        for (int i = 0; i < cycles.most(); i++) {
          cycles.once().forEach(part -> add(part, moments));
        }
      }
      case Stage.Birth _, Stage.Removal _ ->
          throw new DeckFault("a CalculiX deck cannot hold solder that melts and freezes again");
    }
  }
}
