package org.ballpad.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.SparkEnv;
import org.ballpad.cases.cli.PointRecipe;
import org.ballpad.cases.sweep.Plan;
import org.ballpad.cases.sweep.Sweep;

/// What a worker computes with. It is sent once to each process, which reads the study at its first
/// point; the tasks of a process share it.
final class Bench implements Serializable {
  private static final long serialVersionUID = 1;

  private final PointRecipe recipe;
  private transient Sweep.Computation computation;

  Bench(PointRecipe recipe) {
    this.recipe = recipe;
  }

  /// The outcome of a point, or why this machine cannot have one.
  Reply compute(Plan.Point point) {
    try {
      return new Reply.Done(computation().of(point));
    } catch (IOException unfit) {
      return new Reply.Refused(unfit);
    }
  }

  private synchronized Sweep.Computation computation() throws IOException {
    if (computation == null) {
      // As in the program itself: reasons of failures read alike in every country.
      Locale.setDefault(Locale.ROOT);
      computation = recipe.elsewhere(SparkEnv.get().blockManager().blockManagerId().host());
    }
    return computation;
  }
}
