package org.ballpad.mesh.process;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;

/// A place in the flow where something happens that leaves the cross-section as it is, such as a
/// test. Only its order counts, and its temperature `T` where it has one.
///
/// @param info common keys
/// @param kind what happens
/// @param note a remark, or null
@Keyword(value = "mark", says = "notes a test or an inspection and changes nothing")
public record Mark(
    @Inline StepInfo info,
    @Key("what happens there") Kind kind,
    @Key(value = "a remark", otherwise = Key.NOTHING) String note)
    implements ProcessStep {

  @Override
  public void check(FlowCheck flow) {
    // A mark needs nothing.
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    return wafer;
  }

  /// What happens at a mark.
  public enum Kind {
    TEST,
    INSPECT
  }
}
