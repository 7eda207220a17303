package org.ballpad.solver;

import java.util.TreeSet;
import org.ballpad.mesh.CellBlock;
import org.ballpad.solver.dof.DofMap;
import org.ballpad.solver.sparse.BadPivot;

/// The equations have no unique solution; the message names the physical cause: which region is not
/// held in which direction, or where a number is not finite.
public final class SolveFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SolveFault(String message) {
    super(message);
  }

  /// A factorisation that failed: something is free to move, or the stiffness is not a number.
  public static SolveFault of(Model model, BadPivot bad) {
    if (!Double.isFinite(bad.pivot())) {
      return notFinite(model, "the stiffness", bad.column(), bad.pivot());
    }
    return unheld(model, "nothing holds %s: it can move without force", bad);
  }

  /// A factorisation that failed where others have not, in the course of a history.
  public static SolveFault lost(Model model, BadPivot bad) {
    return Double.isFinite(bad.pivot())
        ? unheld(
            model,
            "nothing holds %s any more: what held it was taken away, or flows without resistance",
            bad)
        : of(model, bad);
  }

  private static SolveFault unheld(Model model, String what, BadPivot bad) {
    return new SolveFault(
        what.formatted(unknown(model, bad.column()))
            + " (pivot %.3g of %.3g)".formatted(bad.pivot(), bad.diagonal()));
  }

  /// Refuses a factorisation that Java has no room for, before any of it is taken.
  static void requireMemory(long bytes) {
    long most = Runtime.getRuntime().maxMemory();
    if (bytes > most) {
      throw new SolveFault(
          "the factor needs %.1f GB of memory, Java may take %.1f GB: allow more (-Xmx) or mesh coarser"
              .formatted(1e-9 * bytes, 1e-9 * most));
    }
  }

  /// A history that came to an end before its time.
  public static SolveFault stopped(String what, String why) {
    return new SolveFault(
        "%s: the history ends in %s; no shorter increment helps: look at the constants of what flows there, and at loads and temperatures"
            .formatted(what, why));
  }

  /// A region that turns so far in a history that small strains say nothing about it.
  public static SolveFault turned(String what, String region, double angle) {
    return new SolveFault(
        "%s: region %s turns by %.2g rad; strains are taken as small, and the %.2g %% that this misses would count in the history: hold the body, or look at loads, temperatures and stiffnesses"
            .formatted(what, region, angle, 50 * angle * angle));
  }

  /// A region whose law has no answer to what is not a number.
  static SolveFault unanswered(String region) {
    return new SolveFault(
        "the material of region %s has no answer: a strain or temperature in it is not finite"
            .formatted(region));
  }

  /// A force or stiffness that is infinite or not a number.
  static SolveFault notFinite(Model model, String what, int equation, double value) {
    return new SolveFault("%s of %s is %s".formatted(what, unknown(model, equation), value));
  }

  /// What an equation solves for, in words: `u_z of region die at (0, 300)`.
  private static String unknown(Model model, int equation) {
    DofMap dofs = model.constraints().dofs();
    int dof = model.constraints().dof(equation);
    if (dofs.isGlobal(dof)) {
      return dofs.name(dof);
    }
    int node = dofs.node(dof);
    TreeSet<String> regions = new TreeSet<>();
    for (CellBlock block : model.mesh().blocks()) {
      for (int other : block.nodes()) {
        if (other == node) {
          regions.add(block.region());
        }
      }
    }
    return "%s of region %s at (%.6g, %.6g)"
        .formatted(
            dofs.name(dof), String.join(", ", regions), model.mesh().r(node), model.mesh().z(node));
  }
}
