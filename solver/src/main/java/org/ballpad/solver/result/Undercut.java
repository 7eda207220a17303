package org.ballpad.solver.result;

import org.ballpad.mesh.Interface;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Mesh;
import org.ballpad.solver.Solution;
import org.ballpad.solver.element.Hypothesis;

/// How far an etched film ends inside the foot of what masked it: seed under plated metal, or the
/// metals under a bump as plated. Solder that has been reflowed stands on the edge of its pad and
/// shows none.
///
/// The foot is the outermost point of the mask at the height at which the film ends.
///
/// - **Units** um, of the undeformed section.
/// - **Error** none; the section is on a grid of 1 nm.
@Keyword(value = "undercut", says = "How far an etched film ends inside the foot of its mask.")
public record Undercut(
    @Key("Name of the result.") String name,
    @Key(value = "The film and its mask, as film/mask.", named = Key.Named.INTERFACE) String along)
    implements Probe {
  /// Distance below which two heights are the same on the grid of the section, um.
  private static final double SAME = 5e-4;

  @Override
  public String unit(Hypothesis hypothesis) {
    return "um";
  }

  @Override
  public Measured evaluate(Solution solution) {
    Mesh mesh = solution.mesh();
    Interface common = Names.between(mesh, along);
    int end =
        common.ofFirst().stream()
            .flatMapToInt(facet -> Outline.nodes(mesh, facet).stream().mapToInt(node -> node))
            .reduce((a, b) -> mesh.r(b) > mesh.r(a) ? b : a)
            .orElseThrow();
    double foot =
        Outline.of(mesh, common.second()).stream()
            .flatMapToInt(facet -> Outline.nodes(mesh, facet).stream().mapToInt(node -> node))
            .filter(node -> Math.abs(mesh.z(node) - mesh.z(end)) < SAME)
            .mapToDouble(mesh::r)
            .reduce(mesh.r(end), Math::max);
    return new Measured(foot - mesh.r(end), unit(solution.hypothesis()), Double.NaN, false, foot);
  }
}
