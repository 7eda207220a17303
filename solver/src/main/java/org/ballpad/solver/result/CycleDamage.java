package org.ballpad.solver.result;

import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// Volume average, over a layer along an interface, of what the last thermal cycle has done to the
/// material: what life laws ask for. Without cycles it is what the whole history has done.
@Keyword(
    value = "cycle_damage",
    says = "Volume average over a layer of the inelastic work or strain of the last thermal cycle.")
public record CycleDamage(
    @Key("Name of the result.") String name,
    @Key(value = "What is counted.", otherwise = "work") Kind of,
    @Inline Layer layer)
    implements Probe, Layered {
  /// What is counted.
  public enum Kind {
    /// Work dissipated per volume, MPa.
    WORK,
    /// Equivalent inelastic strain.
    STRAIN
  }

  @Override
  public String unit(Hypothesis hypothesis) {
    return of == Kind.WORK ? "MPa" : "1";
  }

  @Override
  public Measured evaluate(Solution solution) {
    LayerDamage damage = LayerDamage.of(solution, layer, of);
    return new Measured(
        damage.last(),
        unit(solution.hypothesis()),
        damage.volume(),
        Limit.EXISTS,
        damage.last(),
        new HiddenError(0, solution.damage().missed() * damage.last(), 0));
  }
}
