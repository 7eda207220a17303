package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Where a run keeps what it has come to, so that another can go on from there and end with the
/// same bits.
public interface Checkpoint {
  /// Keeps nothing.
  Checkpoint NONE =
      new Checkpoint() {
        @Override
        public Optional<Kept> last() {
          return Optional.empty();
        }

        @Override
        public void reached(int stages, Supplier<Kept> kept) {}
      };

  /// What was kept last, if anything was.
  Optional<Kept> last();

  /// A run could be taken up from here.
  ///
  /// @param stages stages that are over
  /// @param kept what is to be kept, in the place of what was kept before; need not be asked for
  void reached(int stages, Supplier<Kept> kept);

  /// A place in a history, with all that a run needs to go on from there.
  ///
  /// @param stages stages that are over
  /// @param loop how far the cycles that follow have come, or null where they have not begun
  /// @param state of the body
  /// @param increments so far
  /// @param taken where the increments of each ramp have ended
  /// @param repeated how cycles before have ended
  record Kept(
      int stages,
      CycleLoop.Progress<RunState> loop,
      RunState state,
      List<RunOutcome.Increment> increments,
      TimeGrid taken,
      List<CycleOutcome> repeated)
      implements Serializable {
    /// Copies the lists.
    public Kept {
      increments = List.copyOf(increments);
      repeated = List.copyOf(repeated);
    }
  }
}
