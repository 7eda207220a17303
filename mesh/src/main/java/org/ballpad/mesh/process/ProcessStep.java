package org.ballpad.mesh.process;

import java.util.List;

/// One step of the process: what is done to the wafer next. One record per word of the case file.
///
/// Every record says what it needs and what it changes; the components annotated with
/// [org.ballpad.mesh.Key] are the keys of the step in the file.
public sealed interface ProcessStep
    permits Substrate,
        Deposit,
        Coat,
        Laminate,
        Pattern,
        Expose,
        Develop,
        Open,
        Cure,
        Sputter,
        Electroless,
        Electroplate,
        Strip,
        Etch,
        Print,
        PlaceBall,
        Reflow,
        Attach,
        Temperature,
        Cycle,
        Trench,
        Fill,
        Grind,
        Dice,
        Mark {
  /// The keys that every step may carry.
  StepInfo info();

  /// Materials of the films of the layer that the step makes, the lowest first; none for a step
  /// that makes no layer.
  default List<String> makes() {
    return List.of();
  }

  /// Tells a check that goes through the steps what this one needs and removes.
  void check(FlowCheck flow);

  /// The wafer after this step, seen from the side that the step works on.
  ///
  /// @throws StepFault where the step cannot be carried out
  Wafer apply(Wafer wafer, Bench bench);
}
