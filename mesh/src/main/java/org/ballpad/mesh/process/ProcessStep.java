package org.ballpad.mesh.process;

/// One step of the process: what is done to the wafer next. One record per word of the case file.
///
/// Every record says what it needs and what it changes; the components annotated with
/// [org.ballpad.mesh.Key] are the keys of the step in the file.
public sealed interface ProcessStep
    permits Substrate,
        Deposit,
        Coat,
        Pattern,
        Open,
        Cure,
        Sputter,
        Electroplate,
        Strip,
        Etch,
        PlaceBall,
        Reflow,
        Temperature {
  /// The keys that every step may carry.
  StepInfo info();

  /// Tells a check that goes through the steps what this one needs and makes.
  void check(FlowCheck flow);

  /// The wafer after this step, seen from the side that the step works on.
  ///
  /// @throws StepFault where the step cannot be carried out
  Wafer apply(Wafer wafer, Bench bench);
}
